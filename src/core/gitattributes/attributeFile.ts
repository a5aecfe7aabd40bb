// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { matchesPattern, parsePattern, type IgnorePattern } from '../gitignore/pattern';

/** `attr`, `-attr`, `!attr` and `attr=value`: true, false, undefined and the value. */
export type AttributeValue = string | boolean | undefined;
export type Assignment = readonly [name: string, value: AttributeValue];

interface Line {
  readonly pattern: IgnorePattern;
  /** In the order of the line. */
  readonly assignments: readonly Assignment[];
}

/** One `.gitattributes`, read as gitattributes(5) says. */
export interface AttributeFile {
  readonly lines: readonly Line[];
  /** `[attr]name ...`: what is assigned along with `name`. Counts in the file at the top alone. */
  readonly macros: ReadonlyMap<string, readonly Assignment[]>;
}

/** git passes longer lines over. */
const MAX_LINE = 2048;
const NAME = /^[\w.][\w.-]*$/;
const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Reads the text of a `.gitattributes`. What git would warn about says nothing. */
export function parseAttributeFile(text: string): AttributeFile {
  const lines: Line[] = [];
  const macros = new Map<string, readonly Assignment[]>();
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.length > MAX_LINE ? '' : raw.replace(/^[ \t\r]+/, '');
    if (line === '' || line.startsWith('#')) {
      continue;
    }
    const { first, rest } = line.startsWith('"') ? quoted(line) : plain(line);
    const assignments = assignmentsIn(rest);
    if (first.startsWith('[attr]')) {
      macros.set(first.slice('[attr]'.length), assignments);
      continue;
    }
    // A slash at the end means folders, which have no attributes; negative patterns are forbidden.
    const pattern = first.startsWith('!') ? undefined : parsePattern(first.startsWith('#') ? `\\${first}` : first);
    if (pattern !== undefined && !pattern.foldersOnly) {
      lines.push({ pattern, assignments });
    }
  }
  return { lines, macros };
}

/** Calls back with the assignments that hold for a path in the file's folder, the strongest first. */
export function assignmentsFor(
  { lines }: AttributeFile,
  segments: readonly string[],
  take: (assignment: Assignment) => void,
): void {
  for (let index = lines.length - 1; index >= 0; index--) {
    const { pattern, assignments } = lines[index]!;
    if (matchesPattern(pattern, segments, false)) {
      assignments.forEach((_, at) => take(assignments[assignments.length - 1 - at]!));
    }
  }
}

function plain(line: string): { first: string; rest: string } {
  const end = /[ \t\r]/.exec(line)?.index ?? line.length;
  return { first: line.slice(0, end), rest: line.slice(end) };
}

/** A pattern in quotation marks, as in C. Without an end it is taken as it stands. */
function quoted(line: string): { first: string; rest: string } {
  const found = /^"((?:[^"\\]|\\.)*)"/.exec(line);
  if (found === null) {
    return plain(line);
  }
  const first = found[1]!.replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal: string | undefined, character: string) =>
    octal === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(parseInt(octal, 8)),
  );
  return { first, rest: line.slice(found[0].length) };
}

function assignmentsIn(text: string): Assignment[] {
  const words = text.split(/[ \t\r]+/).filter((word) => word !== '');
  return words.flatMap((word): Assignment[] => {
    const sign = /^[-!]/.exec(word)?.[0];
    const equals = word.indexOf('=');
    const name = sign !== undefined ? word.slice(1) : equals < 0 ? word : word.slice(0, equals);
    if (!NAME.test(name)) {
      return [];
    }
    const value = equals < 0 ? true : word.slice(equals + 1);
    return [[name, sign === '-' ? false : sign === '!' ? undefined : value]];
  });
}
