// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader } from '../../model/header';
import { firstInk, type Comment, type CommentScanner } from './comment';

/** Most repositories have some dozens of headers, one for each year and language; more are forgotten all at once. */
const REMEMBERED = 1000;
/** Longer tops are seldom alike. */
const MAX_LENGTH = 4000;
/** What is open at the end of the top may be closed behind it. */
const OPEN_ENDED = /REUSE-Ignore|SPDX-Snippet/;

/**
 * What the comments at the top of texts say, read once for all texts that begin alike, to the character. Places count
 * from the beginning, so they are the same, too. Stops by itself where hardly any top occurs twice.
 */
export class RememberedTops {
  /** By the scanner that found the comments. */
  private tops: WeakMap<CommentScanner, Map<string, FileHeader>> | undefined = new WeakMap();
  private count = 0;
  private found = 0;

  constructor(private readonly limit = REMEMBERED) {}

  /**
   * @param comments all that say anything in the text, at least one. Where code stands between them, nothing is
   * remembered: it could begin a string that ends far below, so that another text with the same beginning has other
   * comments.
   * @param head what begins at or after this offset is not the file's header.
   * @param read reads the comments, when nobody has.
   * @returns an object that many texts share.
   */
  headerOf(
    scanner: CommentScanner,
    text: string,
    comments: readonly Comment[],
    head: number,
    read: () => FileHeader,
  ): FileHeader {
    const end = comments.at(-1)!.end;
    const fits = end <= head && end <= MAX_LENGTH && end < text.length;
    if (this.tops === undefined || !fits || !onlyComments(text, comments)) {
      return read();
    }
    const top = text.slice(0, end);
    const known = this.tops.get(scanner)?.get(top);
    if (known === undefined) {
      const header = read();
      this.remember(scanner, top, header);
      return header;
    }
    this.found++;
    return known;
  }

  private remember(scanner: CommentScanner, top: string, header: FileHeader): void {
    if (this.count++ >= this.limit) {
      this.tops = this.found < this.limit ? undefined : new WeakMap();
      this.count = 1;
      this.found = 0;
    }
    if (this.tops !== undefined && !OPEN_ENDED.test(top)) {
      const tops = this.tops.get(scanner) ?? new Map<string, FileHeader>();
      // A copy: a slice would keep the whole text alive.
      this.tops.set(scanner, tops.set(`${top} `.slice(0, -1), header));
    }
  }
}

function onlyComments(text: string, comments: readonly Comment[]): boolean {
  let at = 0;
  for (const { start, end } of comments) {
    if (firstInk(text, at, start) < start) {
      return false;
    }
    at = end;
  }
  return true;
}
