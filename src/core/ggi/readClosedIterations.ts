// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { ClosedActivity, ClosedIteration } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import type { YamlEntry } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { activityById } from './catalogue';
import { optional, readDate, readItems, readMap, readText } from './fieldReaders';
import { CLOSED_ACTIVITY_KEYS, CLOSED_ITERATION_KEYS } from './programmeKeys';
import { readState } from './readActivity';

/** The records of iterations that are over; `undefined` where the file holds none. */
export function readClosedIterations(
  entry: YamlEntry | undefined,
  problems: ProblemList,
): readonly ClosedIteration[] | undefined {
  const closed = readItems(entry, problems).flatMap((item): ClosedIteration[] => {
    if (item.kind !== 'map') {
      problems.wrongShape(item, msg('A closed iteration should have a name, and the days it ran from and to.'));
      return [];
    }
    const fields = problems.fields(item, CLOSED_ITERATION_KEYS);
    const from = readDate(fields.get('from'), problems);
    return [
      {
        name: readText(fields.get('name'), problems) ?? from ?? '',
        ...optional('from', from),
        ...optional('to', readDate(fields.get('to'), problems)),
        ...optional('closed', readDate(fields.get('closed'), problems)),
        activities: readRecords(fields.get('activities'), problems),
      },
    ];
  });
  return closed.length === 0 ? undefined : closed;
}

function readRecords(entry: YamlEntry | undefined, problems: ProblemList): ReadonlyMap<ActivityId, ClosedActivity> {
  const records = new Map<ActivityId, ClosedActivity>();
  const map = readMap(entry, problems);
  for (const item of map === undefined ? [] : problems.unique(map)) {
    const activity = activityById(item.key);
    const record = readMap(item, problems);
    if (activity !== undefined && record !== undefined) {
      const fields = problems.fields(record, CLOSED_ACTIVITY_KEYS);
      records.set(activity.id, {
        state: readState(fields.get('state'), problems),
        objectives: readShare(fields.get('objectives'), problems),
        ...optional('reached', readTexts(fields.get('reached'), problems)),
        ...optional('dropped', readTexts(fields.get('dropped'), problems)),
      });
    }
  }
  return records;
}

/** The texts of a list; `undefined` where there are none. */
function readTexts(entry: YamlEntry | undefined, problems: ProblemList): readonly string[] | undefined {
  const texts = readItems(entry, problems).flatMap((item) => {
    if (item.kind === 'scalar') {
      return item.text.trim() === '' ? [] : [item.text.replace(/\n+$/, '')];
    }
    problems.wrongShape(item, msg('{key} should be a text.', { key: entry!.key }));
    return [];
  });
  return texts.length === 0 ? undefined : texts;
}

/** `3/4`: three of four reached. */
function readShare(entry: YamlEntry | undefined, problems: ProblemList): ClosedActivity['objectives'] {
  const text = readText(entry, problems);
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text ?? '0/0');
  if (match === null) {
    problems.error(
      'wrong-shape',
      msg('objectives of a closed iteration should say how many of how many, as 3/4.'),
      entry!.value,
    );
  }
  return { done: Number(match?.[1] ?? 0), total: Number(match?.[2] ?? 0) };
}
