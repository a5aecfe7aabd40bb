// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { candidates, type Stretch } from './candidates';
import type { Difference } from './align';
import { identifyExactly, matched } from './exact';
import { isHarmlessAddition, REPORTED_WORDS } from './harmless';
import type { LicenceIndex } from './licenceIndex';
import type { Leftover, LicenceMatch, MatchedLicence } from './licenceMatch';
import { bestPassage, type Passage } from './passage';
import { grants, restricts, turns } from './restriction';
import { licenceWords, type LicenceWords } from './words';

/** A file with more licences is a list of other people's, and nobody asks what it is itself. */
const MAX_LICENCES = 60;
/** Shorter stretches hold no licence. */
const MIN_WORDS = 12;

const NONE: ReturnType<typeof candidates> = { best: [], possible: [] };
const UNKNOWN: LicenceMatch = { match: 'unknown', licences: [], leftover: [] };

/**
 * Says which licences of the SPDX list a text is, and which of its words are left over. A share of equal words alone does
 * not tell: an added sentence of ten words leaves Apache-2.0 99.8 per cent equal and not free any more.
 */
export function identify(text: string, index: LicenceIndex): LicenceMatch {
  const exact = identifyExactly(text);
  if (exact !== undefined) {
    return exact;
  }
  const all = licenceWords(text);
  const words = Uint16Array.from(all.words, (word) => index.number(word));
  const passages: Passage[] = [];
  const rest: { from: number; to: number }[] = [];
  const open: Stretch[] = [{ from: 0, to: words.length, among: index.licences.map((_, number) => number) }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const { from, to } = stretch;
    const { best, possible } =
      to - from >= MIN_WORDS && passages.length < MAX_LICENCES ? candidates(index, words, stretch) : NONE;
    const passage = bestPassage(index, all, words, best);
    if (passage === undefined) {
      rest.push(stretch);
    } else {
      passages.push(passage);
      open.push({ from, to: passage.from, among: possible }, { from: passage.to, to, among: possible });
    }
  }
  if (passages.length === 0) {
    return UNKNOWN;
  }
  passages.sort((a, b) => a.from - b.from);
  const place = new Places(text, all);
  const leftover = [
    ...passages.flatMap((passage) => ofPassage(passage, place, index)),
    ...rest
      .filter(({ from, to }) => from < to && !isHarmlessAddition(all, from, to))
      .map(({ from, to }) => place.added(from, to)),
  ].sort((a, b) => a.start - b.start);
  return {
    match: leftover.length === 0 ? 'exact' : 'modified',
    licences: withoutRepetition(passages),
    leftover,
  };
}

function withoutRepetition(passages: readonly Passage[]): readonly MatchedLicence[] {
  const byId = new Map<string, MatchedLicence>();
  for (const { licence, similarity } of passages) {
    const one = matched(licence.ids, similarity);
    const known = byId.get(one.id);
    byId.set(one.id, known !== undefined && known.similarity >= similarity ? known : one);
  }
  return [...byId.values()];
}

function ofPassage(
  { differences, licence }: Passage,
  place: Places,
  { vocabulary }: LicenceIndex,
): readonly Leftover[] {
  const [within] = licence.ids;
  return differences.flatMap(({ aFrom, aTo, bFrom, bTo }: Difference): Leftover[] => {
    const removed = Array.from(licence.words.subarray(bFrom, bTo), (word) => vocabulary[word]!);
    return [
      ...(aTo > aFrom ? [{ ...place.added(aFrom, aTo), within: within! }] : []),
      ...(removed.length > 0 ? [{ ...place.removed(removed.join(' '), aFrom), within: within! }] : []),
    ];
  });
}

/** From numbers of words to places in the text. */
class Places {
  constructor(
    private readonly text: string,
    private readonly all: LicenceWords,
  ) {}

  added(from: number, to: number): Leftover {
    const start = this.all.starts[from]!;
    const end = this.all.ends[to - 1]!;
    const text = this.text.slice(start, end);
    const words = this.all.words.slice(from, to);
    const restriction = restricts(words.join(' ')) || restricts(text) || negates(words);
    return { kind: 'added', text, line: this.all.lines[from]!, start, end, restriction };
  }

  removed(text: string, at: number): Leftover {
    const start = this.all.starts[at] ?? this.all.ends.at(-1) ?? 0;
    const line = this.all.lines[at] ?? this.all.lines.at(-1) ?? 0;
    return { kind: 'removed', text, line, start, end: start, restriction: grants(text) };
  }
}

/** A word or two that turn a sentence round. */
function negates(words: readonly string[]): boolean {
  return words.length < REPORTED_WORDS && words.some((word) => turns(word) && !/^\d/.test(word));
}
