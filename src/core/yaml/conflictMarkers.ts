// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { LineIndex } from './lineIndex';

const MAX_REPORTED = 20;

/** Places where a merge left both versions in the file. Only whole markers at a line's start count. */
export function conflictMarkers(lines: LineIndex): ConfigProblem[] {
  if (!lines.text.includes('<<<<<<<') && !lines.text.includes('>>>>>>>')) {
    return [];
  }
  const problems: ConfigProblem[] = [];
  for (let line = 0; line < lines.lineCount && problems.length < MAX_REPORTED; line++) {
    // The end of one whose beginning somebody deleted already counts as well.
    if (!/^(?:<{7}|>{7})(?:\s|$)/.test(lines.lineText(line))) {
      continue;
    }
    let end = lines.lineText(line).startsWith('>') ? line : line + 1;
    while (end < lines.lineCount && !/^>{7}(?:\s|$)/.test(lines.lineText(end))) {
      end++;
    }
    const last = Math.min(end, lines.lineCount - 1);
    problems.push({
      severity: 'error',
      code: 'merge-conflict',
      message: msg(
        'A merge was not finished: lines {from} to {to} hold two versions. Keep what is right and delete the marker lines.',
        { from: line + 1, to: last + 1 },
      ),
      range: lines.range(lines.startOf(line), lines.endOf(line)),
    });
    line = last;
  }
  return problems;
}
