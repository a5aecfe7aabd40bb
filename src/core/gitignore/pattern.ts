// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { compileSegment, splitSegments, type SegmentMatcher } from './segment';

/** One line of a `.gitignore`, read as gitignore(5) says. */
export interface IgnorePattern {
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Segments from the folder of the `.gitignore` down; `**` stands for any number of folders. */
  readonly segments: readonly (SegmentMatcher | '**')[];
  /** The name to look for where the pattern is one plain name at any depth: most are, and a map finds them. */
  readonly plainName?: string;
  /** Matches the last segment alone, at any depth. */
  readonly anyDepth: boolean;
}

const MAX_PATTERN_LENGTH = 1000;

/** `undefined` for empty lines, comments, and patterns that can match nothing. */
export function parsePattern(line: string): IgnorePattern | undefined {
  let glob = trimTrailingSpaces(line);
  if (glob === '' || glob.startsWith('#') || glob.length > MAX_PATTERN_LENGTH) {
    return undefined;
  }
  const negated = glob.startsWith('!');
  glob = negated ? glob.slice(1) : glob;
  const foldersOnly = glob.endsWith('/');
  glob = foldersOnly ? glob.slice(0, -1) : glob;
  const anyDepth = !glob.includes('/');
  glob = glob.startsWith('/') ? glob.slice(1) : glob;
  if (glob === '') {
    return undefined;
  }
  const segments: (SegmentMatcher | '**')[] = [];
  for (const part of splitSegments(glob)) {
    const segment = !anyDepth && /^\*{2,}$/.test(part) ? '**' : compileSegment(part);
    if (segment === undefined) {
      return undefined;
    }
    if (segment !== '**' || segments.at(-1) !== '**') {
      segments.push(segment);
    }
  }
  const plain = anyDepth && !/[*?[\\]/.test(glob);
  return { negated, foldersOnly, segments, anyDepth, ...(plain && { plainName: glob }) };
}

/** Whether the pattern matches a path, given as segments relative to the folder of the `.gitignore`. */
export function matchesPattern(pattern: IgnorePattern, path: readonly string[], isFolder: boolean): boolean {
  if (pattern.foldersOnly && !isFolder) {
    return false;
  }
  const { segments, anyDepth } = pattern;
  if (anyDepth) {
    const [name] = segments;
    return name !== undefined && name !== '**' && name(path.at(-1) ?? '');
  }
  return matchesSegments(segments, path);
}

/** Whether a pattern can match any file of this name, wherever it lies. `false` is a promise, `true` a guess. */
export function mayMatchName({ segments }: IgnorePattern, name: string): boolean {
  const last = segments.at(-1);
  return last === '**' || last?.(name) === true;
}

/** Like names against one star, folders against `**`: greedy, stepping back to the last one only. */
function matchesSegments(segments: readonly (SegmentMatcher | '**')[], path: readonly string[]): boolean {
  let segment = 0;
  let at = 0;
  let starSegment = -1;
  let starAt = 0;
  while (at < path.length) {
    const current = segments[segment];
    if (current === '**') {
      if (segment === segments.length - 1) {
        return true; // `a/**` is what lies inside `a`, not `a` itself: something is left here.
      }
      starSegment = segment++;
      starAt = at;
    } else if (current?.(path[at] ?? '') === true) {
      segment++;
      at++;
    } else if (starSegment >= 0) {
      segment = starSegment + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  return segment === segments.length;
}

/** Spaces at the end do not count unless a backslash stands before them. */
function trimTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) {
    end--;
  }
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') {
    backslashes++;
  }
  return backslashes % 2 === 1;
}
