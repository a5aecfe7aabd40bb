// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { SILENT } from '../headers/read/readHeader';
import type { CopyrightStatement, FileHeader, HeaderProblem, LicenceStatement } from '../model/header';
import type { FileFacts } from './engine';
import { textRecord } from './fileRecord';

/**
 * Facts of many files as numbers, with every text and every list that they refer to once: what goes from one thread to
 * another costs as much as it is long, and most files of a repository say the same things.
 */
export interface PackedFacts {
  readonly numbers: Int32Array;
  /** Texts that no earlier page of the same packer had, in the order of their numbers. */
  readonly texts: readonly string[];
}

/** The kinds of facts by their number; a text is {@link PLAIN}, {@link SPECIAL} where more is to be said of it. */
const KINDS = ['unread', 'binary', 'empty', 'symlink', 'unreadable'] as const;
const PLAIN = KINDS.length;
const SPECIAL = PLAIN + 1;
const NONE = -1;
const COMMENTABLE = 1;
const GENERATED = 2;

/** Writes facts into pages. */
export class FactsPacker {
  private readonly numberOfText = new Map<string, number>();
  private readonly numberOfList = new Map<object, number>();
  private numbers: number[] = [];
  private texts: string[] = [];

  add(facts: FileFacts): void {
    if (facts.kind !== 'text') {
      this.numbers.push(KINDS.indexOf(facts.kind));
      return;
    }
    const { header, commentable } = facts;
    if (!isPlain(header)) {
      this.numbers.push(SPECIAL, this.text(JSON.stringify(facts)));
      return;
    }
    const { expressions, problems, copyrights, generated } = header;
    this.numbers.push(
      PLAIN,
      (commentable ? COMMENTABLE : 0) | (generated ? GENERATED : 0),
      this.list(expressions),
      this.list(problems),
      copyrights.length,
    );
    for (const { text, holder, years, line } of copyrights) {
      this.numbers.push(this.text(text), this.text(holder), this.text(years), line ?? NONE);
    }
  }

  /** Everything since the last page. */
  page(): PackedFacts {
    const page = { numbers: Int32Array.from(this.numbers), texts: this.texts };
    this.numbers = [];
    this.texts = [];
    return page;
  }

  private text(text: string | undefined): number {
    if (text === undefined) {
      return NONE;
    }
    let number = this.numberOfText.get(text);
    if (number === undefined) {
      number = this.numberOfText.size;
      this.numberOfText.set(text, number);
      this.texts.push(text);
    }
    return number;
  }

  /** Lists that are one object in many files are looked at once; see `compactHeader`. */
  private list(list: readonly object[]): number {
    if (list.length === 0) {
      return NONE;
    }
    let number = this.numberOfList.get(list);
    if (number === undefined) {
      number = this.text(JSON.stringify(list));
      this.numberOfList.set(list, number);
    }
    return number;
  }
}

/** Whether a header says nothing but what fits into numbers; all but one of a hundred do. */
function isPlain({ snippets, contributors, copyrights }: FileHeader): boolean {
  return (
    snippets.length === 0 &&
    contributors === undefined &&
    copyrights.every(({ source, path }) => source === 'header' && path === undefined)
  );
}

/** Reads the pages of one packer, in their order. */
export class FactsUnpacker {
  private readonly texts: string[] = [];
  private readonly lists = new Map<number, readonly never[]>();

  /** The facts of a page, one after the other. */
  *read({ numbers, texts }: PackedFacts): Generator<FileFacts, void> {
    for (const text of texts) {
      this.texts.push(text);
    }
    for (let at = 0; at < numbers.length;) {
      const kind = numbers[at]!;
      if (kind < PLAIN) {
        yield OF_KIND[kind]!;
        at += 1;
      } else if (kind === SPECIAL) {
        yield JSON.parse(this.texts[numbers[at + 1]!]!) as FileFacts;
        at += 2;
      } else {
        const count = numbers[at + 4]!;
        yield this.plain(numbers, at + 1, count);
        at += 5 + 4 * count;
      }
    }
  }

  private plain(numbers: Int32Array, at: number, count: number): FileFacts {
    const flags = numbers[at]!;
    const commentable = (flags & COMMENTABLE) !== 0;
    const expressions = this.list<LicenceStatement>(numbers[at + 1]!);
    const problems = this.list<HeaderProblem>(numbers[at + 2]!);
    const generated = (flags & GENERATED) !== 0;
    if (count === 0 && !generated && expressions.length === 0 && problems.length === 0) {
      return textRecord(SILENT, commentable);
    }
    const copyrights: CopyrightStatement[] = new Array<CopyrightStatement>(count);
    for (let which = 0; which < count; which++) {
      copyrights[which] = this.copyright(numbers, at + 4 + 4 * which);
    }
    return { kind: 'text', header: { expressions, copyrights, snippets: NOTHING, problems, generated }, commentable };
  }

  private copyright(numbers: Int32Array, at: number): CopyrightStatement {
    const holder = this.texts[numbers[at + 1]!];
    const years = this.texts[numbers[at + 2]!];
    const line = numbers[at + 3]!;
    return {
      text: this.texts[numbers[at]!]!,
      ...(holder === undefined ? {} : { holder }),
      ...(years === undefined ? {} : { years }),
      source: 'header',
      ...(line === NONE ? {} : { line }),
    };
  }

  private list<T>(number: number): readonly T[] {
    if (number === NONE) {
      return NOTHING;
    }
    let list = this.lists.get(number) as readonly T[] | undefined;
    if (list === undefined) {
      list = JSON.parse(this.texts[number]!) as readonly T[];
      this.lists.set(number, list as readonly never[]);
    }
    return list;
  }
}

const NOTHING: readonly never[] = [];
const OF_KIND: readonly FileFacts[] = KINDS.map((kind) => ({ kind }));
