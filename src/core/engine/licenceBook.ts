// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { identifyExactly } from '../licences/exact';
import type { LicenceMatch } from '../licences/licenceMatch';
import type { EngineOptions } from './engine';

/** Enough for a repository; where it has more texts, the oldest are compared again. */
const MOST_TEXTS = 200;

/** Files of the Linux kernel say about a licence, in tags, what comes before its text. */
const BEFORE_TEXT = /^License-Text:[ \t]*\r?\n/m;

/** Which licence each licence file is, kept by text: the same words are compared once. */
export class LicenceBook {
  private readonly matches = new Map<string, LicenceMatch | undefined>();

  constructor(private readonly compare: EngineOptions['licences']) {}

  /** The same object for the same text, so that nobody who looked at it has to look again. */
  matchOf(text: string | undefined): LicenceMatch | undefined {
    if (text === undefined || this.matches.has(text)) {
      return text === undefined ? undefined : this.matches.get(text);
    }
    const licence = withoutTags(text);
    const match = identifyExactly(licence) ?? this.compare?.(licence);
    if (this.matches.size >= MOST_TEXTS) {
      this.matches.delete(this.matches.keys().next().value!);
    }
    this.matches.set(text, match);
    return match;
  }
}

/** Blanks instead of what is no part of the licence, so that places stay right. */
function withoutTags(text: string): string {
  const found = BEFORE_TEXT.exec(text);
  const end = found === null ? 0 : found.index + found[0].length;
  return end === 0 ? text : text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
