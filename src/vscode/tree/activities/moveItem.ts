// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { ProgrammeChange } from '../../../core/ggi/editProgramme';
import type { ActivityId } from '../../../core/model/vocabulary';
import { changeProgramme } from '../../programme/changeProgramme';
import type { FolderSession } from '../../session/session';
import type { ActivitySubject } from './subject';
import { recordOf } from './progress';

/** An objective, or a verification point that stands in the file: what has a place among others. */
export type Movable = Extract<ActivitySubject, { kind: 'objective' | 'point' }> & { readonly index: number };

export function isMovable(subject: ActivitySubject | undefined): subject is Movable {
  return (subject?.kind === 'objective' || subject?.kind === 'point') && subject.index !== undefined;
}

/** Whether two items stand in the same list of the same file. */
export function sameList(a: Movable, b: Movable): boolean {
  return a.kind === b.kind && a.activity === b.activity && a.session === b.session;
}

/** How many items stand in the list of one, or in that of the same kind of another activity. */
export function lengthOfList({ kind, session, activity }: Movable, of: ActivityId = activity): number {
  const record = recordOf(session, { id: of });
  return (kind === 'objective' ? record?.objectives : record?.verification)?.length ?? 0;
}

/** Puts an item at another position of its list, with the comments that belong to it: one splice, one undo step. */
export function moveTo({ kind, session, activity, text, index }: Movable, to: number): Promise<boolean> {
  const change: ProgrammeChange = {
    kind: kind === 'objective' ? 'moveObjective' : 'moveVerification',
    activity,
    text,
    index,
    to,
  };
  return changeProgramme(session, [change]);
}

/**
 * Puts an objective into another activity of the same file, with the comments that belong to it: one undo step.
 * @param to its position in the list there; absent: the end
 */
export function moveInto({ session, activity, text, index }: Movable, into: ActivityId, to?: number): Promise<boolean> {
  return changeProgramme(session, [
    { kind: 'transferObjective', activity, text, index, into, ...(to === undefined ? {} : { to }) },
  ]);
}

/** Why an item cannot go to another activity; `undefined` when it can. */
export function whyNotInto(item: Movable, session: FolderSession): string | undefined {
  if (item.kind === 'point') {
    return l10n.t('A verification point says something about its own activity. Its order can be changed within it.');
  }
  return item.session === session
    ? undefined
    : l10n.t('{folder} has a programme file of its own. Add the objective there, and remove it here.', {
        folder: session.folder.name,
      });
}
