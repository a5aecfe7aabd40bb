// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Programme } from '../../model/programme';
import { ACTIVITIES } from '../catalogue';
import type { Activity } from '../activity';
import { ATTESTATION_KEYS } from '../programmeKeys';
import { AFTER_SCORECARD, encodeInline, escapeLine, SCORECARD } from './issueBody';
import { publishScript } from './publishScript';

/** A file to be written beside the others; nothing is sent anywhere. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The programme as issue bodies of a My GGI Board, one Markdown file an activity, in the layout that the board's own
 * parser reads. For a forge there is also a shell script that a person reviews and runs.
 */
export function exportBoard(programme: Programme, target: 'markdown' | 'github' | 'gitlab'): readonly ExportedFile[] {
  const named = ACTIVITIES.filter(({ id }) => programme.activities.has(id));
  const bodies = named.map((activity) => ({
    path: `${activity.id}.md`,
    content: issueBody(activity, programme.activities.get(activity.id)!),
  }));
  return target === 'markdown' ? bodies : [...bodies, publishScript(target, programme)];
}

/** A whole body. Description and assessment are in our words: the handbook's own are behind the link. */
export function issueBody(activity: Activity, record: ActivityRecord): string {
  const { id, handbookUrl, purpose, actions } = activity;
  return [
    `Activity ID: [${id} (EN)](${handbookUrl}).`,
    '',
    '----',
    '',
    scorecard(record),
    AFTER_SCORECARD,
    '',
    purpose,
    '',
    '### Opportunity Assessment',
    '',
    ...actions.map((action) => `- ${action}`),
    '',
    '### Progress Assessment',
    '',
    ...record.verification.map(({ text, met }) => task(text, met)),
    '',
  ].join('\n');
}

/**
 * A body as the board has it, with only the scorecard replaced: everything before `### Scorecard` and from
 * `### Description` on stays byte for byte, and further `####` sections of the old scorecard stay too.
 * `undefined` when the body has no such place.
 */
export function replaceScorecard(body: string, record: ActivityRecord): string | undefined {
  const start = headingAt(body, SCORECARD, 0);
  const end = start < 0 ? -1 : headingAt(body, AFTER_SCORECARD, start);
  if (end < 0) {
    return undefined;
  }
  return body.slice(0, start) + scorecard(record, foreignSections(body.slice(start, end))) + body.slice(end);
}

function headingAt(body: string, heading: string, from: number): number {
  const match = new RegExp(`^${heading}[ \\t]*\\r?$`, 'gm');
  match.lastIndex = from;
  return match.exec(body)?.index ?? -1;
}

const OWN_SECTIONS = [
  'customized description',
  'opportunity assessment',
  'objectives',
  'tools',
  'operational notes',
  'owner',
  'verification points',
  'attestations',
];

/** `####` sections that we did not write, as they stand. */
function foreignSections(old: string): string {
  return old
    .split(/^(?=#### )/m)
    .slice(1)
    .filter((section) => !OWN_SECTIONS.includes(section.slice(5).split('\n', 1)[0]!.trim().toLowerCase()))
    .map((section) =>
      section
        .replace(/\r/g, '')
        .replace(/\n*<\/details>.*$/s, '')
        .trimEnd(),
    )
    .map((section) => `${section}\n\n`)
    .join('');
}

function scorecard(record: ActivityRecord, foreign = ''): string {
  const section = (title: string, text: string | undefined): string =>
    `#### ${title}\n\n${text === undefined ? '' : `${text.split('\n').map(escapeLine).join('\n')}\n\n`}`;
  const list = (title: string, lines: readonly string[]): string =>
    `#### ${title}\n\n${lines.length === 0 ? '' : `${lines.join('\n')}\n\n`}`;
  const optional = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : list(title, lines));
  return [
    `${SCORECARD}\n\n<details><summary>Click to expand</summary>\n\n`,
    section('Customized description', record.description),
    section('Opportunity assessment', record.opportunity),
    list(
      'Objectives',
      record.objectives.map(({ text, done }) => task(text, done)),
    ),
    section('Tools', record.tools),
    section('Operational Notes', record.notes),
    record.owner === undefined ? '' : section('Owner', record.owner),
    optional(
      'Verification points',
      record.verification.map(({ text, met }) => `- ${met ? 'met' : 'open'}: ${encodeInline(text)}`),
    ),
    optional('Attestations', record.attestations.flatMap(attestationLines)),
    foreign,
    '</details>\n\n----\n\n',
  ].join('');
}

/** Exactly lower case: the board counts no other mark. */
function task(text: string, done: boolean): string {
  return `- [${done ? 'x' : ' '}] ${encodeInline(text)}`;
}

function attestationLines(attestation: ActivityRecord['attestations'][number]): string[] {
  return ATTESTATION_KEYS.flatMap((key) =>
    attestation[key] === undefined ? [] : [`${key}: ${encodeInline(attestation[key])}`],
  ).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
