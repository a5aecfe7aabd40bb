// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { YAMLParseError } from 'yaml';
import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { LineIndex } from './lineIndex';
import { doubleQuoted } from './renderScalar';

/** Columns that a tab most likely stands for. */
const TAB_WIDTH = 2;

/**
 * The errors of the YAML reader in words that help. One slip leads the reader astray for lines, so that of the errors that
 * only it can name the first one alone is told, and each line once.
 */
export function syntaxProblems(errors: readonly YAMLParseError[], lines: LineIndex): readonly ConfigProblem[] {
  const all = errors.map((error) => syntaxProblem(error, lines));
  const astray = all.findIndex(({ code }) => code === 'not-yaml' || code === 'no-colon');
  return all.filter(
    (problem, index) =>
      all.findIndex(({ range }) => range.start.line === problem.range.start.line) === index &&
      (astray < 0 || index === astray || (problem.code !== 'not-yaml' && problem.code !== 'no-colon')),
  );
}

/** What people slip on most comes with the text that should stand there. */
function syntaxProblem({ code, message, pos }: YAMLParseError, lines: LineIndex): ConfigProblem {
  const length = lines.text.length;
  const line = lines.lineAt(Math.min(pos[0], length));
  const slip =
    code === 'TAB_AS_INDENT'
      ? tabs(line, lines)
      : ((code === 'MULTILINE_IMPLICIT_KEY' ? colonless(line, lines) : undefined) ?? unquoted(line, lines));
  return (
    slip ?? {
      severity: 'error',
      code: 'not-yaml',
      message: msg('This is not valid YAML: {reason}. Until it is mended, nothing that it says now counts.', {
        reason: message.replace(/[\s.]+$/, ''),
      }),
      range: lines.range(Math.min(pos[0], length), Math.min(pos[1], length)),
    }
  );
}

function tabs(line: number, lines: LineIndex): ConfigProblem | undefined {
  const blank = /^[ \t]*/.exec(lines.lineText(line))![0];
  const start = lines.startOf(line);
  return blank.includes('\t')
    ? {
        severity: 'error',
        code: 'tab-indent',
        message: msg('YAML is indented with spaces only, and this line begins with a tab. Replace it by spaces.'),
        range: lines.range(start, start + blank.length),
        suggestion: blank.replaceAll('\t', ' '.repeat(TAB_WIDTH)),
      }
    : undefined;
}

/** `headers` on a line of its own, or `tier T3`: a key without the colon that makes it one. */
function colonless(line: number, lines: LineIndex): ConfigProblem | undefined {
  const found = /^(?<before>\s*(?:- +)?)(?<key>[\w-]+)(?<value>(?: .*)?)$/.exec(lines.lineText(line).trimEnd())?.groups;
  if (found === undefined || /:(?:\s|$)/.test(found['value']!)) {
    return undefined;
  }
  const start = lines.startOf(line) + found['before']!.length;
  const key = found['key']!;
  return {
    severity: 'error',
    code: 'no-colon',
    message: msg('A key ends with a colon, and {key} has none: write {key}: here.', { key }),
    range: lines.range(start, start + key.length),
    suggestion: `${key}:`,
  };
}

/** `- [x] text`, where the bracket would begin a list, and `key: a: b`, where the second colon would begin a map. */
function unquoted(line: number, lines: LineIndex): ConfigProblem | undefined {
  const text = lines.lineText(line);
  if (text.length > 1000) {
    return undefined;
  }
  const box = /^(?<before>\s*- +)(?<value>\[[ x]\] +\S.*)$/i.exec(text)?.groups;
  const colon = /^(?<before>\s*(?:- +)?[\w-]+: +)(?<value>[^\s"'|>[{&*!#].*)$/.exec(text)?.groups;
  const found = box ?? (colon !== undefined && /:(?:\s|$)/.test(colon['value']!) ? colon : undefined);
  if (found === undefined) {
    return undefined;
  }
  const value = found['value']!.replace(/\s+#.*$/, '').trimEnd();
  const start = lines.startOf(line) + found['before']!.length;
  return {
    severity: 'error',
    code: box === undefined ? 'unquoted-colon' : 'unquoted-box',
    message:
      box === undefined
        ? msg('A text with a colon in it has to stand in quotes, or YAML takes it for a key with a value.')
        : msg('A text that begins with a box has to stand in quotes, or YAML takes the bracket for a list.'),
    range: lines.range(start, start + value.length),
    suggestion: doubleQuoted(value),
  };
}
