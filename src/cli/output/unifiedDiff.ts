// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';

/** Unchanged lines shown around a change. */
const CONTEXT = 3;

/**
 * The change of one text as a unified diff with one hunk, as `git apply` and `patch` take it; empty for equal texts.
 * @param before `undefined` for a file that is created.
 */
export function unifiedDiff(path: RepoPath, before: string | undefined, after: string): string {
  if (before === after) {
    return '';
  }
  const old = linesOf(before ?? '');
  const now = linesOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) {
    start++;
  }
  let same = 0;
  while (same < old.length - start && same < now.length - start && old.at(-1 - same) === now.at(-1 - same)) {
    same++;
  }
  const from = Math.max(0, start - CONTEXT);
  const oldEnd = Math.min(old.length, old.length - same + CONTEXT);
  const nowEnd = Math.min(now.length, now.length - same + CONTEXT);
  const lines = [
    ...old.slice(from, start).map((line) => marked(' ', line)),
    ...old.slice(start, old.length - same).map((line) => marked('-', line)),
    ...now.slice(start, now.length - same).map((line) => marked('+', line)),
    ...old.slice(old.length - same, oldEnd).map((line) => marked(' ', line)),
  ];
  const head = `--- ${before === undefined ? '/dev/null' : named('a', path)}\n+++ ${named('b', path)}\n`;
  return `${head}@@ -${span(from, oldEnd)} +${span(from, nowEnd)} @@\n${lines.join('')}`;
}

/** Lines with their ends; the last one may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

function span(from: number, end: number): string {
  return end === from ? `${from},0` : end - from === 1 ? `${from + 1}` : `${from + 1},${end - from}`;
}

/** A tab ends a name with spaces; a name with a quotation mark is quoted as in C. */
function named(side: string, path: RepoPath): string {
  const name = `${side}/${path}`;
  return name.includes('"') ? `"${name.replaceAll('"', '\\"')}"` : name.includes(' ') ? `${name}\t` : name;
}
