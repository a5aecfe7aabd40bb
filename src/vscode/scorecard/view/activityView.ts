// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../../core/model/message';
import type { ActivityRecord, Attestation } from '../../../core/model/programme';
import type { ActivityCard } from '../../../core/model/scorecard';
import { LIMITS, type ActivityView, type PointView } from '../../../shared/scorecardView';
import { scoreView } from './goalView';
import { STATE_WORDS } from './labels';
import { signalView } from './signalView';
import { cut, type Words } from './words';

/** What is declared of one activity beside what the files show. Texts of the programme file are cut, never interpreted. */
export function activityView(words: Words, card: ActivityCard, record: ActivityRecord | undefined): ActivityView {
  const { declared, evidence } = card;
  const { found, total } = evidence.signals;
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : words.say(msg('{part} of {whole}', { part, whole }));
  return {
    id: card.id,
    goal: card.goal,
    title: cut(words.say({ text: card.title }), 200),
    state: declared.state,
    stateText: words.say(STATE_WORDS[declared.state]),
    objectives: share(declared.objectives.done, declared.objectives.total),
    verification: share(declared.verificationPoints.met, declared.verificationPoints.total),
    attestations: declared.attestations === 0 ? '–' : String(declared.attestations),
    ...scoreView(words, evidence),
    signals: share(found, total),
    contradictions: card.contradictions
      .slice(0, LIMITS.contradictions)
      .map(({ message }) => cut(words.say(message), 600)),
    detail: {
      facts: factsOf(words, record),
      objectives: pointsOf(
        words,
        record?.objectives.map(({ text, done }) => ({ text, done })),
        REACHED,
      ),
      verification: pointsOf(
        words,
        record?.verification.map(({ text, met }) => ({ text, done: met })),
        MET,
      ),
      attestations: (record?.attestations ?? [])
        .slice(0, LIMITS.objectives)
        .map((attestation) => attestationText(words, attestation)),
      signals: card.signals.slice(0, LIMITS.signals).map((signal) => signalView(words, signal)),
    },
  };
}

type Pair = readonly [done: Message, open: Message];
const REACHED: Pair = [msg('Reached'), msg('Open')];
const MET: Pair = [msg('Met'), msg('Not met')];

function pointsOf(
  words: Words,
  points: readonly { readonly text: string; readonly done: boolean }[] | undefined,
  [done, open]: Pair,
): PointView[] {
  return (points ?? []).slice(0, LIMITS.objectives).map((point) => ({
    done: point.done,
    stateText: words.say(point.done ? done : open),
    text: cut(point.text, 500),
  }));
}

function factsOf(words: Words, record: ActivityRecord | undefined): ActivityView['detail']['facts'] {
  const facts: readonly (readonly [Message, string | undefined])[] = [
    [msg('Owner'), record?.owner],
    [msg('Started'), record?.started],
    [msg('Due'), record?.due],
    [msg('Finished'), record?.finished],
    [msg('Tools'), record?.tools],
  ];
  return facts.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: words.say(label), value: cut(value, 300) }],
  );
}

function attestationText(words: Words, { who, role, on, statement, reviewBy }: Attestation): string {
  const person = role === undefined ? who : words.say(msg('{who}, {role}', { who, role }));
  const text =
    reviewBy === undefined
      ? msg('{person}, {on}: {statement}', { person, on, statement })
      : msg('{person}, {on}: {statement} To be reviewed by {reviewBy}.', { person, on, statement, reviewBy });
  return cut(words.say(text), 800);
}
