// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { ActivityId } from '../../model/vocabulary';
import { ACTIVITIES, activityById, canonicalOrder } from '../catalogue';
import type { BoardIssue } from './boardIssue';
import type { BoardNote } from './boardNote';
import { readIssueBody } from './issueBody';
import type { IssueBody } from './issueBody';
import { goalOf } from './progressLabels';

/** An issue whose activity is known. */
export interface Identified {
  readonly id: ActivityId;
  readonly issue: BoardIssue;
  readonly body: IssueBody;
}

/** Finds each issue's activity, and of several issues for one activity the one to read: open before closed, newest first. */
export function chooseIssues(issues: readonly BoardIssue[], notes: BoardNote[]): Identified[] {
  const byActivity = new Map<ActivityId, Identified[]>();
  for (const issue of issues) {
    const body = readIssueBody(issue.body);
    const id = identify(issue, body);
    const named = body.activity ?? issue.activity;
    if (id !== undefined && named !== undefined && named !== id) {
      notes.push({
        kind: 'look',
        activity: id,
        message: msg('{id}: the issue names {other}, which is no activity; it was recognised by its title.', {
          id,
          other: named.slice(0, 40),
        }),
      });
    }
    if (id === undefined) {
      const title = issue.title.slice(0, 80);
      notes.push({
        kind: 'skipped',
        message: msg('{title}: no activity was recognised in this issue, so it was skipped.', { title }),
      });
    } else {
      byActivity.set(id, [...(byActivity.get(id) ?? []), { id, issue, body }]);
    }
  }
  return [...byActivity]
    .sort(([a], [b]) => canonicalOrder(a) - canonicalOrder(b))
    .map(([id, all]) => {
      // Pages that overlap list an issue twice; that is no second issue.
      const candidates = [...new Map(all.map((each) => [JSON.stringify(each.issue), each])).values()];
      const [best, ...others] = candidates.sort(byPreference);
      if (others.length > 0) {
        const number = best!.issue.number ?? '?';
        const message = msg(
          '{id}: {count} issues are about this activity; number {number} was read, open before closed and newest first.',
          { id, count: candidates.length, number },
        );
        notes.push({ kind: 'look', activity: id, message });
      }
      return best!;
    });
}

function byPreference({ issue: a }: Identified, { issue: b }: Identified): number {
  const newest = (b.updated ?? '').localeCompare(a.updated ?? '');
  return Number(b.open) - Number(a.open) || newest || Number(b.number ?? 0) - Number(a.number ?? 0);
}

/** By the id in the body, else by a title of any handbook version, when the goal's label does not speak against it. */
function identify(issue: BoardIssue, body: IssueBody): ActivityId | undefined {
  const named = activityById(body.activity ?? issue.activity ?? '');
  if (named !== undefined) {
    return named.id;
  }
  const title = simplify(issue.title);
  const goal = goalOf(issue.labels);
  const matches = ACTIVITIES.filter((activity) =>
    [activity.title, ...activity.aliases].some((name) => simplify(name) === title),
  );
  return matches.length === 1 && (goal === undefined || matches[0]!.goal === goal) ? matches[0]!.id : undefined;
}

function simplify(title: string): string {
  return title
    .toLowerCase()
    .replace(/^ggi-a-\d\d\W+/, '')
    .replace(/\W+/g, ' ')
    .trim();
}
