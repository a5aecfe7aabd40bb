// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { matchesPattern, parsePattern, type IgnorePattern } from './pattern';

/** What one file of ignore rules says of a path; `undefined` when it says nothing and the file above it is asked. */
export type Verdict = 'ignored' | 'included' | undefined;

export interface IgnoreFile {
  verdict(path: readonly string[], isFolder: boolean): Verdict;
}

interface Numbered extends IgnorePattern {
  readonly index: number;
}

/**
 * Reads the text of a `.gitignore`. The last line that matches decides.
 * @param ignoreCase as git's core.ignoreCase, which it sets on Windows and macOS.
 */
export function parseIgnoreFile(text: string, ignoreCase: boolean): IgnoreFile {
  const byName = new Map<string, Numbered[]>();
  const others: Numbered[] = [];
  const lines = `${text.replace(/^\uFEFF/, '')}\n`.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const pattern = parsePattern(ignoreCase ? line.toLowerCase() : line);
    if (pattern?.plainName !== undefined) {
      const same = byName.get(pattern.plainName) ?? [];
      byName.set(pattern.plainName, [{ ...pattern, index }, ...same]);
    } else if (pattern !== undefined) {
      others.unshift({ ...pattern, index });
    }
  }
  return {
    verdict(path, isFolder) {
      const tested = ignoreCase ? path.map((segment) => segment.toLowerCase()) : path;
      const named = byName.get(tested.at(-1) ?? '')?.find((pattern) => isFolder || !pattern.foldersOnly);
      const other = others.find(
        (pattern) => pattern.index < (named?.index ?? -1) || matchesPattern(pattern, tested, isFolder),
      );
      const last = other === undefined || other.index < (named?.index ?? -1) ? named : other;
      return last === undefined ? undefined : last.negated ? 'included' : 'ignored';
    },
  };
}
