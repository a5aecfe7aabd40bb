// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { sep } from 'node:path';
import { ACTIVITIES, GOALS } from '../../core/ggi/catalogue';
import type { ActivityRecord, Programme } from '../../core/model/programme';
import type { ProgrammeTrend } from '../../core/model/trend';
import type { ActivityCard } from '../../core/model/scorecard';
import type { ActivityId } from '../../core/model/vocabulary';
import { buildScorecard, type NamedAssessment } from '../../core/score/buildScorecard';
import { evidencePaths, type EvidenceDates } from '../../core/score/evidenceDates';
import { lastChanges } from '../../node/git/lastChanges';
import { openFolder } from '../folder/openFolder';
import { evidenceDocument, evidenceText } from '../output/evidence';
import { withCurrent } from '../../core/ggi/trend';
import { programmeTrend } from '../../node/git/programmeTrend';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { resolveFolder } from '../folder/resolveFolder';
import { printJson } from '../output/json';
import { harmless, paintFor } from '../output/paint';
import type { Terminal } from '../terminal';
import { programmeOf, today } from './programmeFile';
import { trendDocument, trendText } from './trendText';

export const ggiStatus = command({
  name: 'ggi status',
  summary: 'Show what .ospo/ggi.yaml declares of the 25 activities.',
  details: [
    'One programme may govern many repositories: name each further folder with --beside, and what speaks for and against an activity is gathered from all of them, each named, with the days of its own history.',
    'With --trend also how states and objectives developed, read from the git history of the file: at most one line a day, along the first parents of HEAD, so that what was merged counts from its merge on. Nothing is stored for it.',
  ],
  positionals: { usage: '[FOLDER]', min: 0, max: 1 },
  options: {
    format: { type: 'string', choices: ['text', 'json'], help: 'text for people (default) or json.' },
    evidence: { type: 'boolean', help: 'Scan the folder, too, and show what speaks for and against each activity.' },
    beside: {
      type: 'string',
      multiple: true,
      value: 'FOLDER',
      help: 'Another folder whose files speak for the programme, with --evidence. Can be repeated.',
    },
    trend: { type: 'boolean', help: 'Show how it developed, from the git history of the file.' },
    all: { type: 'boolean', help: 'Name activities that are not selected, too (text only).' },
  },
  async run(values, [folder], terminal) {
    const root = resolveFolder(folder, terminal);
    const programme = programmeOf(root, terminal);
    const trend = values.trend === true ? await trendOf(root, programme) : undefined;
    const beside = (values.beside ?? []).map((each) => resolveFolder(each, terminal));
    if (beside.length > 0 && values.evidence !== true) {
      throw new CannotRun('--beside names folders to gather evidence from: write --evidence, too.');
    }
    const cards = values.evidence === true ? await cardsOf(root, beside, programme, terminal) : undefined;
    if (values.format === 'json') {
      printJson({ ...statusDocument(programme, cards), ...(trend && { trend: trendDocument(trend) }) }, terminal);
    } else {
      terminal.out(
        statusText(programme, values.all === true, terminal, cards) + (trend ? `\n${trendText(trend)}` : ''),
      );
    }
    return 0 as const;
  },
});

type Cards = ReadonlyMap<ActivityId, ActivityCard>;

/** What the files of the folder, and of those beside it, show of each activity. */
async function cardsOf(
  root: string,
  beside: readonly string[],
  programme: Programme,
  terminal: Terminal,
): Promise<Cards> {
  const roots = [...new Set([root, ...beside])];
  const names = folderNames(roots);
  const sources: (NamedAssessment & { readonly dates: EvidenceDates })[] = [];
  for (const [index, each] of roots.entries()) {
    const { assessment } = await openFolder(each, { trusted: true }, terminal);
    const dates = await lastChanges(each, evidencePaths(assessment));
    sources.push({ name: names[index]!, assessment, dates });
  }
  const [own, ...others] = sources;
  const { activities } = buildScorecard(own!.assessment, programme, {
    today: today(),
    dates: own!.dates,
    beside: { own: own!.name, others },
  });
  return new Map(activities.map((card) => [card.id, card]));
}

