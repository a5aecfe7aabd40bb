// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Matches one path segment: a file or folder name without slashes. */
export type SegmentMatcher = (name: string) => boolean;

/** `*`, or what one character must be. */
type Token = 'star' | ((char: string) => boolean);

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z\d]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[\da-f]/i,
};

/** Compiles a glob without slashes, as git's wildmatch reads it; `undefined` when it can match nothing (`[` without end). */
export function compileSegment(glob: string): SegmentMatcher | undefined {
  if (!/[*?[\\]/.test(glob)) {
    return (name) => name === glob;
  }
  // `*.c`, `zz_generated.*.go`: what stands before one star and what stands behind it.
  const [, start, end] = /^([^*?[\\]*)\*+([^*?[\\]*)$/.exec(glob) ?? [];
  if (start !== undefined && end !== undefined) {
    return (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
  }
  const tokens = tokenise(glob);
  return tokens === undefined ? undefined : (name) => matches(tokens, [...name]);
}

/** Splits a glob at its slashes. One inside a bracket expression is a member of it, though it can match nothing. */
export function splitSegments(glob: string): string[] {
  if (!/[[\\]/.test(glob)) {
    return glob.split('/');
  }
  const chars = [...glob];
  const segments: string[] = [];
  let start = 0;
  for (let i = 0; i < chars.length; i++) {
    if (chars[i] === '\\' && chars[i + 1] !== '/') {
      i++;
    } else if (chars[i] === '\\') {
      segments.push(chars.slice(start, i).join(''));
      start = ++i + 1; // An escaped slash is a slash.
    } else if (chars[i] === '[') {
      i = readBracket(chars, i + 1)?.end ?? chars.length;
    } else if (chars[i] === '/') {
      segments.push(chars.slice(start, i).join(''));
      start = i + 1;
    }
  }
  return [...segments, chars.slice(start).join('')];
}

/** Greedy with one step back to the last star: at worst name length times pattern length, whatever the pattern. */
function matches(tokens: readonly Token[], chars: readonly string[]): boolean {
  let token = 0;
  let char = 0;
  let starToken = -1;
  let starChar = 0;
  while (char < chars.length) {
    const current = tokens[token];
    if (current === 'star') {
      starToken = token++;
      starChar = char;
    } else if (current?.(chars[char] ?? '') === true) {
      token++;
      char++;
    } else if (starToken >= 0) {
      token = starToken + 1;
      char = ++starChar;
    } else {
      return false;
    }
  }
  while (tokens[token] === 'star') {
    token++;
  }
  return token === tokens.length;
}

const ANY: Token = () => true;

function exactly(char: string): Token {
  return (tested) => tested === char;
}

function tokenise(glob: string): Token[] | undefined {
  const chars = [...glob];
  const tokens: Token[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    if (char === '\\') {
      const escaped = chars[++i];
      if (escaped === undefined) {
        return undefined;
      }
      tokens.push(exactly(escaped));
    } else if (char === '*') {
      if (tokens.at(-1) !== 'star') {
        tokens.push('star');
      }
    } else if (char === '[') {
      const bracket = readBracket(chars, i + 1);
      if (bracket === undefined) {
        return undefined;
      }
      tokens.push(bracket.token);
      i = bracket.end;
    } else {
      tokens.push(char === '?' ? ANY : exactly(char));
    }
  }
  return tokens;
}

/** Reads `!a-z[:digit:]]` from after the opening bracket; `end` is where the closing one stands. */
function readBracket(chars: readonly string[], from: number): { token: Token; end: number } | undefined {
  const negated = chars[from] === '!' || chars[from] === '^';
  const parts: ((char: string) => boolean)[] = [];
  const start = negated ? from + 1 : from;
  for (let i = start; i < chars.length; i++) {
    const char = chars[i] ?? '';
    if (char === ']' && i > start) {
      return { token: (tested) => parts.some((part) => part(tested)) !== negated, end: i };
    }
    const named = char === '[' && chars[i + 1] === ':' ? /^\[:([a-z]*):\]/.exec(chars.slice(i, i + 12).join('')) : null;
    if (named !== null) {
      const pattern = CLASSES[named[1] ?? ''];
      if (pattern === undefined) {
        return undefined;
      }
      parts.push((tested) => pattern.test(tested));
      i += named[0].length - 1;
      continue;
    }
    const low = char === '\\' ? (chars[++i] ?? '') : char;
    if (chars[i + 1] === '-' && i + 2 < chars.length && chars[i + 2] !== ']') {
      i += 2;
      const high = chars[i] === '\\' ? (chars[++i] ?? '') : (chars[i] ?? '');
      parts.push((tested) => tested >= low && tested <= high);
    } else {
      parts.push((tested) => tested === low);
    }
  }
  return undefined;
}
