// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { closingRecord } from '../../core/ggi/applyChange';
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
      if (running && !(await confirmClosing(programme.value, l10n.t('Close and Start Anew')))) {
        return;
      }
      const iteration = await askIteration(title, nextHalfYear(today(), programme.value));
      if (iteration !== undefined) {
        const close: ProgrammeChange[] = running ? [{ kind: 'closeIteration', on: today() }] : [];
        await changeProgramme(session, [...close, { kind: 'startIteration', iteration }]);
      }
    },
  };
}

/** Ends the iteration: the file keeps a record of how far its activities are; objectives still open stay where they are. */
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
      } else if (await confirmClosing(programme.value, title)) {
        await changeProgramme(session, [{ kind: 'closeIteration', on: today() }]);
      }
    },
  };
}

/** Shows what will be recorded and what is carried over. */
async function confirmClosing(programme: Programme, button: string): Promise<boolean> {
  const record = closingRecord(programme, today());
  if (record === undefined) {
    return false;
  }
  const recorded = [...record.activities.values()];
  const states = ACTIVITY_STATES.map(
    (state) => [state, recorded.filter((item) => item.state === state).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([state, count]) => l10n.t('{state}: {count}', { state: stateWord(state), count }));
  const done = recorded.reduce((sum, { objectives }) => sum + objectives.done, 0);
  const total = recorded.reduce((sum, { objectives }) => sum + objectives.total, 0);
  const open = [...programme.activities.values()].flatMap(({ objectives }) => objectives.filter((item) => !item.done));
  const detail = [
    l10n.t('Recorded as of {day}, for the selected activities ({count}):', { day: today(), count: recorded.length }),
    states.join(', '),
    l10n.t('objectives reached: {done} of {total}', { done, total }),
    ...(open.length === 0
      ? []
      : [l10n.t('Objectives that stay open for the next iteration ({count}):', { count: open.length })]),
    ...open.slice(0, 8).map(({ text }) => `• ${text.slice(0, 120)}`),
  ].join('\n');
  const question = l10n.t('Close iteration {name}?', { name: record.name });
  return (await window.showInformationMessage(question, { modal: true, detail }, button)) === button;
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
