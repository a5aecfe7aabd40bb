// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from '../../../core/model/message';
import type { Measure } from '../../../shared/scorecardView';

/** How sentences and numbers become text: in the language of the editor, or in English in a test. */
export interface Words {
  readonly language: string;
  say(message: Message): string;
  /** A share, 0..1, as a percentage; rounded down, so that 100 % is said only when nothing is missing. */
  percent(share: number): string;
  /** A gain, 0..1, in percentage points with one decimal and a plus sign. */
  points(share: number): string;
}

/** Words for a language tag; a tag that no `Intl` knows is answered in English. */
export function wordsFor(tag: string, say: (message: Message) => string): Words {
  const language = /^[A-Z0-9-]{1,35}$/i.test(tag) && supported(tag) ? tag : 'en';
  const whole = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'always' });
  return {
    language,
    say,
    percent: (share) => whole.format(Math.floor(share * 100 + 1e-9) / 100),
    points: (share) => tenths.format(Math.max(0.1, share * 100)),
  };
}

/** A bar and its words; `undefined` is said with the words given. */
export function measure(words: Words, share: number | undefined, otherwise: Message): Measure {
  return share === undefined
    ? { value: null, text: words.say(otherwise) }
    : { value: Math.min(1, Math.max(0, share)), text: words.percent(share) };
}

/** Text of at most `max` code units, cut between characters, with an ellipsis where something was left out. */
export function cut(text: string, max: number): string {
  if (text.length <= max) {
    return text;
  }
  const end = max - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}

function supported(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
