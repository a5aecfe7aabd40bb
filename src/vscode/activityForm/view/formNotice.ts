// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../../../core/model/config';
import { msg } from '../../../core/model/message';
import type { FormNotice } from '../../../shared/activityForm';
import { cut, type Words } from '../../scorecard/view/words';

/** Why the form is read-only, with the way to the place; `null` where it can be edited. */
export function formNotice(words: Words, problems: readonly ConfigProblem[], broken: boolean): FormNotice | null {
  if (!broken) {
    return null;
  }
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  const conflict = problem?.code === 'merge-conflict';
  const line = (problem?.range.start.line ?? 0) + 1;
  const reason = problem === undefined ? '' : words.say(problem.message);
  return {
    severity: 'error',
    title: words.say(
      conflict ? msg('The programme file holds an unfinished merge') : msg('The programme file cannot be understood'),
    ),
    text: cut(
      words.say(
        msg('{reason} Until then this form shows the last good state and cannot be edited; what you typed is kept.', {
          reason,
        }),
      ),
      800,
    ),
    open: words.say(msg('Open line {line}', { line })),
  };
}
