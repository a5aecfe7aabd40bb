// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceStatement } from '../../model/header';
import { parseExpression } from '../../spdx/parseExpression';
import type { CommentLine } from './decoration';
import { gateOf, mayMatch, type Gate } from './gateWords';
import { LICENCE_NOTICES } from './licenceNotices';
import type { LicenceNotice, RecognisedLicence } from './licenceNotices';
import { Trigrams } from './trigrams';

/** Notices of files are short; a whole licence text is not looked at further than this. */
const MAX_LENGTH = 6000;
const WORTH_A_LOOK = /licen[cs]|permission|redistribution|public ?domain|copying|warranty|as perl|\bcc0\b/;
/** Made once the first notice in words is met. */
let gated: readonly { readonly notice: LicenceNotice; readonly gate: Gate }[] | undefined;
/** Of the text that is looked through. */
const trigrams = new Trigrams();
/** Several licences of which the user may choose, not several that all apply. */
const CHOICE =
  /\balternatively\b|\bdual[- ]licen[cs]|\bat your (?:option|choice)\b(?!\) any later)|\byour choice\b|\beither (?:the )?(?:gnu|mit|bsd|apache|mozilla)|\bor (?:the )?(?:mit|bsd|apache|gnu|mozilla) /;

/**
 * The licences that comments state in words, without a tag: notices of the common licences, with the licence they mean
 * and how sure that is. "All rights reserved" and "confidential" are no licence.
 */
export function licencesInText(lines: readonly CommentLine[], lineOf: (offset: number) => number): LicenceStatement[] {
  const { text, starts } = join(lines);
  if (!WORTH_A_LOOK.test(text)) {
    return [];
  }
  const found = new Map<string, { readonly at: number; readonly licence: RecognisedLicence }>();
  trigrams.take(text);
  for (const { notice, gate } of (gated ??= LICENCE_NOTICES.map((each) => ({
    notice: each,
    gate: gateOf(each.gate),
  })))) {
    if (!mayMatch(gate, text, trigrams)) {
      continue;
    }
    notice.gate.lastIndex = 0;
    const at = text.search(notice.gate);
    const licence = at < 0 ? undefined : notice.decide(text, at);
    if (licence !== undefined && !found.has(licence.id)) {
      found.set(licence.id, { at, licence });
    }
  }
  const all = [...found.values()].sort((a, b) => a.at - b.at);
  if (all.length > 1 && CHOICE.test(text)) {
    const value = all.map(({ licence }) => licence.id).join(' OR ');
    return [statement(value, 'medium', lineOf(startOf(all[0]!.at)))];
  }
  return all.map(({ at, licence }) => statement(licence.id, licence.confidence, lineOf(startOf(at))));

  function startOf(at: number): number {
    return starts.findLast(({ joined }) => joined <= at)?.start ?? 0;
  }
}

function statement(value: string, confidence: RecognisedLicence['confidence'], line: number): LicenceStatement {
  return { value, source: 'text', line, valid: parseExpression(value).valid, confidence };
}

/** Any white space but a single space, which may stay as it is. */
const UNEVEN = /[^\S ]| {2}|[\u2018\u2019\u201c\u201d]|``|''/;
const MORE_THAN_ONE_SPACE = /[^\S ]\s*| \s+/g;

interface Joined {
  readonly text: string;
  readonly starts: readonly { readonly joined: number; readonly start: number }[];
}

/** Lower case, one space between words, quotation marks alike; with the places where each line went. */
function join(lines: readonly CommentLine[]): Joined {
  const starts: { joined: number; start: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (text.length > MAX_LENGTH) {
      break;
    }
    starts.push({ joined: text.length, start: line.start });
    text += `${plain(line.text)} `;
  }
  return { text, starts };
}

/** Most lines hold nothing that has to be replaced, and a look costs less than a replacement. */
function plain(line: string): string {
  let text = line.toLowerCase();
  if (UNEVEN.test(text)) {
    text = text
      .replace(MORE_THAN_ONE_SPACE, ' ')
      .replace(/[\u201c\u201d]|``|''/g, '"')
      .replace(/[\u2018\u2019]/g, "'");
  }
  return text;
}
