// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { intern } from './intern';
import { splitYears } from './years';

/** A copyright notice taken apart. Without a holder it names nobody (REUSE 3.3: the name is required). */
export interface Notice {
  readonly text: string;
  readonly holder?: string;
  readonly years?: string;
}

/** `Copyright`, `Copyright (C)`, `Copyright ©`, `© Copyright`, `©`; `(c)` alone is no notice (REUSE 3.3). */
const PREFIX = /^(?:(?:©|\((?:c|C)\))\s*)?(?:Copyright|COPYRIGHT|©)(?![a-z]):?(?:\s*(?:\([cC]\)|©|&copy;))*:?[\s,]*/;
/** Where a notice may start inside a line: only where a sign or a year follows, which prose does not have. */
const INSIDE =
  /(?<![\w"'`])(?:Copyright|COPYRIGHT):?\s{0,3}(?:(?:\([cC]\)|©)\s{0,3}|by\s){0,2}(?:(?:19|20)\d\d|(?<=\([cC]\)\s{0,3}|©\s{0,3})\S)|(?<![\w"'`])©\s{0,3}(?:19|20)\d\d/;
/** Words that follow "Copyright" where somebody writes about copyright. */
const PROSE =
  /^(?:and|or|notices?|laws?|holders?|owners?|licen[cs]\w*|information|info|statements?|is|are|was|of|in|on|to|as|if|it|infring\w*|protect\w*|assign\w*|years?|lines?|texts?|headers?|files?|dates?|policy|policies|act|belongs?|remains?|for|from|with|this|that|these|under|see|may|must|can|shall|will|has|have|issues?|status|terms?|free|details?|messages?|strings?|symbols?|signs?|tags?|comments?|block|check\w*|the (?:above|following|copyright|licen[cs]e))(?:$|[\s.,;:!?)/-])/i;
/** Placeholders of templates: nobody's name and no year. */
const PLACEHOLDER =
  /\{\{|\{%|<%|\$\{|\$\(|\$[A-Za-z]|%[sd]\b|%\(|@[A-Z_]{2,40}@|__[A-Z]{2,30}__|<(?:SPDX|spdx|[Ll]icen[cs]e|identifier|year|date|years|name|holder|owner|author|copyright|company|organi[sz]ation|your)\b|\[(?:yyyy|year|name|fullname|copyright|owner|author|holder)\b|\{(?:year|name|holder|owner|author|date|company|\d)?\}|\b(?:YYYY|yyyy|YEAR)\b/;
/** Sentences that follow a name in the same line. */
const AFTER_NAME =
  /(?:^|[.,;:|]\s{0,3}|\s{1,3}[-\u2013\u2014|(]\s{0,3}|\s{1,3})(?:\(?all rights? (?:are )?reserved|(?:dual[- ])?licen[cs]ed (?:under|to|by)|distributed under|released (?:under|by)|published under|available under|made available|this (?:file|program|software|code|library|work|is|source)|permission\b|use of (?:this|the)|redistribution\b|governed by|you may|subject to|(?:and (?:it|they|this \w{1,20}) (?:is|are)|is|are) hereby\b|SPDX-|see (?:the|also|license|licence|copying|file|https?:)|https?:\/\/|confidential\b|proprietary\b|unauthori[sz]ed|portions? (?:copyright|\(c\)|©)|license[sd]?:|under the (?:terms|gnu|mit|apache|bsd|mozilla))/i;
const NO_LETTER = /^[^\p{L}\d]*$/u;
const ABBREVIATION =
  /(?:^|[\s,.])(?:inc|ltd|co|corp|llc|bv|b\.v|n\.v|s\.a|s\.r\.l|s\.p\.a|e\.v|jr|sr|al|gmbh|[a-z])\.$/i;

/**
 * The copyright notice in a line of a comment, or `undefined`. `atStart`: only one that starts the line counts.
 * Lines of prose about copyright and lines of templates are none.
 */
export function findNotice(
  line: string,
  atStart: boolean,
): { readonly start: number; readonly text: string } | undefined {
  const start = startOfNotice(line, atStart);
  if (start === undefined) {
    return undefined;
  }
  const text = line.slice(start);
  return PLACEHOLDER.test(text) ? undefined : { start, text };
}

function startOfNotice(line: string, atStart: boolean): number | undefined {
  const prefix = PREFIX.exec(line)?.[0];
  if (prefix !== undefined) {
    const rest = line.slice(prefix.length);
    if (/^(?:19|20)\d\d/.test(rest)) {
      return 0;
    }
    if (PROSE.test(rest)) {
      return undefined;
    }
    const signed = /©|\(c\)/i.test(prefix);
    // "Copyright" and a name: it starts with a capital, with another script, or with a quote or a bracket, or says
    // "contributors to the … project", as foundations recommend.
    return signed || /^(?:by\s+)?(?:[\p{Lu}\p{Lt}\p{Lo}\d"'[<]|contributors (?:to|of) )/u.test(rest) ? 0 : undefined;
  }
  return atStart ? undefined : INSIDE.exec(line)?.index;
}

/** Takes a notice apart that `Copyright` or `©` starts, or the value of an `SPDX-FileCopyrightText` tag. */
export function parseNotice(text: string): Notice {
  let notice = parsed.get(text);
  if (notice === undefined) {
    notice = takeApart(text);
    if (parsed.size >= REMEMBERED) {
      parsed.clear();
    }
    parsed.set(intern(text), notice);
  }
  return notice;
}

/** A repository says the same few notices thousands of times. */
const REMEMBERED = 5000;
const parsed = new Map<string, Notice>();

function takeApart(text: string): Notice {
  let rest = text.replace(/^<text>\s*|\s*<\/text>$/g, '');
  rest = rest.replace(PREFIX, '').replace(/^(?:\(c\)|©)\s*/i, '');
  const cut = AFTER_NAME.exec(rest);
  const before = cut === null ? rest : rest.slice(0, cut.index);
  const { years, rest: name } = splitYears(before.replace(/^by\s+/i, '').trim());
  const holder = tidy(name);
  return {
    text: intern(text),
    ...(holder === '' || NO_LETTER.test(holder) ? {} : { holder: intern(holder) }),
    ...(years === undefined ? {} : { years: intern(years) }),
  };
}

/** A value that a program is to fill in, so that nothing is said yet. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

function tidy(name: string): string {
  const holder = name
    .replace(/^(?:\(c\)|©)\s*/i, '')
    .replace(/^[\s,:;-]*(?:by\s+)?/i, '')
    .replace(/[\s,;:|]+$/, '');
  return holder.endsWith('.') && !ABBREVIATION.test(holder) ? holder.slice(0, -1).trimEnd() : holder;
}
