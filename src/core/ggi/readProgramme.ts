// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { ActivityRecord, Iteration, Programme } from '../model/programme';
import type { ActivityId } from '../model/vocabulary';
import { nearest } from '../yaml/nearest';
import { yamlNode } from '../yaml/node';
import type { YamlEntry } from '../yaml/node';
import { reportHiddenCharacters } from '../yaml/hiddenCharacters';
import { MAX_PROGRAMME_LENGTH, parseYaml } from '../yaml/parseYaml';
import { ProblemList } from '../yaml/problemList';
import { ACTIVITIES, activityById, HANDBOOK_VERSION, IDS_NEVER_USED } from './catalogue';
import { optional, readDate, readMap, readText } from './fieldReaders';
import { ITERATION_KEYS, PROGRAMME_KEYS } from './programmeKeys';
import { readActivity } from './readActivity';
import type { ReadingContext } from './readActivity';
import { readClosedIterations } from './readClosedIterations';

/** What a folder without `.ospo/ggi.yaml` has: nothing selected. */
export const NO_PROGRAMME: Programme = { handbook: HANDBOOK_VERSION, activities: new Map() };

const KNOWN_HANDBOOKS = ['1.0', '1.1', '1.2', '1.3'];

export interface ProgrammeReading {
  readonly programme: Programme;
  readonly problems: readonly ConfigProblem[];
  /**
   * False when the file as a whole cannot be understood in one way only (not YAML, wrong shape, a key twice, a merge
   * not finished, too large). Such a file is never edited, and the last usable reading stays in use.
   */
  readonly usable: boolean;
}

/**
 * Reads `.ospo/ggi.yaml`. Never throws. Single values that cannot be understood are reported and left out; unknown keys
 * are reported and otherwise ignored.
 * @param text the file's text, `undefined` when there is no file
 * @param options `today` as `YYYY-MM-DD` lets overdue attestations be reported
 */
export function readProgramme(text: string | undefined, options: { readonly today?: string } = {}): ProgrammeReading {
  if (text === undefined) {
    return { programme: NO_PROGRAMME, problems: [], usable: true };
  }
  const file = parseYaml(text, MAX_PROGRAMME_LENGTH);
  if (file.root === undefined) {
    return { programme: NO_PROGRAMME, problems: file.problems, usable: false };
  }
  const problems = new ProblemList(file.lines);
  const root = yamlNode(file.root, text, 0);
  if (root.kind === 'null') {
    return { programme: NO_PROGRAMME, problems: [], usable: true };
  }
  if (root.kind !== 'map') {
    problems.wrongShape(
      root,
      msg('A programme file starts with keys such as handbook and activities; this is something else.'),
    );
    return { programme: NO_PROGRAMME, problems: problems.problems, usable: false };
  }
  const fields = problems.fields(root, PROGRAMME_KEYS);
  const handbook = readHandbook(fields.get('handbook'), problems);
  const iteration = readIteration(fields.get('iteration'), problems);
  const context = { problems, today: options.today, iterationEnds: iteration?.to !== undefined };
  const closed = readClosedIterations(fields.get('iterations'), problems);
  const activities = new Map<ActivityId, ActivityRecord>();
  const activitiesEntry = fields.get('activities');
  const map = readMap(activitiesEntry, problems);
  for (const entry of map === undefined ? [] : problems.unique(map)) {
    const activity = activityById(entry.key);
    if (activity === undefined) {
      unknownActivity(entry, handbook, problems);
    } else {
      activities.set(activity.id, readActivity(entry, context));
    }
  }
  reportOver(fields.get('iteration'), iteration, activities, context);
  reportHiddenCharacters(text, problems);
  const shapeless = activitiesEntry !== undefined && map === undefined && activitiesEntry.value.kind !== 'null';
  return {
    programme: { handbook, ...optional('iteration', iteration), ...optional('closed', closed), activities },
    problems: problems.problems,
    usable: !problems.ambiguous && !shapeless,
  };
}

