// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Longer globs are refused: nobody writes them, and their cost grows with their length. */
export const MAX_GLOB_LENGTH = 200;

const MAX_ALTERNATIVES = 64;

/** What is wrong with a glob. */
export type GlobFault =
  | 'empty'
  | 'too-long'
  | 'negated'
  | 'leaves-folder'
  | 'backslash'
  | 'unbalanced'
  | 'nested-braces'
  | 'too-many-alternatives';

/** True for the paths of a folder that a glob means; paths use `/` and are relative to the folder. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles a glob. `*` and `?` stay within a name, `**` crosses folders, `[a-z]` and `[!a-z]` are sets, `{a,b}` are
 * alternatives. As in .gitignore, a glob without a slash means the name in any folder, and a glob that means a folder
 * means everything below it. Everything else stands for itself: there are no extended globs and no escapes.
 *
 * Matching never backtracks across more than one star at a time, so the time is bounded by the product of the lengths.
 */
export function compileGlob(glob: string): PathMatcher | GlobFault {
  if (glob.trim() === '') {
    return 'empty';
  }
  if (glob.length > MAX_GLOB_LENGTH) {
    return 'too-long';
  }
  if (glob.startsWith('!')) {
    return 'negated';
  }
  if (glob.includes('\\')) {
    return 'backslash';
  }
  const alternatives = expandBraces(glob.normalize('NFC'));
  if (typeof alternatives === 'string') {
    return alternatives;
  }
  const patterns: Segment[][] = [];
  for (const alternative of alternatives) {
    const pattern = segmentsOf(alternative);
    if (typeof pattern === 'string') {
      return pattern;
    }
    patterns.push(pattern);
  }
  return (path) => {
    const names = path.split('/');
    return patterns.some((pattern) => matchSegments(pattern, names));
  };
}

/** `**`, or the parts of a name. */
type Segment = '**' | readonly Part[];
type Part = 'star' | ((character: string) => boolean);

function expandBraces(glob: string): readonly string[] | GlobFault {
  let results = [''];
  let at = 0;
  while (at < glob.length) {
    const open = glob.indexOf('{', at);
    const close = glob.indexOf('}', at);
    if (open < 0 ? close >= 0 : close < open) {
      return 'unbalanced';
    }
    if (open < 0) {
      return results.map((result) => result + glob.slice(at));
    }
    const inner = glob.slice(open + 1, close);
    if (inner.includes('{')) {
      return 'nested-braces';
    }
    const choices = inner.split(',').map((choice) => glob.slice(at, open) + choice);
    results = results.flatMap((result) => choices.map((choice) => result + choice));
    if (results.length > MAX_ALTERNATIVES) {
      return 'too-many-alternatives';
    }
    at = close + 1;
  }
  return results;
}

function segmentsOf(glob: string): Segment[] | GlobFault {
  const anchored = glob.replace(/\/+$/, '').includes('/');
  const names = glob.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..') || /^[a-z]:/i.test(glob)) {
    return 'leaves-folder';
  }
  const segments: Segment[] = anchored || names[0] === '**' ? [] : ['**'];
  for (const name of names) {
    const segment = name === '**' ? '**' : partsOf(name);
    if (segment === undefined) {
      return 'unbalanced';
    }
    if (segment !== '**' || segments.at(-1) !== '**') {
      segments.push(segment);
    }
  }
  return names.length === 0 ? 'empty' : segments;
}

function partsOf(name: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  const characters = [...name];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '*') {
      if (parts.at(-1) !== 'star') {
        parts.push('star');
      }
    } else if (character === '?') {
      parts.push(() => true);
    } else if (character === '[') {
      const close = characters.indexOf(']', at + 2);
      if (close < 0) {
        return undefined;
      }
      parts.push(setOf(characters.slice(at + 1, close)));
      at = close;
    } else {
      parts.push((other) => other === character);
    }
  }
  return parts;
}

function setOf(characters: readonly string[]): (character: string) => boolean {
  const negated = characters[0] === '!' || characters[0] === '^';
  const members = negated ? characters.slice(1) : characters;
  return (character) => {
    const found = members.some((member, index) =>
      members[index + 1] === '-' && members[index + 2] !== undefined
        ? character >= member && character <= members[index + 2]!
        : character === member && !(member === '-' && index > 0 && index < members.length - 1),
    );
    return found !== negated;
  };
}

/** Walks names and pattern together; only the last `**` is ever tried again. A whole pattern may mean a folder above. */
function matchSegments(pattern: readonly Segment[], names: readonly string[]): boolean {
  let p = 0;
  let n = 0;
  let starAt = -1;
  let starName = 0;
  while (n < names.length) {
    const segment = pattern[p];
    if (segment === '**') {
      starAt = p++;
      starName = n;
      if (p === pattern.length) {
        return true;
      }
    } else if (segment === undefined) {
      // All of the pattern is used up by a folder that the rest lies in.
      return true;
    } else if (matchParts(segment, [...names[n]!])) {
      p++;
      n++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      n = ++starName;
    } else {
      return false;
    }
  }
  return p === pattern.length;
}

/** The same walk over the characters of one name. */
function matchParts(parts: readonly Part[], characters: readonly string[]): boolean {
  let p = 0;
  let c = 0;
  let starAt = -1;
  let starCharacter = 0;
  while (c < characters.length) {
    const part = parts[p];
    if (part === 'star') {
      starAt = p++;
      starCharacter = c;
    } else if (part?.(characters[c]!) === true) {
      p++;
      c++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      c = ++starCharacter;
    } else {
      return false;
    }
  }
  while (parts[p] === 'star') {
    p++;
  }
  return p === parts.length;
}
