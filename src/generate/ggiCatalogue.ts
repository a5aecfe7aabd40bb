// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import catalogue from '../../resources/catalogue/ggi-activities.json';
import type { Activity, Goal, Signal } from '../core/ggi/activity';
import type { GeneratedFile } from './generatedFile';
import { NAMED_PLACES, PIPELINE_WORDS, SIGNAL_TEXTS, UNDECIDABLE } from './ggiSignalTexts';

type SourceActivity = (typeof catalogue.activities)[number];
type SourceSignal = SourceActivity['evidence']['automatic'][number];

/** The catalogue of goals and activities as TypeScript, from `resources/catalogue/ggi-activities.json`. */
export function ggiCatalogue(): GeneratedFile[] {
  const goals: Goal[] = catalogue.goals.map(({ id, names }) => ({ id: id as Goal['id'], title: names.en }));
  const activities = [...catalogue.activities].sort((a, b) => a.order - b.order).map(activity);
  const content = [
    '// SPDX-FileCopyrightText: 2026 OSPO Lens contributors',
    '// SPDX-License-Identifier: Apache-2.0',
    '',
    '// Generated from resources/catalogue/ggi-activities.json by `npm run generate`. Do not edit.',
    '// Ids, titles, goals, order, roles and links are those of the OW2 / OSPO Alliance GGI handbook (CC-BY 4.0).',
    "import type { Activity, Goal } from './activity';",
    '',
    `export const HANDBOOK_VERSION = ${JSON.stringify(catalogue.meta.handbook_version)};`,
    `export const IDS_NEVER_USED: readonly string[] = ${JSON.stringify(catalogue.meta.ids_never_used)};`,
    `export const GOALS: readonly Goal[] = ${JSON.stringify(goals, undefined, 2)};`,
    `export const ACTIVITIES: readonly Activity[] = ${JSON.stringify(activities, undefined, 2)};`,
    '',
  ].join('\n');
  return [{ path: 'src/core/ggi/catalogue.generated.ts', content }];
}

function activity(source: SourceActivity): Activity {
  const { web_page: web, evidence } = source;
  return {
    id: source.id as Activity['id'],
    goal: source.goal as Activity['goal'],
    title: source.title.en,
    aliases: source.title_aliases,
    roles: source.roles as Activity['roles'],
    handbookUrl: source.handbook_source_url,
    ...(web.verified.startsWith('link read') ? { webUrl: web.url } : {}),
    purpose: source.purpose,
    actions: source.actions,
    proposedNext: source.proposed_next as Activity['proposedNext'],
    officialVerificationPoints: source.official_verification_points,
    automation: evidence.automation_level as Activity['automation'],
    signals: evidence.automatic.map((signal, index) => signalOf(signal, source.id, index)),
    suggestedVerification: evidence.human_only,
  };
}

function signalOf(source: SourceSignal, activityId: string, index: number): Signal {
  const key = `${activityId}/${index}`;
  const places = source.paths.map((path) => NAMED_PLACES[path] ?? path);
  const words = places.filter((place) => place.startsWith('('));
  const globs = places.filter((place) => !place.startsWith('('));
  const undecidable = UNDECIDABLE[key];
  const pipeline = /^(?<name>.+?) \(text search: (?<words>.+)\)$/.exec(source.signal)?.groups;
  const text =
    pipeline === undefined ? SIGNAL_TEXTS[key] : { pattern: pipelinePattern(activityId, pipeline['words']!) };
  const textPaths = text === undefined || undecidable !== undefined ? [] : (text.paths ?? globs);
  return {
    name: (pipeline?.['name'] ?? source.signal).replace("this extension's own progress file", 'the programme file'),
    strength: source.strength as Signal['strength'],
    shows: source.shows,
    paths: undecidable === undefined ? globs.filter((glob) => !textPaths.includes(glob)) : [],
    textPaths,
    pattern: textPaths.length === 0 ? '' : text!.pattern,
    elsewhere: [...words.map((place) => place.slice(1, -1)), ...(undecidable === undefined ? [] : [undecidable])],
    counter: source.signal.includes('counter-evidence'),
  };
}

/** `ort` must not be found in `report`: the names of tools stand alone. */
function pipelinePattern(activityId: string, list: string): string {
  const words = list
    .split(/,\s*/)
    .filter((word) => !word.startsWith('GitLab '))
    .concat(PIPELINE_WORDS[activityId] ?? []);
  const alternatives = [...new Set(words)].map((word) => word.replace(/[.+]/g, '\\$&').replaceAll(' ', '[ \\t-]+'));
  return `(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`;
}
