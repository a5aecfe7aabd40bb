// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { TreeItemCheckboxState, l10n, window, type TreeCheckboxChangeEvent } from 'vscode';
import { stateWhenChecked } from '../../../core/ggi/declared';
import type { ProgrammeChange } from '../../../core/ggi/editProgramme';
import type { ActivityId } from '../../../core/model/vocabulary';
import { changeProgramme } from '../../programme/changeProgramme';
import type { FolderSession } from '../../session/session';
import type { TreeHandle } from '../modelTreeProvider';
import { recordOf, stateOf } from './progress';
import type { ActivitySubject } from './subject';

type Ticked = TreeCheckboxChangeEvent<TreeHandle<ActivitySubject>>['items'];

/** Writes what was ticked and unticked in one event: one edit a folder, however many boxes. */
export async function writeTicks(items: Ticked): Promise<void> {
  const bySession = new Map<FolderSession, ProgrammeChange[]>();
  for (const [{ node }, state] of items) {
    const { subject } = node;
    const checked = state === TreeItemCheckboxState.Checked;
    const changes =
      subject.kind === 'group' ? await changesForGroup(subject, checked, node.row.label) : changesFor(subject, checked);
    bySession.set(subject.session, [...(bySession.get(subject.session) ?? []), ...changes]);
  }
  const meant = [...bySession].filter(([, changes]) => changes.length > 0);
  await Promise.all(meant.map(([session, changes]) => changeProgramme(session, changes)));
}

function changesFor(subject: ActivitySubject, checked: boolean): readonly ProgrammeChange[] {
  switch (subject.kind) {
    case 'activity':
      return [setState(subject.session, subject.activity, checked)];
    case 'point': {
      const { activity, text, index } = subject;
      return [{ kind: 'tickVerification', activity, text, met: checked, ...(index === undefined ? {} : { index }) }];
    }
    case 'objective': {
      const { activity, text, index } = subject;
      return [{ kind: 'tickObjective', activity, text, done: checked, index }];
    }
    case 'folder':
    case 'group':
    case 'attestation':
    case 'signal':
    case 'source':
    case 'findings':
    case 'contradiction':
      return [];
  }
}

/**
 * Ticking a goal declares the activities done that were selected for the programme, or all of them where none was. That
 * is a large claim for one click, so it is asked once more.
 */
async function changesForGroup(
  { session, activities }: Extract<ActivitySubject, { kind: 'group' }>,
  checked: boolean,
  goal: string,
): Promise<readonly ProgrammeChange[]> {
  const state = (id: ActivityId) => stateOf(session, { id });
  const selected = activities.filter((id) => state(id) !== 'not-selected');
  const meant = checked
    ? (selected.length > 0 ? selected : activities).filter((id) => state(id) !== 'done')
    : activities.filter((id) => state(id) === 'done');
  if (meant.length > 1 && !(await confirmed(meant.length, checked, goal))) {
    return [];
  }
  return meant.map((id) => setState(session, id, checked));
}

async function confirmed(count: number, checked: boolean, goal: string): Promise<boolean> {
  const answer = checked ? l10n.t('Declare Done') : l10n.t('Set Back');
  const question = checked
    ? l10n.t('Declare {count} activities of {goal} done?', { count, goal })
    : l10n.t('Set {count} activities of {goal} back to work?', { count, goal });
  return (await window.showWarningMessage(question, { modal: true }, answer)) === answer;
}

function setState(session: FolderSession, activity: ActivityId, checked: boolean): ProgrammeChange {
  return { kind: 'setState', activity, state: stateWhenChecked(recordOf(session, { id: activity }), checked) };
}
