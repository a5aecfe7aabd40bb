// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../core/engine/engine';
import { formatMessage } from '../../core/model/message';
import { LongList } from '../output/longList';
import type { CopyrightStatement, HeaderProblem, LicenceStatement, Snippet } from '../../core/model/header';

/** The JSON document of `headers check`; see resources/schemas/cli/headers-check.schema.json. Lines count from 1. */
export function headersDocument(files: readonly FileLicensing[]): Record<string, unknown> {
  return { summary: summaryOf(files), files: new LongList(files, fileOf) };
}

/** `problems` counts files, so that `ok` and `problems` make up `covered`. */
export function summaryOf(files: readonly FileLicensing[]): { covered: number; ok: number; problems: number } {
  const covered = files.filter((file) => file.covered).length;
  const problems = files.filter((file) => file.covered && file.problems.length > 0).length;
  return { covered, ok: covered - problems, problems };
}

function fileOf({ path, covered, ignoredBecause, problems, ...header }: FileLicensing): Record<string, unknown> {
  return {
    path,
    covered,
    ...(ignoredBecause !== undefined && { ignoredBecause }),
    status: problems.length === 0 ? 'ok' : 'problem',
    expressions: header.expressions.map(expressionOf),
    copyrights: header.copyrights.map(copyrightOf),
    snippets: header.snippets.map(snippetOf),
    problems: problems.map(problemOf),
  };
}

function expressionOf({ value, source, line, valid }: LicenceStatement): Record<string, unknown> {
  return { value, source, ...(line !== undefined && { line: line + 1 }), valid };
}

function copyrightOf({ text, holder, years, source, line }: CopyrightStatement): Record<string, unknown> {
  return {
    text,
    ...(holder !== undefined && { holder }),
    ...(years !== undefined && { years }),
    source,
    ...(line !== undefined && { line: line + 1 }),
  };
}

function snippetOf({ expressions, copyrights, startLine, endLine }: Snippet): Record<string, unknown> {
  return {
    expressions: expressions.map(expressionOf),
    copyrights: copyrights.map(copyrightOf),
    startLine: startLine + 1,
    endLine: endLine + 1,
  };
}

function problemOf({ code, message, range, suggestion }: HeaderProblem): Record<string, unknown> {
  return {
    code,
    message: formatMessage(message),
    ...(range !== undefined && { line: range.start.line + 1, column: range.start.column + 1 }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
