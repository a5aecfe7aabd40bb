// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { closingRecord } from '../../core/ggi/applyChange';
import { activityById } from '../../core/ggi/catalogue';
import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import { nextHalfYear } from '../../core/ggi/nextIteration';
import { ACTIVITY_STATES, type Iteration, type Programme } from '../../core/model/programme';
import { isIsoDate } from '../../core/yaml/isoDate';
import { changeProgramme } from '../programme/changeProgramme';
import { usableProgramme } from '../programme/usableProgramme';
import { today } from '../session/today';
import type { Sessions } from '../session/session';
import { stateWord } from '../tree/activities/stateWords';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Begins an iteration: name and days are asked for. One that is under way is closed first, if the person agrees. */
export function startIteration(sessions: Sessions): Command {
  return {
    id: 'ospoLens.startIteration',
    run: async (target) => {
      const title = l10n.t('Start Iteration');
      const session = subjectOf(target)?.session ?? (await pickSession(sessions, { title }));
      const programme = session && (await usableProgramme(session));
      if (session === undefined || programme === undefined) {
        return;
      }
      const running = programme.value.iteration !== undefined;
      const close = running ? await askClosing(programme.value, title, l10n.t('Close and Start Anew')) : undefined;
      if (running && close === undefined) {
        return;
      }
      const iteration = await askIteration(title, nextHalfYear(today(), programme.value));
      if (iteration !== undefined) {
        await changeProgramme(session, [...(close ? [close] : []), { kind: 'startIteration', iteration }]);
      }
    },
  };
}

/**
 * Ends the iteration: the file keeps a record of how far its activities are and of what was reached; of the objectives
 * still open those stay that the person carries over.
 */
export function closeIteration(sessions: Sessions): Command {
  return {
    id: 'ospoLens.closeIteration',
    run: async (target) => {
      const among = sessions.all.filter(({ programme }) => programme.value.iteration !== undefined);
      const title = l10n.t('Close Iteration');
      const session =
        subjectOf(target)?.session ??
        (await pickSession(sessions, { among: among.length > 0 ? among : sessions.all, title }));
      const programme = session && (await usableProgramme(session));
      if (session === undefined || programme === undefined) {
        return;
      }
      if (programme.value.iteration === undefined) {
        void window.showInformationMessage(l10n.t('No iteration is under way. Start one first.'));
        return;
      }
      const close = await askClosing(programme.value, title, title);
      if (close !== undefined) {
        await changeProgramme(session, [close]);
      }
    },
  };
}

type Closing = Extract<ProgrammeChange, { kind: 'closeIteration' }>;

/** Asks which open objectives go on, then shows what will be recorded; `undefined` when the person leaves either. */
async function askClosing(programme: Programme, title: string, button: string): Promise<Closing | undefined> {
  const { iteration, activities } = programme;
  const open = [...activities].flatMap(([activity, { state, objectives }]) =>
    objectives.flatMap(({ text, done }, index) =>
      done || state === 'not-selected' ? [] : [{ activity, text, index, label: oneLine(text) }],
    ),
  );
  const items = open.map((item) => ({
    label: item.label,
    description: activityById(item.activity)?.title ?? item.activity,
    picked: true,
    item,
  }));
  const carried =
    items.length === 0
      ? []
      : await window.showQuickPick(items, {
          title: l10n.t('{title}: Open Objectives to Carry Over', { title }),
          // Longer sentences are cut off: the number of ticked rows stands behind them.
          placeHolder: l10n.t('Untick what is dropped; the record names it'),
          canPickMany: true,
          matchOnDescription: true,
          ignoreFocusOut: true,
        });
  if (iteration === undefined || carried === undefined) {
    return undefined;
  }
  const kept = new Set(carried.map(({ item }) => item));
  const dropped = open
    .filter((item) => !kept.has(item))
    .map(({ activity, text, index }) => ({ activity, text, index }));
  const close: Closing = { kind: 'closeIteration', on: today(), carryOver: true, dropped };
  const question = l10n.t('Close iteration {name}?', { name: iteration.name });
  const detail = whatIsRecorded(programme, close, open, kept);
  return (await window.showInformationMessage(question, { modal: true, detail }, button)) === button
    ? close
    : undefined;
}

function whatIsRecorded<T extends { readonly label: string }>(
  programme: Programme,
  close: Closing,
  open: readonly T[],
  kept: ReadonlySet<T>,
): string {
  const recorded = [...(closingRecord(programme, close)?.activities.values() ?? [])];
  const states = ACTIVITY_STATES.map(
    (state) => [state, recorded.filter((item) => item.state === state).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([state, count]) => l10n.t('{state}: {count}', { state: stateWord(state), count }));
  const done = recorded.reduce((sum, { objectives }) => sum + objectives.done, 0);
  const total = recorded.reduce((sum, { objectives }) => sum + objectives.total, 0);
  const part = (heading: (count: number) => string, items: readonly T[]) =>
    items.length === 0
      ? []
      : [
          '',
          heading(items.length),
          ...items.slice(0, 8).map(({ label }) => `• ${label}`),
          ...(items.length > 8 ? ['…'] : []),
        ];
  return [
    l10n.t('Recorded as of {day}, for the selected activities ({count}):', { day: today(), count: recorded.length }),
    `• ${states.join(', ')}`,
    `• ${l10n.t('objectives reached: {done} of {total}; they leave their lists and stay in the record', { done, total })}`,
    ...part(
      (count) => l10n.t('Objectives that stay open for the next iteration ({count}):', { count }),
      open.filter((item) => kept.has(item)),
    ),
    ...part(
      (count) => l10n.t('Objectives that are dropped and named in the record ({count}):', { count }),
      open.filter((item) => !kept.has(item)),
    ),
  ].join('\n');
}

/** A text of the file as a row of a list: not too long, and without line ends. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}

async function askIteration(title: string, proposed: Required<Iteration>): Promise<Iteration | undefined> {
  const name = await ask(title, l10n.t('What is the iteration called?'), proposed.name, (text) =>
    text === '' ? l10n.t('An iteration needs a name, for example {example}.', { example: proposed.name }) : undefined,
  );
  const day = (text: string): string | undefined =>
    text === '' || isIsoDate(text) ? undefined : l10n.t('Write the day as YYYY-MM-DD, or nothing.');
  const from = name && (await ask(title, l10n.t('From which day? May stay empty.'), proposed.from, day));
  const to =
    from === undefined
      ? undefined
      : await ask(title, l10n.t('Until which day? May stay empty.'), proposed.to, (text) =>
          text !== '' && from !== '' && text < from ? l10n.t('This day lies before the first one.') : day(text),
        );
  return !name || from === undefined || to === undefined
    ? undefined
    : { name, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

async function ask(
  title: string,
  prompt: string,
  value: string,
  check: (text: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => check(text.trim()),
  });
  const text = answer?.trim();
  return text === undefined || check(text) !== undefined ? undefined : text;
}