/** What folders are called: by their name, and those of the same name by as much of their path as tells them apart. */
function folderNames(roots: readonly string[]): readonly string[] {
  const parts = roots.map((root) => root.split(sep).filter((part) => part !== ''));
  const tail = (path: readonly string[], depth: number): string => path.slice(-depth).join('/') || '/';
  return parts.map((path) => {
    let depth = 1;
    while (depth < path.length && parts.filter((other) => tail(other, depth) === tail(path, depth)).length > 1) {
      depth++;
    }
    return tail(path, depth);
  });
}

/** @throws {CannotRun} where git cannot tell. */
async function trendOf(root: string, programme: Programme): Promise<ProgrammeTrend> {
  const trend = await programmeTrend(root);
  if (trend === undefined) {
    throw new CannotRun(
      'There is no history to read: --trend needs git, and a repository with at least one commit. Leave --trend away, or commit the programme first.',
    );
  }
  return withCurrent(trend, programme, today());
}

/** All activities, in the handbook's order; see resources/schemas/cli/ggi-status.schema.json. */
function statusDocument({ handbook, iteration, activities }: Programme, cards?: Cards): Record<string, unknown> {
  return {
    handbook,
    ...(iteration !== undefined && { iteration }),
    activities: ACTIVITIES.map(({ id, title, goal }) => {
      const record = activities.get(id);
      return {
        id,
        title,
        goal,
        state: record?.state ?? 'not-selected',
        ...(record?.owner !== undefined && { owner: record.owner }),
        ...(record?.due !== undefined && { due: record.due }),
        objectives: (record?.objectives ?? []).map(({ text, done }) => ({ text, done })),
        verificationPoints: (record?.verification ?? []).map(({ text, met }) => ({ text, met })),
        attestations: record?.attestations ?? [],
        ...(cards && { evidence: evidenceDocument(cards.get(id)!) }),
      };
    }),
  };
}

function statusText(
  { handbook, iteration, activities }: Programme,
  all: boolean,
  terminal: Terminal,
  cards?: Cards,
): string {
  const paint = paintFor(terminal);
  const name = iteration === undefined ? '' : `, iteration ${harmless(iteration.name)}`;
  const selected = [...activities.values()].filter(({ state }) => state !== 'not-selected').length;
  const parts = GOALS.map(({ id, title }) => {
    const rows = ACTIVITIES.filter(({ goal }) => goal === id)
      .map((activity) => ({ ...activity, record: activities.get(activity.id) }))
      .filter(({ record }) => all || (record?.state ?? 'not-selected') !== 'not-selected')
      .map(
        ({ id: key, title: what, record }) =>
          `  ${key}  ${(record?.state ?? 'not-selected').padEnd(12)}  ${what}${progressOf(record)}\n${cards === undefined ? '' : evidenceText(cards.get(key)!, paint)}`,
      );
    return rows.length === 0 ? '' : `${paint.bold(title)}\n${rows.join('')}\n`;
  });
  const hint =
    selected === 0 ? 'No activity is selected. Begin with: ospo-lens ggi set GGI-A-17 --state not-started\n' : '';
  return `GGI handbook ${harmless(handbook)}${name}: ${selected} of ${ACTIVITIES.length} activities selected.\n\n${parts.join('')}${hint}`;
}

function progressOf(record: ActivityRecord | undefined): string {
  const { objectives = [], verification = [], attestations = [] } = record ?? {};
  const parts = [
    ...(objectives.length > 0
      ? [`${objectives.filter(({ done }) => done).length}/${objectives.length} objectives`]
      : []),
    ...(verification.length > 0
      ? [`${verification.filter(({ met }) => met).length}/${verification.length} points`]
      : []),
    ...(attestations.length > 0 ? [`${attestations.length} attested`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
