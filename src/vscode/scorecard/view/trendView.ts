// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../../core/model/message';
import { ACTIVITY_STATES } from '../../../core/model/programme';
import type { ProgrammeTrend, TrendPoint } from '../../../core/model/trend';
import { LIMITS, type TrendView } from '../../../shared/scorecardView';
import { cut, type Words } from './words';

/** What is known of how a programme developed; otherwise why it is not. */
export type KnownTrend = ProgrammeTrend | 'reading' | 'restricted' | 'no-disk' | 'no-history' | 'failed';

const UNKNOWN: Readonly<Record<Exclude<KnownTrend, ProgrammeTrend>, Message>> = {
  reading: msg('Reading the history of the programme file.'),
  restricted: msg(
    'Unknown in Restricted Mode: the history is read with git, which is not started in a folder that is not trusted. Trust the folder to see it.',
  ),
  'no-disk': msg('Unknown here: the history is read with git, from a folder on a disk.'),
  'no-history': msg(
    'Unknown: there is no history to read here. It takes git, and a repository with at least one commit.',
  ),
  failed: msg('Unknown: the history could not be read. The log of OSPO Lens says why. Scan again to try once more.'),
};

/** The series as steps of a chart, as rows of a table, and in one sentence. */
export function trendView(words: Words, known: KnownTrend, today: string): TrendView {
  if (typeof known === 'string') {
    return { ...EMPTY, sentence: words.say(UNKNOWN[known]) };
  }
  const { points } = known;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    const none = msg('The history holds no version of the programme yet. Commit .ospo/ggi.yaml, and it begins.');
    return { ...EMPTY, sentence: words.say(none), notes: notesOf(words, known, 0) };
  }
  const changes = points.filter((point, index) => !sameNumbers(point, points[index - 1]));
  const rows = rowsOf(changes);
  const most = (count: (point: TrendPoint) => number) => Math.max(1, ...points.map(count));
  const activities = most(({ activities: selected }) => selected.length);
  const objectives = most((point) => point.objectives.total);
  const end = last.day > today ? last.day : today;
  return {
    sentence: sentenceOf(words, first, last),
    steps: stepsOf(changes, end, activities, objectives),
    rows: rows.map((point) => ({
      day: point.day,
      note: point.commit === undefined ? words.say(msg('not committed')) : null,
      done: String(point.states.done),
      inProgress: String(point.states['in-progress']),
      notStarted: String(point.states['not-started']),
      objectives: share(words, point),
    })),
    first: first.day,
    last: end,
    most: { activities: String(activities), objectives: String(objectives) },
    notes: notesOf(words, known, changes.length - rows.length),
  };
}

const EMPTY: Omit<TrendView, 'sentence'> = {
  steps: [],
  rows: [],
  first: '',
  last: '',
  most: { activities: '', objectives: '' },
  notes: [],
};

/** A version that changed texts and comments alone is no step. */
function sameNumbers(point: TrendPoint, before: TrendPoint | undefined): boolean {
  const numbers = ({ states, objectives }: TrendPoint) => [
    ...ACTIVITY_STATES.map((state) => states[state]),
    objectives.done,
    objectives.total,
  ];
  return before !== undefined && numbers(point).every((number, index) => number === numbers(before)[index]);
}

/** Latest first; of a long series the beginning stays, so that one sees where it came from. */
function rowsOf(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const all = [...points].reverse();
  return all.length <= LIMITS.trendRows ? all : [...all.slice(0, LIMITS.trendRows - 1), all.at(-1)!];
}

function sentenceOf(words: Words, first: TrendPoint, last: TrendPoint): string {
  const said =
    first === last
      ? msg(
          'One version so far, of {day}: {done} of {selected} selected activities done, {objectives} objectives reached.',
          {
            day: last.day,
            done: last.states.done,
            selected: last.activities.length,
            objectives: share(words, last),
          },
        )
      : msg(
          'From {from} to {to}: selected activities {selectedBefore}, now {selected}; done {doneBefore}, now {done}; objectives reached {objectivesBefore}, now {objectives}.',
          {
            from: first.day,
            to: last.day,
            selectedBefore: first.activities.length,
            selected: last.activities.length,
            doneBefore: first.states.done,
            done: last.states.done,
            objectivesBefore: share(words, first),
            objectives: share(words, last),
          },
        );
  return cut(words.say(said), 600);
}

function share(words: Words, { objectives: { done, total } }: TrendPoint): string {
  return words.say(msg('{part} of {whole}', { part: done, whole: total }));
}

/** Each day holds until the next one; the last until today. */
function stepsOf(
  points: readonly TrendPoint[],
  end: string,
  activities: number,
  objectives: number,
): TrendView['steps'] {
  const start = dayNumber(points[0]!.day);
  // One day more, so that what was said today can be seen.
  const span = dayNumber(end) - start + 1;
  const at = (day: string) => Math.min(1, Math.max(0, (dayNumber(day) - start) / span));
  const slot = (point: TrendPoint | undefined) =>
    point === undefined ? -1 : Math.min(LIMITS.trendSteps - 1, Math.floor(at(point.day) * LIMITS.trendSteps));
  const shown = points.filter((point, index) => slot(point) !== slot(points[index + 1]));
  return shown.map((point, index) => {
    const next = shown[index + 1];
    return {
      from: index === 0 ? 0 : at(point.day),
      to: next === undefined ? 1 : at(next.day),
      done: point.states.done / activities,
      inProgress: point.states['in-progress'] / activities,
      notStarted: point.states['not-started'] / activities,
      objectives: point.objectives.total / objectives,
      reached: point.objectives.done / objectives,
    };
  });
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function notesOf(words: Words, { points, skipped, unknownBefore }: ProgrammeTrend, left: number): string[] {
  const day = points[0]?.day ?? words.say(msg('now'));
  const last = skipped.at(-1);
  const notes: (Message | undefined)[] = [
    left > 0
      ? msg('Changes in between that are not listed here: {left}. “ospo-lens ggi status --trend” lists more.', { left })
      : undefined,
    unknownBefore === 'shallow'
      ? msg('Unknown before {day}: this clone is shallow. “git fetch --unshallow” fetches the rest.', { day })
      : undefined,
    unknownBefore === 'limit' ? msg('Unknown before {day}: older versions were not read.', { day }) : undefined,
    last &&
      msg('{count} versions are left out because they could not be read. The latest, of {day}: {why}', {
        count: skipped.length,
        day: last.day,
        why: words.say(last.why),
      }),
  ];
  return notes.flatMap((note) => (note === undefined ? [] : [cut(words.say(note), 600)]));
}
