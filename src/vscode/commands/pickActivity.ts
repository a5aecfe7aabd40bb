// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { QuickPickItemKind, ThemeIcon, l10n, window, type QuickPickItem } from 'vscode';
import { ACTIVITIES, GOALS, activitiesOf, activityById, type Activity } from '../../core/ggi/catalogue';
import type { FolderSession, Sessions } from '../session/session';
import { progressOf, stateOf } from '../tree/activities/progress';
import { stateIcon, stateWord } from '../tree/activities/stateWords';
import { pickSession } from './pickSession';
import { subjectOf } from './target';

/** An activity of a folder. */
export interface ChosenActivity {
  readonly session: FolderSession;
  readonly activity: Activity;
}

/** What the person is asked for, and which activities fit. */
interface ActivityQuestion {
  readonly title: string;
  readonly among?: (chosen: ChosenActivity) => boolean;
}

/** The activity a command is about: that of the row it was called on, or asked for. */
export async function pickActivity(
  sessions: Sessions,
  target: unknown,
  options: ActivityQuestion,
): Promise<ChosenActivity | undefined> {
  const subject = subjectOf(target);
  const known = subject !== undefined && 'activity' in subject ? activityById(subject.activity) : undefined;
  if (subject !== undefined && known !== undefined) {
    return { session: subject.session, activity: known };
  }
  const session = subject?.session ?? (await pickSession(sessions, { title: options.title }));
  return session && chooseActivity(session, options);
}

/** Asks for an activity of a folder. */
export async function chooseActivity(
  session: FolderSession,
  options: ActivityQuestion,
): Promise<ChosenActivity | undefined> {
  const fits = (activity: Activity) => options.among?.({ session, activity }) ?? true;
  const items = GOALS.flatMap(({ id, title }): (QuickPickItem & { activity?: Activity })[] => {
    const activities = activitiesOf(id).filter(fits);
    return activities.length === 0
      ? []
      : [{ label: title, kind: QuickPickItemKind.Separator }, ...activities.map((activity) => item(session, activity))];
  });
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No activity of {folder} fits.', { folder: session.folder.name }));
    return undefined;
  }
  const chosen = await window.showQuickPick(items, {
    title: options.title,
    placeHolder: l10n.t('Choose one of {count} activities', { count: ACTIVITIES.filter(fits).length }),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.activity === undefined ? undefined : { session, activity: chosen.activity };
}

function item(session: FolderSession, activity: Activity): QuickPickItem & { activity: Activity } {
  const { evidence } = progressOf(session, activity);
  const state = stateOf(session, activity);
  const { id } = stateIcon(state);
  return {
    label: activity.title,
    description: activity.id,
    detail:
      evidence === undefined
        ? stateWord(state)
        : l10n.t('{state}, evidence {found}/{total}', { state: stateWord(state), ...evidence }),
    iconPath: new ThemeIcon(id),
    activity,
  };
}
