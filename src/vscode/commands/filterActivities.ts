// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { QuickPickItemKind, commands, l10n, window, type QuickPickItem } from 'vscode';
import { ACTIVITIES, GOALS, type ActivityRole } from '../../core/ggi/catalogue';
import { ACTIVITY_STATES, type ActivityState } from '../../core/model/programme';
import type { GoalId } from '../../core/model/vocabulary';
import { isOwnedBy } from '../../core/ggi/owners';
import { ME_SETTING, askMyNames, myNames } from '../programme/me';
import type { FolderSession, Sessions } from '../session/session';
import { disagreementWords } from '../tree/activities/filterWords';
import { recordOf } from '../tree/activities/progress';
import { roleWord } from '../tree/activities/roleWord';
import { capitalised, stateWord } from '../tree/activities/stateWords';
import {
  DISAGREEMENTS,
  NO_FILTER,
  ROLES,
  type ActivityFilter,
  type ActivityViewOptions,
  type Disagreement,
} from '../tree/activities/viewOptions';
import type { Command } from './registry';

type Choice = QuickPickItem &
  (
    | { readonly of: 'goals'; readonly value: GoalId }
    | { readonly of: 'roles'; readonly value: ActivityRole }
    | { readonly of: 'states'; readonly value: ActivityState }
    | { readonly of: 'disagreements'; readonly value: Disagreement }
    | { readonly of: 'owners'; readonly value: string }
    | { readonly of: 'whose'; readonly value: 'mine' }
    | { readonly of?: never; readonly kind: QuickPickItemKind.Separator }
  );

/** Chooses which activities are shown: any number of goals, roles, states, owners and disagreements. */
export function filterActivities(sessions: Sessions, options: ActivityViewOptions): Command {
  return {
    id: 'ospoLens.filterActivities',
    run: async () => {
      const chosen = await window.showQuickPick(choices(sessions, options.filter), {
        title: l10n.t('Filter Activities'),
        placeHolder: l10n.t('Show activities that fit; choose nothing to show all'),
        canPickMany: true,
      });
      if (chosen === undefined) {
        return;
      }
      const filter = filterOf(chosen);
      if (filter.whose.length === 0 || (await askMyNames(sessions)) !== undefined) {
        await options.change({ filter });
      }
    },
  };
}

/** Shows the activities that the person owns, and nothing else. Who that is, is asked the first time. */
export function showMyActivities(sessions: Sessions, options: ActivityViewOptions): Command {
  return {
    id: 'ospoLens.showMyActivities',
    run: async () => {
      const names = await askMyNames(sessions);
      if (names === undefined) {
        return;
      }
      await options.change({ filter: { ...NO_FILTER, whose: ['mine'] } });
      const owned = (session: FolderSession) =>
        ACTIVITIES.some((activity) => isOwnedBy(recordOf(session, activity)?.owner, names));
      if (!sessions.all.some(owned)) {
        const settings = l10n.t('Change My Names');
        const sentence = l10n.t('No activity is owned by {names}. Set an owner in the form of an activity.', {
          names: names.join(', '),
        });
        if ((await window.showInformationMessage(sentence, settings)) === settings) {
          await commands.executeCommand('workbench.action.openSettings', ME_SETTING);
        }
      }
    },
  };
}

export function clearActivityFilter(options: ActivityViewOptions): Command {
  return { id: 'ospoLens.clearActivityFilter', run: () => options.change({ filter: NO_FILTER }) };
}

function choices(sessions: Sessions, filter: ActivityFilter): Choice[] {
  const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const me = myNames();
  const owners = new Set(
    sessions.all.flatMap((session) => ACTIVITIES.flatMap((activity) => recordOf(session, activity)?.owner ?? [])),
  );
  return [
    separator(l10n.t('Declared and evidenced')),
    ...DISAGREEMENTS.map((value): Choice => ({
      of: 'disagreements',
      value,
      label: disagreementWords(value),
      picked: filter.disagreements.includes(value),
    })),
    separator(l10n.t('State')),
    ...ACTIVITY_STATES.map((value): Choice => ({
      of: 'states',
      value,
      label: capitalised(stateWord(value)),
      picked: filter.states.includes(value),
    })),
    separator(l10n.t('Goal')),
    ...GOALS.map(({ id, title }): Choice => ({
      of: 'goals',
      value: id,
      label: title,
      picked: filter.goals.includes(id),
    })),
    separator(l10n.t('Role')),
    ...ROLES.map((value): Choice => ({
      of: 'roles',
      value,
      label: roleWord(value),
      picked: filter.roles.includes(value),
    })),
    separator(l10n.t('Owner')),
    {
      of: 'whose',
      value: 'mine',
      label: l10n.t('My activities'),
      description: me.length === 0 ? l10n.t('asks who you are') : me.join(', '),
      picked: filter.whose.includes('mine'),
    },
    ...[...owners].sort().map((value): Choice => ({
      of: 'owners',
      value,
      label: value,
      picked: filter.owners.includes(value),
    })),
  ];
}

function filterOf(chosen: readonly Choice[]): ActivityFilter {
  const values = <K extends keyof ActivityFilter>(of: K) =>
    chosen.flatMap((choice) => (choice.of === of ? [choice.value as ActivityFilter[K][number]] : []));
  return {
    goals: values('goals'),
    roles: values('roles'),
    states: values('states'),
    disagreements: values('disagreements'),
    owners: values('owners'),
    whose: values('whose'),
  };
}
