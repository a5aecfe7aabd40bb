// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../core/engine/engine';
import { formatMessage } from '../../core/model/message';
import type { HeaderProblem } from '../../core/model/header';
import { groupBy } from '../../core/score/groupBy';
import { harmless, paintFor } from '../output/paint';
import { plural } from '../output/plural';
import type { Terminal } from '../terminal';
import { summaryOf } from './document';

/** How many files with one kind of problem are shown before the list is cut. */
const PER_CODE = 10;

/** Problems by kind, the commonest last, so that the rare ones are not scrolled away by a thousand files without a header. */
export function headersText(files: readonly FileLicensing[], all: boolean, terminal: Terminal): string {
  const paint = paintFor(terminal);
  const problems = files.flatMap(({ path, problems: own }) => own.map((problem) => ({ path, problem })));
  const groups = [...groupBy(problems, ({ problem }) => problem.code)].sort(([, a], [, b]) => a.length - b.length);
  const parts = groups.map(([code, group]) => {
    const shown = all ? group : group.slice(0, PER_CODE);
    const rest = group.length - shown.length;
    const lines = [...groupBy(shown, ({ problem }) => say(problem))].map(([sentence, same]) => {
      const places = same.map(({ path, problem }) => `${harmless(path)}${place(problem)}`);
      return places.length === 1
        ? `  ${places.join('')}: ${sentence}\n`
        : `  ${sentence}\n${places.map((name) => `    ${name}\n`).join('')}`;
    });
    const more = rest === 0 ? '' : paint.dim(`  … and ${rest} more: --all shows them\n`);
    return `${paint.severity('warning', code)} ${paint.dim(plural(group.length, 'time'))}\n${lines.join('')}${more}\n`;
  });
  return `${parts.join('')}${conclusion(files)}\n`;
}

function place({ range }: HeaderProblem): string {
  return range === undefined ? '' : `:${range.start.line + 1}`;
}

function say({ message, suggestion }: HeaderProblem): string {
  const hint = suggestion === undefined ? '' : ` Write: ${suggestion}`;
  return harmless(formatMessage(message) + hint);
}

function conclusion(files: readonly FileLicensing[]): string {
  const { covered, ok } = summaryOf(files);
  const ignored = files.length - covered;
  const rest = ignored === 0 ? '' : ` ${plural(ignored, 'file')} ${ignored === 1 ? 'needs' : 'need'} none.`;
  return covered === 0 ? `No file here needs a header.${rest}` : `${ok} of ${plural(covered, 'file')} are fine.${rest}`;
}
