// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { Activity } from '../../../core/ggi/catalogue';
import type { ActivityRecord } from '../../../core/model/programme';
import type { FolderSession } from '../../session/session';
import type { TreeNode } from '../treeModel';
import { activityDetails } from './activityDetails';
import type { EvidenceContext } from './evidenceNodes';
import { progressOf, recordOf, type Progress } from './progress';
import { roleWord } from './roleWord';
import { stateIcon, stateWord } from './stateWords';
import type { ActivitySubject } from './subject';

/** One of the 25 activities: what is declared, how far, and what the files show. */
export function activityNode(
  session: FolderSession,
  activity: Activity,
  parentId: string,
  context: EvidenceContext,
): TreeNode<ActivitySubject> {
  const id = `${parentId}/${activity.id}`;
  const progress = progressOf(session, activity);
  const { state, points, evidence, contradictions } = progress;
  const done = state === 'done';
  // What is not selected says so by its icon and to screen readers: repeating it on most rows would hide the rest.
  const parts = state === 'not-selected' ? [] : [stateWord(state)];
  if (points.total > 0 && state !== 'not-selected') {
    parts.push(`${points.met}/${points.total}`);
  }
  if (evidence !== undefined && evidence.total > 0) {
    parts.push(l10n.t('evidence {found}/{total}', evidence));
  }
  return {
    id,
    subject: { kind: 'activity', session, activity: activity.id },
    row: {
      label: activity.title,
      description: parts.join(' · '),
      tooltip: tooltip(activity, progress, recordOf(session, activity)),
      icon:
        done && contradictions.length > 0
          ? { id: 'warning', colour: 'problemsWarningIcon.foreground' }
          : stateIcon(state),
      checkbox: {
        checked: done,
        label: done
          ? l10n.t('{title} is done. Untick to set it back to work.', { title: activity.title })
          : l10n.t('Tick to declare {title} done.', { title: activity.title }),
      },
      spoken: spoken(activity, session),
      context: 'activity',
    },
    children: () => activityDetails(session, activity, id, context),
  };
}

function spoken(activity: Activity, session: FolderSession): string {
  const { state, points, evidence, contradictions } = progressOf(session, activity);
  const sentences = [
    l10n.t('{id}, {title}, {state}, {met} of {total} verification points met', {
      id: activity.id,
      title: activity.title,
      state: stateWord(state),
      ...points,
    }),
  ];
  if (evidence !== undefined) {
    sentences.push(l10n.t('{found} of {total} evidence signals found', evidence));
  }
  if (contradictions.length > 0) {
    sentences.push(l10n.t('contradictions: {count}', { count: contradictions.length }));
  }
  return sentences.join(', ');
}

/** Everything that the row says, also what is cut off in a narrow side bar, and what the activity is for. */
function tooltip(
  activity: Activity,
  { state, points, evidence, contradictions }: Progress,
  record: ActivityRecord | undefined,
): string {
  const facts = [
    l10n.t('State: {state}', { state: stateWord(state) }),
    ...(record?.owner === undefined ? [] : [l10n.t('Owner: {owner}', { owner: record.owner })]),
    ...(record?.due === undefined ? [] : [l10n.t('Due: {date}', { date: record.due })]),
    l10n.t('Verification points met: {met} of {total}', points),
    ...(evidence === undefined ? [] : [l10n.t('Evidence signals found: {found} of {total}', evidence)]),
  ];
  return [
    `${activity.id} · ${activity.title}`,
    activity.purpose,
    facts.join('\n'),
    ...contradictions,
    l10n.t('For: {roles}', { roles: activity.roles.map(roleWord).join(', ') }),
  ].join('\n\n');
}
