// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord } from '../../model/programme';
import { ATTESTATION_KEYS, DATE_FIELDS } from '../programmeKeys';
import { AFTER_SCORECARD, SCORECARD } from './issueBody';
import { OWN_SECTIONS } from './placeholders';
import { toLine, toSection } from './plainText';

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

/** The part of a body from `### Scorecard` up to the next heading, in the board's own layout. */
export function scorecard(record: ActivityRecord, foreign = ''): string {
  const section = (title: string, text: string | undefined): string =>
    `#### ${title}\n\n${text === undefined ? '' : `${toSection(text)}\n\n`}`;
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
      'Dates',
      DATE_FIELDS.flatMap((key) => (record[key] === undefined ? [] : [`- ${key}: ${record[key]}`])),
    ),
    optional(
      'Verification points',
      record.verification.map(({ text, met }) => `- ${met ? 'met' : 'open'}: ${toLine(text)}`),
    ),
    optional('Attestations', record.attestations.flatMap(attestationLines)),
    foreign,
    '</details>\n\n----\n\n',
  ].join('');
}

/** Exactly lower case: the board counts no other mark. */
export function task(text: string, done: boolean): string {
  return `- [${done ? 'x' : ' '}] ${toLine(text)}`;
}

function attestationLines(attestation: ActivityRecord['attestations'][number]): string[] {
  return ATTESTATION_KEYS.flatMap((key) =>
    attestation[key] === undefined ? [] : [`${key}: ${toLine(attestation[key])}`],
  ).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