function readHandbook(entry: YamlEntry | undefined, problems: ProblemList): string {
  const text = readText(entry, problems) ?? HANDBOOK_VERSION;
  if (!KNOWN_HANDBOOKS.includes(text)) {
    problems.warning(
      'unknown-handbook',
      msg('Handbook {version} is not known here; it is read as {known}. A newer version of OSPO Lens may know it.', {
        version: text.slice(0, 40),
        known: HANDBOOK_VERSION,
      }),
      entry!.value,
      nearest(text, KNOWN_HANDBOOKS),
    );
  }
  return text;
}

function readIteration(entry: YamlEntry | undefined, problems: ProblemList): Iteration | undefined {
  const map = readMap(entry, problems);
  if (map === undefined) {
    return undefined;
  }
  const fields = problems.fields(map, ITERATION_KEYS);
  const name = readText(fields.get('name'), problems);
  const from = readDate(fields.get('from'), problems);
  const to = readDate(fields.get('to'), problems);
  if (from !== undefined && to !== undefined && to < from) {
    problems.warning('dates-reversed', msg('The iteration ends before it begins.'), fields.get('to')!.value);
  }
  if (name === undefined && from === undefined && to === undefined) {
    return undefined;
  }
  if (name === undefined) {
    problems.warning('missing-key', msg('The iteration has no name. Add one, such as 2026-H2.'), entry!.keySpan);
  }
  return { name: name ?? from ?? '', ...optional('from', from), ...optional('to', to) };
}

/** An iteration whose last day is over, and that is still the one under way with things to do. */
function reportOver(
  entry: YamlEntry | undefined,
  iteration: Iteration | undefined,
  activities: ReadonlyMap<ActivityId, ActivityRecord>,
  { problems, today }: ReadingContext,
): void {
  const open = [...activities.values()].reduce(
    (sum, { state, objectives }) =>
      state === 'not-selected' ? sum : sum + objectives.filter(({ done }) => !done).length,
    0,
  );
  const to = iteration?.to;
  const place = entry?.value.kind === 'map' ? entry.value.entries.find(({ key }) => key === 'to') : undefined;
  if (to !== undefined && place !== undefined && today !== undefined && to < today && open > 0) {
    problems.warning(
      'iteration-over',
      msg(
        'This iteration ended on {to}, and not every objective is reached (open: {open}). Close it to carry them over, or move its end.',
        { to, open },
      ),
      place.value,
    );
  }
}

function unknownActivity({ key, keySpan }: YamlEntry, handbook: string, problems: ProblemList): void {
  const id = key.slice(0, 40);
  const upper = key
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, '-');
  if (IDS_NEVER_USED.includes(upper)) {
    problems.error(
      'unused-id',
      msg('No handbook ever used the id {id}. What stands here is kept, but not counted.', { id }),
      keySpan,
    );
    return;
  }
  const ids = ACTIVITIES.map((activity) => activity.id);
  const digits = /(\d{1,3})\D*$/.exec(upper)?.[1];
  const sameNumber = ids.find((known) => known === `GGI-A-${digits}`);
  const titled = ACTIVITIES.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => name.toLowerCase() === key.trim().toLowerCase()),
  )?.id;
  const offered = titled ?? sameNumber ?? nearest(upper, ids);
  if (/^GGI-A-\d{2}$/.test(key) && !KNOWN_HANDBOOKS.includes(handbook)) {
    problems.warning(
      'unknown-id',
      msg('{id} is not in handbook {known}. It is kept, but not counted.', { id, known: HANDBOOK_VERSION }),
      keySpan,
    );
  } else if (offered === undefined) {
    problems.error(
      'unknown-id',
      msg('{id} is no activity of the handbook. Activities are named by id, as GGI-A-17.', { id }),
      keySpan,
    );
  } else {
    problems.error(
      'unknown-id',
      msg('{id} is no activity of the handbook. Did you mean {offered}?', { id, offered }),
      keySpan,
      offered,
    );
  }
}
