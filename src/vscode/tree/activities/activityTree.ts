// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { ACTIVITIES, GOALS, type Activity } from '../../../core/ggi/catalogue';
import { goalChecked } from '../../../core/ggi/declared';
import { ACTIVITY_STATES } from '../../../core/model/programme';
import type { GoalId } from '../../../core/model/vocabulary';
import type { FolderSession } from '../../session/session';
import { folderNode } from '../folderNode';
import type { Row, TreeNode } from '../treeModel';
import { activityNode } from './activityNode';
import type { EvidenceContext } from './evidenceNodes';
import { passesFilter } from './passesFilter';
import { stateOf } from './progress';
import { roleWord } from './roleWord';
import { capitalised, stateIcon, stateWord } from './stateWords';
import type { ActivitySubject } from './subject';
import { ROLES, type ActivityViewOptions } from './viewOptions';

interface Options extends Pick<ActivityViewOptions, 'grouping' | 'filter'> {
  /** The names of the person at the keyboard. */
  readonly me: readonly string[];
  readonly evidence: EvidenceContext;
}

const GOAL_ICONS: Readonly<Record<GoalId, string>> = {
  usage: 'package',
  trust: 'shield',
  culture: 'organization',
  engagement: 'comment-discussion',
  strategy: 'compass',
};

/** The whole Activities view. Folders are named only where there are several. */
export function activityTree(
  sessions: readonly FolderSession[],
  options: Options,
): readonly TreeNode<ActivitySubject>[] {
  if (sessions.length === 1) {
    return groups(sessions[0]!, options);
  }
  return sessions.flatMap((session) => {
    const children = groups(session, options);
    return children.length === 0 ? [] : [folderNode(session, { kind: 'folder', session } as const, () => children)];
  });
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly icon: NonNullable<Row['icon']>;
  readonly boxed?: boolean;
  readonly holds: (activity: Activity) => boolean;
}

function groups(session: FolderSession, options: Options): TreeNode<ActivitySubject>[] {
  const shown = ACTIVITIES.filter((activity) => passesFilter(session, activity, options.filter, options.me));
  return groupsOf(session, options).flatMap((group) => {
    const activities = shown.filter((activity) => group.holds(activity));
    return activities.length === 0 ? [] : [groupNode(session, group, activities, options.evidence)];
  });
}

function groupsOf(session: FolderSession, { grouping }: Options): readonly Group[] {
  switch (grouping) {
    case 'goal':
      return GOALS.map(({ id, title }) => ({
        key: `goal/${id}`,
        label: title,
        icon: { id: GOAL_ICONS[id] },
        boxed: true,
        holds: ({ goal }) => goal === id,
      }));
    case 'state':
      return [...ACTIVITY_STATES].reverse().map((state) => ({
        key: `state/${state}`,
        label: capitalised(stateWord(state)),
        icon: stateIcon(state),
        holds: (activity) => stateOf(session, activity) === state,
      }));
    case 'role':
      return ROLES.map((role) => ({
        key: `role/${role}`,
        label: roleWord(role),
        icon: { id: 'account' },
        holds: ({ roles }) => roles.includes(role),
      }));
  }
}

/** Counts all activities of the group, also those that a filter hides; its box is computed from them. */
function groupNode(
  session: FolderSession,
  group: Group,
  activities: readonly Activity[],
  context: EvidenceContext,
): TreeNode<ActivitySubject> {
  const id = `${session.folder.uri.toString()}#${group.key}`;
  const states = ACTIVITIES.filter((activity) => group.holds(activity)).map((activity) => stateOf(session, activity));
  const counts = { done: states.filter((state) => state === 'done').length, total: states.length };
  const checked = goalChecked(states);
  const { label } = group;
  return {
    id,
    subject: { kind: 'group', session, activities: activities.map((activity) => activity.id) },
    row: {
      label,
      description: l10n.t('{done} of {total} done', counts),
      tooltip: l10n.t('{label}: {done} of {total} activities done', { label, ...counts }),
      icon: group.icon,
      ...(group.boxed === true
        ? {
            checkbox: {
              checked,
              label: checked
                ? l10n.t('All selected activities of {label} are done. Untick to set them back.', { label })
                : l10n.t('Tick to declare the activities of {label} done.', { label }),
            },
          }
        : {}),
      spoken: l10n.t('{label}, {done} of {total} activities done', { label, ...counts }),
      context: 'group',
      expanded: true,
    },
    children: () => activities.map((activity) => activityNode(session, activity, id, context)),
  };
}
