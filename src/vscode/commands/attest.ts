// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window, type Memento } from 'vscode';
import type { Attestation } from '../../core/model/programme';
import { isIsoDate } from '../../core/yaml/isoDate';
import { changeProgramme } from '../programme/changeProgramme';
import { today } from '../session/today';
import type { Sessions } from '../session/session';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';

/** Who attested last on this machine: the same person often attests several activities. */
const LAST = 'ospoLens.attestedBy';

/** Records that a person vouches for an activity: who, in which role, what, with which proof, until when. */
export function attest(sessions: Sessions, memento: Memento): Command {
  return {
    id: 'ospoLens.attest',
    run: async (target) => {
      const chosen = await pickActivity(sessions, target, { title: l10n.t('Attest Activity') });
      const attestation = chosen && (await ask(chosen.activity.title, memento));
      if (chosen !== undefined && attestation !== undefined) {
        await changeProgramme(chosen.session, [{ kind: 'attest', activity: chosen.activity.id, attestation }]);
      }
    },
  };
}

async function ask(activity: string, memento: Memento): Promise<Attestation | undefined> {
  const last = memento.get<{ who?: string; role?: string }>(LAST);
  const who = await step(1, activity, l10n.t('Who attests it? Your name.'), last?.who, required);
  const role = who && (await step(2, activity, l10n.t('In which role? May stay empty.'), last?.role));
  const statement =
    role === undefined
      ? undefined
      : await step(3, activity, l10n.t('What is true? One sentence.'), undefined, required);
  const link =
    statement &&
    (await step(4, activity, l10n.t('Where is the proof? A link; may stay empty.'), undefined, httpsOrEmpty));
  const reviewBy =
    link === undefined
      ? undefined
      : await step(5, activity, l10n.t('Until when does it hold? A day; may stay empty.'), inOneYear(), dayOrEmpty);
  if (!who || !statement || role === undefined || link === undefined || reviewBy === undefined) {
    return undefined;
  }
  await memento.update(LAST, { who, role });
  return {
    who,
    on: today(),
    statement,
    ...(role === '' ? {} : { role }),
    ...(link === '' ? {} : { link }),
    ...(reviewBy === '' ? {} : { reviewBy }),
  };
}

type Check = (value: string) => string | undefined;

async function step(
  number: number,
  activity: string,
  prompt: string,
  value: string | undefined,
  check?: Check,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Attest {activity} ({number} of 5)', { activity, number }),
    prompt,
    ignoreFocusOut: true,
    ...(value === undefined ? {} : { value }),
    validateInput: (text) => check?.(text.trim()),
  });
  const text = answer?.trim();
  return text === undefined || check?.(text) !== undefined ? undefined : text;
}

const required: Check = (text) => (text === '' ? l10n.t('This is needed for an attestation.') : undefined);

const httpsOrEmpty: Check = (text) =>
  text === '' || /^https:\/\/\S+$/.test(text) ? undefined : l10n.t('A link starts with https://');

const dayOrEmpty: Check = (text) =>
  text === '' || isIsoDate(text)
    ? undefined
    : l10n.t('Write the day as YYYY-MM-DD, for example {example}.', { example: inOneYear() });

function inOneYear(): string {
  const now = today();
  const day = now.endsWith('-02-29') ? '-02-28' : now.slice(4);
  return `${Number(now.slice(0, 4)) + 1}${day}`;
}
