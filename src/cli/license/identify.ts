// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { forgeLabel } from '../../core/licences/forgeLabel';
import { identifyExactly } from '../../core/licences/exact';
import type { LicenceMatch } from '../../core/licences/licenceMatch';
import { decode } from '../../core/text/decode';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { harmless } from '../output/paint';
import { printJson } from '../output/json';
import type { Terminal } from '../terminal';
import { compareWithIndex, licenceIndex } from './knownLicences';
import { identifiedText, type IdentifiedFile } from './text';

/** A licence is a text of some pages; what is larger is something else. */
const MAX_BYTES = 1024 * 1024;

export const licenseIdentify = command({
  name: 'license identify',
  summary: 'Say which licences of the SPDX list a file is, and which of its words are left over.',
  details: [
    'exact: known licences and nothing else. modified: known licences, and words that were added or removed; those that narrow what is allowed are marked. unknown: no known licence. This is no legal advice.',
    'Exit code 1 when a file is modified, unknown, or could not be read.',
  ],
  positionals: { usage: 'FILE...', min: 1, max: Infinity },
  options: {
    format: { type: 'string', choices: ['text', 'json'], help: 'text for people (default) or json.' },
  },
  run(values, given, terminal) {
    const files = given.flatMap((name) => identified(name, terminal) ?? []);
    if (values.format === 'json') {
      printJson({ files: files.map(inDocument) }, terminal);
    } else {
      terminal.out(files.map((file) => identifiedText(file, terminal)).join(''));
    }
    return Promise.resolve(files.length === given.length && files.every(({ match }) => match === 'exact') ? 0 : 1);
  },
});

function identified(name: string, terminal: Terminal): IdentifiedFile | undefined {
  const place = resolve(terminal.cwd, name);
  const bytes = readSmallFile(place, MAX_BYTES);
  const decoded = bytes === undefined ? undefined : decode(bytes);
  if (decoded?.kind !== 'text') {
    const why = bytes === undefined ? 'no file of at most 1 MiB that can be read' : 'no text';
    terminal.note(`ospo-lens: ${harmless(name)} was skipped: it is ${why}. Name a file that holds a licence.\n`);
    return undefined;
  }
  const { text } = decoded;
  const match = identifyExactly(text) ?? withIndex(text);
  return {
    path: pathFrom(terminal.cwd, place),
    ...match,
    forgeLabel: forgeLabel(text, match, match.match === 'exact' ? undefined : licenceIndex()),
  };
}

/** @throws {CannotRun} where the index is gone: "unknown" would be a wrong answer. */
function withIndex(text: string): LicenceMatch {
  const match = compareWithIndex(text);
  if (match === undefined) {
    throw new CannotRun('The licence index is missing or damaged. Install OSPO Lens again.');
  }
  return match;
}

function pathFrom(cwd: string, place: string): string {
  const path = relative(cwd, place);
  return (path.startsWith('..') || isAbsolute(path) ? place : path).replaceAll(sep, '/');
}

function inDocument({
  path,
  match,
  licences,
  leftover,
  forgeLabel: label,
}: IdentifiedFile): Readonly<Record<string, unknown>> {
  return {
    path,
    match,
    licences: licences.map(({ id, similarity, alternatives }) => ({
      id,
      similarity: Math.floor(similarity * 10_000) / 10_000,
      ...(alternatives.length > 0 && { alternatives }),
    })),
    leftover: leftover.map(({ kind, text, line, restriction }) => ({ kind, text, line: line + 1, restriction })),
    forgeLabel: label,
  };
}
