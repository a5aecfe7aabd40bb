// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { ActivityRecord, ActivityState, Attestation, BoardLink } from '../model/programme';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { optional, readBoolean, readDate, readItems, readMap, readText } from './fieldReaders';
import { ACTIVITY_KEYS, ATTESTATION_KEYS, BOARD_KEYS, OBJECTIVE_KEYS, VERIFICATION_KEYS } from './programmeKeys';
import { isState, stateMeantBy } from './stateSpelling';

/** What the reader needs to know besides the text. */
export interface ReadingContext {
  readonly problems: ProblemList;
  /** `YYYY-MM-DD`; without it nothing is overdue. */
  readonly today: string | undefined;
  /** An open iteration says until when. */
  readonly iterationEnds: boolean;
}

/** The record of one activity. Values that cannot be understood are reported and left out; the others stand. */
export function readActivity(entry: YamlEntry, context: ReadingContext): ActivityRecord {
  const { problems } = context;
  const line = problems.lineAt(entry.keySpan.start);
  const map = readMap(entry, problems);
  if (map === undefined) {
    return { state: 'not-selected', objectives: [], verification: [], attestations: [], line };
  }
  const fields = problems.fields(map, ACTIVITY_KEYS);
  const dates = {
    ...optional('started', readDate(fields.get('started'), problems)),
    ...optional('due', readDate(fields.get('due'), problems)),
    ...optional('finished', readDate(fields.get('finished'), problems)),
  };
  const record: ActivityRecord = {
    state: readState(fields.get('state'), problems),
    ...optional('owner', readText(fields.get('owner'), problems)),
    ...dates,
    ...optional('description', readText(fields.get('description'), problems)),
    ...optional('opportunity', readText(fields.get('opportunity'), problems)),
    objectives: readTicks(fields.get('objectives'), OBJECTIVE_KEYS, problems).map(([text, done]) => ({ text, done })),
    ...optional('tools', readText(fields.get('tools'), problems)),
    ...optional('notes', readText(fields.get('notes'), problems)),
    verification: readTicks(fields.get('verification'), VERIFICATION_KEYS, problems).map(([text, met]) => ({
      text,
      met,
    })),
    attestations: readItems(fields.get('attestations'), problems).flatMap((item) => readAttestation(item, context)),
    ...optional('board', readBoard(fields.get('board'), problems)),
    line,
  };
  warn(record, fields, context);
  return record;
}

export function readState(entry: YamlEntry | undefined, problems: ProblemList): ActivityState {
  const text = readText(entry, problems);
  if (text === undefined || isState(text)) {
    return text ?? 'not-selected';
  }
  const meant = stateMeantBy(text);
  const args = { text: text.slice(0, 40) };
  const message =
    meant === undefined
      ? msg('{text} is not a state. A state is not-selected, not-started, in-progress or done.', args)
      : msg('{text} is not a state. Did you mean {meant}?', { ...args, meant });
  problems.error('wrong-state', message, entry!.value, meant);
  return 'not-selected';
}

/**
 * Objectives and verification points. An item is a map (`text` and `done` or `met`), or for short a text: open, unless
 * it starts with a box as in Markdown (`"[x] text"`, quoted because a bracket starts a list in YAML).
 */
function readTicks(
  entry: YamlEntry | undefined,
  keys: typeof OBJECTIVE_KEYS | typeof VERIFICATION_KEYS,
  problems: ProblemList,
): (readonly [text: string, ticked: boolean])[] {
  const [textKey, tickKey] = keys;
  return readItems(entry, problems).flatMap((item) => {
    if (item.kind === 'scalar' && item.text.trim() !== '') {
      const box = /^\[(?<mark>[ x])\][ \t]+(?<text>\S.*)$/is.exec(item.text)?.groups;
      const text = (box?.['text'] ?? item.text).replace(/\n+$/, '');
      return [[text, box !== undefined && box['mark'] !== ' '] as const];
    }
    if (item.kind !== 'map') {
      problems.wrongShape(item, msg('An item of {key} should be a text, or hold the key text.', { key: entry!.key }));
      return [];
    }
    const fields = problems.fields<string>(item, keys);
    const text = readText(fields.get(textKey), problems);
    if (text === undefined) {
      missing(item, textKey, problems);
      return [];
    }
    return [[text, readBoolean(fields.get(tickKey), problems)] as const];
  });
}

function readAttestation(item: YamlNode, { problems, today }: ReadingContext): Attestation[] {
  if (item.kind !== 'map') {
    problems.wrongShape(item, msg('An attestation should say who, on which day, and state what.'));
    return [];
  }
  const fields = problems.fields(item, ATTESTATION_KEYS);
  const who = readText(fields.get('who'), problems);
  const on = readDate(fields.get('on'), problems);
  const statement = readText(fields.get('statement'), problems);
  const reviewBy = readDate(fields.get('reviewBy'), problems);
  for (const key of ['who', 'on', 'statement'] as const) {
    if ((fields.get(key)?.value.kind ?? 'null') === 'null') {
      missing(item, key, problems);
    }
  }
  if (reviewBy !== undefined && today !== undefined && reviewBy < today) {
    problems.warning(
      'attestation-overdue',
      msg('This attestation was to be reviewed by {reviewBy}. Confirm it anew, or take it away.', { reviewBy }),
      fields.get('reviewBy')!.value,
    );
  }
  if (who === undefined || on === undefined || statement === undefined) {
    return [];
  }
  const role = optional('role', readText(fields.get('role'), problems));
  const link = optional('link', readText(fields.get('link'), problems));
  return [{ who, ...role, on, statement, ...link, ...optional('reviewBy', reviewBy) }];
}

function readBoard(entry: YamlEntry | undefined, problems: ProblemList): BoardLink | undefined {
  const map = readMap(entry, problems);
  const fields = map === undefined ? undefined : problems.fields(map, BOARD_KEYS);
  const forge = readText(fields?.get('forge'), problems);
  if (fields === undefined || (forge !== 'github' && forge !== 'gitlab' && forge !== 'csv')) {
    return undefined;
  }
  const text = <K extends Exclude<keyof BoardLink, 'forge'>>(key: K) =>
    optional(key, readText(fields.get(key), problems));
  return { forge, ...text('project'), ...text('issue'), ...text('url'), ...text('updated'), ...text('body') };
}

function missing(item: YamlMap, key: string, problems: ProblemList): void {
  const start = item.entries[0]?.keySpan ?? { start: item.start, end: item.start + 1 };
  problems.error('missing-key', msg('{key} is missing here, so this item does not count.', { key }), start);
}

/** What is allowed and yet worth a word. */
function warn(record: ActivityRecord, fields: ReadonlyMap<string, YamlEntry>, context: ReadingContext): void {
  const { problems } = context;
  if (record.state === 'done' && record.attestations.length === 0) {
    problems.warning(
      'done-without-attestation',
      msg('Declared done, but nobody has signed for it. Add an attestation that says who, when and on what grounds.'),
      fields.get('state')!.value,
    );
  }
  if (record.started !== undefined) {
    for (const key of ['due', 'finished'] as const) {
      if (record[key] !== undefined && record[key] < record.started) {
        problems.warning('dates-reversed', msg('{key} lies before started.', { key }), fields.get(key)!.value);
      }
    }
  }
  if (record.due === undefined && !context.iterationEnds && record.objectives.some(({ done }) => !done)) {
    problems.warning(
      'objective-without-end',
      msg(
        'There are open objectives, but no day to reach them by. Add due here, or an iteration with a day in its key to.',
      ),
      fields.get('objectives')!.keySpan,
    );
  }
}
