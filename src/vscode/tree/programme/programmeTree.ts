// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { ACTIVITIES, type Activity } from '../../../core/ggi/catalogue';
import { ACTIVITY_STATES, type ActivityState } from '../../../core/model/programme';
import { FILE_START, wholeLine } from '../../../core/model/textEdit';
import type { FolderSession } from '../../session/session';
import { programmeUri } from '../activities/programmeUri';
import { recordOf, stateOf } from '../activities/progress';
import { capitalised, stateIcon, stateWord } from '../activities/stateWords';
import { folderNode } from '../folderNode';
import type { Row, TreeNode } from '../treeModel';
import { attentionNode } from './attentionNode';
import type { ProgrammeSubject } from './subject';

type Node = TreeNode<ProgrammeSubject>;

/** The whole Programme view; folders without a programme file have no rows, so that the welcome shows. */
export function programmeTree(sessions: readonly FolderSession[]): readonly Node[] {
  const declared = sessions.filter(({ programme }) => programme.exists);
  if (sessions.length === 1) {
    return declared.flatMap(rows);
  }
  return declared.map((session) => folderNode(session, { kind: 'folder', session } as const, () => rows(session)));
}

function rows(session: FolderSession): Node[] {
  const id = `${session.folder.uri.toString()}#programme`;
  return [...iteration(session, id), ...attentionNode(session, id), ...states(session, id), handbook(session, id)];
}

function iteration(session: FolderSession, parentId: string): Node[] {
  const { iteration: current } = session.programme.value;
  if (current === undefined) {
    return [];
  }
  const { name, from, to } = current;
  const period = from !== undefined && to !== undefined ? l10n.t('{from} to {to}', { from, to }) : (from ?? to ?? '');
  return [
    {
      id: `${parentId}/iteration`,
      subject: { kind: 'iteration', session },
      row: {
        label: l10n.t('Iteration {name}', { name }),
        description: period,
        icon: { id: 'calendar' },
        spoken: l10n.t('Iteration {name}, {period}', { name, period }),
        ...opens(session),
        context: 'iteration',
      },
    },
  ];
}

function states(session: FolderSession, parentId: string): Node[] {
  return [...ACTIVITY_STATES].reverse().map((state) => {
    const activities = ACTIVITIES.filter((activity) => stateOf(session, activity) === state);
    return stateNode(session, state, activities, `${parentId}/state/${state}`);
  });
}

function stateNode(session: FolderSession, state: ActivityState, activities: readonly Activity[], id: string): Node {
  const word = stateWord(state);
  const count = activities.length;
  return {
    id,
    subject: { kind: 'state', session, state },
    row: {
      label: capitalised(word),
      description: String(count),
      icon: stateIcon(state),
      spoken: l10n.t('{count} activities {state}', { count, state: word }),
      context: 'state',
    },
    ...(count === 0 ? {} : { children: () => activities.map((activity) => activityRow(session, activity, id)) }),
  };
}

function activityRow(session: FolderSession, activity: Activity, parentId: string): Node {
  const record = recordOf(session, activity);
  const open = record?.objectives.filter(({ done }) => !done).length ?? 0;
  const parts = [
    ...(record?.owner === undefined ? [] : [record.owner]),
    ...(record?.due === undefined ? [] : [l10n.t('due {date}', { date: record.due })]),
    ...(open === 0 ? [] : [l10n.t('open objectives: {open}', { open })]),
  ];
  return {
    id: `${parentId}/${activity.id}`,
    subject: { kind: 'activity', session, activity: activity.id },
    row: {
      label: activity.title,
      ...(parts.length === 0 ? {} : { description: parts.join(' · ') }),
      tooltip: `${activity.id} · ${activity.title}\n\n${activity.purpose}`,
      spoken: [activity.id, activity.title, ...parts].join(', '),
      ...(record === undefined ? {} : opens(session, record.line)),
      context: 'activity',
    },
  };
}

function handbook(session: FolderSession, parentId: string): Node {
  const { handbook: version } = session.programme.value;
  return {
    id: `${parentId}/handbook`,
    subject: { kind: 'handbook', session },
    row: {
      label: l10n.t('GGI handbook {version}', { version }),
      description: l10n.t('OW2 and the OSPO Alliance, CC-BY-4.0'),
      icon: { id: 'book' },
      spoken: l10n.t('Good Governance Initiative handbook, version {version}, by OW2 and the OSPO Alliance', {
        version,
      }),
      ...opens(session),
      context: 'handbook',
    },
  };
}

function opens(session: FolderSession, line?: number): Pick<Row, 'opens'> {
  return { opens: { uri: programmeUri(session), range: line === undefined ? FILE_START : wholeLine(line) } };
}
