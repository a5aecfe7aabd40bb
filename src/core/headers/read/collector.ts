// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { CopyrightStatement, FileHeader, HeaderProblem, LicenceStatement, Snippet } from '../../model/header';
import { parseExpression } from '../../spdx/parseExpression';
import type { CommentLine } from './decoration';
import { expressionAt } from './expressionLine';
import { intern } from './intern';
import { licencesInText } from './licenceText';
import { LinePlaces } from './lines';
import { findNotice, isPlaceholder, parseNotice } from './notice';
import type { Tag, TagName } from './tags';
import { tagAtStart } from './tags';

/** Notices of the BSD and GNU families put years and holder on up to so many lines. */
const NOTICE_LINES = 4;
const TAG_AFTER_NOTICE = /\s*SPDX-License-Identifier:/;
const INLINE_TAG = /(?<!["'`\w-])SPDX-(?:License-Identifier|FileCopyrightText):/g;

/** A licence section that is being read: the file itself, or a snippet in it. */
interface Scope {
  readonly expressions: LicenceStatement[];
  readonly copyrights: CopyrightStatement[];
  readonly startLine: number;
  readonly start: number;
  readonly length: number;
}

/** Takes the comment lines of a file in order and keeps what they say about licence and copyright. */
export class HeaderCollector {
  private readonly file: Scope = { expressions: [], copyrights: [], startLine: 0, start: 0, length: 0 };
  private readonly open: Scope[] = [];
  private readonly snippets: Snippet[] = [];
  private readonly problems: HeaderProblem[] = [];
  private readonly contributors: string[] = [];
  private readonly places: LinePlaces;
  /** Lines that are no tags, for licence notices in prose. */
  private readonly prose: CommentLine[] = [];
  private ignoreStart: CommentLine | undefined;
  /** A tag or a notice that may go on in the next line. */
  private wrapped: { readonly start: number; readonly value: string; readonly line: CommentLine } | undefined;
  private notice: { readonly text: string; readonly line: CommentLine; readonly lines: number } | undefined;

  constructor(
    private readonly source: string,
    private readonly head: number,
    private readonly truncated: boolean,
  ) {
    this.places = new LinePlaces(source);
  }

  add(line: CommentLine): void {
    if (this.ignored(line)) {
      return;
    }
    const tag = tagAtStart(line.text);
    if (this.wrapped !== undefined) {
      const next = this.source.slice(this.wrapped.line.start, line.start).split(/\r\n|\n|\r/, 3).length === 2;
      this.finishWrapped(next && tag === undefined ? line : undefined);
    }
    if (this.notice !== undefined && this.continuesNotice(line, tag)) {
      return;
    }
    if (tag !== undefined) {
      this.tag(line, tag);
    } else if (line.text !== '') {
      this.words(line);
    }
  }

  finish(generated: boolean): FileHeader {
    if (this.wrapped !== undefined) {
      this.finishWrapped(undefined);
    }
    this.finishNotice();
    if (!this.truncated) {
      this.reportUnclosed();
    }
    if (this.file.expressions.length === 0) {
      this.file.expressions.push(...licencesInText(this.prose, (offset) => this.places.lineOf(offset)));
    }
    const { expressions, copyrights } = this.file;
    return {
      expressions,
      copyrights,
      snippets: this.snippets,
      problems: this.problems,
      generated,
      ...(this.contributors.length === 0 ? {} : { contributors: this.contributors }),
    };
  }

  /** `REUSE-IgnoreStart` .. `REUSE-IgnoreEnd`: nothing between them is said by the file (REUSE 3.3, "Ignore block"). */
  private ignored(line: CommentLine): boolean {
    if (line.text.includes('REUSE-Ignore')) {
      if (this.ignoreStart === undefined && /(?<!["'`])REUSE-IgnoreStart/.test(line.text)) {
        this.ignoreStart = line;
        if (!line.text.includes('REUSE-IgnoreEnd')) {
          return true;
        }
      }
      if (line.text.includes('REUSE-IgnoreEnd')) {
        this.ignoreStart = undefined;
        return true;
      }
    }
    return this.ignoreStart !== undefined;
  }

  private get scope(): Scope {
    return this.open.at(-1) ?? this.file;
  }

  /** Beyond the head only snippets speak. */
  private speaks(offset: number): boolean {
    return this.open.length > 0 || offset < this.head;
  }

  private tag(line: CommentLine, tag: Tag): void {
    this.finishNotice();
    if (tag.mistypedEnd !== undefined) {
      this.mistyped(line, tag, tag.mistypedEnd);
      return;
    }
    const rest = line.text.slice(tag.valueStart);
    const value = rest.trimStart();
    const start = line.start + line.text.length - value.length;
    switch (tag.name) {
      case 'SPDX-SnippetBegin':
        this.open.push({
          expressions: [],
          copyrights: [],
          startLine: this.places.lineOf(line.start),
          start: line.start,
          length: tag.name.length,
        });
        return;
      case 'SPDX-SnippetEnd':
        this.closeSnippet(line);
        return;
      case 'SPDX-License-Identifier':
        this.licence(line, start, value, false);
        return;
      case 'SPDX-FileContributor':
        this.contributors.push(intern(value));
        return;
      case 'SPDX-FileCopyrightText':
      case 'SPDX-SnippetCopyrightText':
        this.copyright(start, value);
    }
  }

  private closeSnippet(line: CommentLine): void {
    const scope = this.open.pop();
    if (scope !== undefined) {
      const { expressions, copyrights, startLine } = scope;
      this.snippets.push({ expressions, copyrights, startLine, endLine: this.places.lineOf(line.start) });
    }
  }

  private mistyped(line: CommentLine, tag: Tag, end: number): void {
    const value = line.text.slice(tag.valueStart);
    const written = line.text.slice(0, end);
    // "SPDX-License-Identifier tags are short": the right word without a colon is a sentence, unless a licence follows.
    const sentence = written === tag.name && !isValue(tag.name, value);
    if (sentence || !this.speaks(line.start) || isPlaceholder(value)) {
      this.words(line);
      return;
    }
    const suggestion = tag.name.startsWith('SPDX-Snippet') && !tag.name.endsWith('Text') ? tag.name : `${tag.name}:`;
    const message = msg(
      '{written} is not a tag that tools read, so that this line says nothing to them: write {suggestion}',
      {
        written,
        suggestion,
      },
    );
    this.problems.push({
      code: 'mistyped-tag',
      message,
      range: this.places.range(line.start, line.start + end),
      suggestion,
    });
  }

  /** An expression: all of it, or, inside a line, only if it is one. */
  private licence(line: CommentLine, start: number, value: string, inline: boolean): void {
    if (isPlaceholder(value) || !this.speaks(start)) {
      return;
    }
    const found = expressionAt(value);
    if (inline && !found.parsed.valid) {
      return;
    }
    // Cut off in the middle of the file, nobody knows how it goes on.
    const cut = this.truncated && start + value.length >= this.source.length;
    if (found.incomplete && !cut && !line.visible) {
      this.wrapped = { start, value: found.text, line };
      return;
    }
    if (!cut || found.parsed.valid) {
      this.state(start, found.text);
    }
  }

  private state(start: number, text: string): void {
    const { valid, problems, corrected } = parseExpression(text);
    const { line, column } = this.places.range(start, start).start;
    this.scope.expressions.push({ value: intern(text), source: 'header', line, column, valid });
    const said = new Set<string>();
    for (const { code, message, start: from, end, suggestion } of problems) {
      if (said.has(code)) {
        continue;
      }
      said.add(code);
      // One edit puts the whole expression right: fixing its parts one by one would leave it wrong in between.
      if (corrected !== undefined) {
        this.problems.push({
          code,
          message,
          range: this.places.range(start, start + text.length),
          suggestion: corrected,
        });
      } else {
        const range = this.places.range(start + from, start + Math.max(end, from));
        const usable = suggestion !== undefined && code !== 'invalid-expression';
        this.problems.push(usable ? { code, message, range, suggestion } : { code, message, range });
      }
    }
  }

  private finishWrapped(next: CommentLine | undefined): void {
    const { start, value, line } = this.wrapped!;
    this.wrapped = undefined;
    const joined = next === undefined ? undefined : expressionAt(`${value} ${next.text}`);
    if (next === undefined || joined === undefined || !joined.parsed.valid || joined.text.length <= value.length) {
      this.state(start, value);
      return;
    }
    this.scope.expressions.push({
      value: intern(value),
      source: 'header',
      line: this.places.lineOf(line.start),
      valid: false,
    });
    const end = next.start + joined.text.length - value.length - 1;
    this.problems.push({
      code: 'wrapped-expression',
      message: msg(
        'This licence expression goes on in the next line, where no tool looks for it: write all of it in one line.',
      ),
      range: this.places.range(start, end),
      suggestion: intern(joined.text),
    });
  }

  private words(line: CommentLine): void {
    this.finishNotice();
    if (this.open.length === 0) {
      this.prose.push(line);
    }
    const tag = line.visible ? -1 : line.text.indexOf('SPDX-');
    if (tag >= 0) {
      this.inlineTags(line);
    }
    if (!mayBeNotice(line.text) || !this.speaks(line.start)) {
      return;
    }
    const end = line.text.search(TAG_AFTER_NOTICE);
    const notice = findNotice(end < 0 ? line.text : line.text.slice(0, end), line.visible);
    if (notice !== undefined) {
      this.notice = { text: notice.text, line: { ...line, start: line.start + notice.start }, lines: 1 };
    }
  }

  /** Tags that do not start their line: after a name, a sentence, another tag. */
  private inlineTags(line: CommentLine): void {
    for (const found of line.text.matchAll(INLINE_TAG)) {
      const value = line.text.slice(found.index + found[0].length).trimStart();
      const start = line.start + line.text.length - value.length;
      if (found[0].startsWith('SPDX-License')) {
        this.licence(line, start, value, true);
      } else {
        this.copyright(start, value.split(/\s*SPDX-/, 1)[0]!);
      }
    }
  }

  private copyright(start: number, value: string): void {
    if (isPlaceholder(value) || !this.speaks(start)) {
      return;
    }
    this.keepCopyright(start, value, value.length);
  }

  private keepCopyright(start: number, text: string, length: number): void {
    const notice = parseNotice(text);
    const { holder } = notice;
    this.scope.copyrights.push({ ...notice, source: 'header', line: this.places.lineOf(start) });
    const cut = this.truncated && start + length >= this.source.length;
    if (holder === undefined && !cut) {
      this.problems.push({
        code: 'no-holder',
        message: msg(
          'This copyright notice names no holder, so that nobody knows whom to ask: write the name of the person or organisation after the year.',
        ),
        range: this.places.range(start, start + length),
      });
    }
  }

  /** A notice in words goes on in the next line of its comment until it names a holder. */
  private continuesNotice(line: CommentLine, tag: Tag | undefined): boolean {
    const { text, line: first, lines } = this.notice!;
    const { holder } = parseNotice(text);
    const open = holder === undefined || (/,$/.test(text) && /^(?:19|20)\d\d/.test(line.text));
    const goesOn =
      open &&
      tag === undefined &&
      lines < NOTICE_LINES &&
      line.comment === first.comment &&
      /^[\p{Lu}\p{Lo}\d"']/u.test(line.text);
    if (goesOn && !STARTS_SENTENCE.test(line.text)) {
      this.notice = { text: `${text} ${line.text}`, line: first, lines: lines + 1 };
      return true;
    }
    return false;
  }

  private finishNotice(): void {
    if (this.notice !== undefined) {
      const { text, line } = this.notice;
      this.notice = undefined;
      this.keepCopyright(line.start, text, Math.max(0, Math.min(text.length, line.text.length)));
    }
  }

  private reportUnclosed(): void {
    // The end may stand where nobody looked: behind the head of the file.
    const endBehind =
      this.truncated ||
      (this.ignoreStart !== undefined && this.source.includes('REUSE-IgnoreEnd', this.ignoreStart.start));
    if (this.ignoreStart !== undefined && !endBehind) {
      const { start, text } = this.ignoreStart;
      this.problems.push({
        code: 'unclosed-ignore',
        message: msg(
          'REUSE-IgnoreStart without REUSE-IgnoreEnd hides the rest of the file from licence tools: close the block.',
        ),
        range: this.places.range(
          start + text.indexOf('REUSE-IgnoreStart'),
          start + text.indexOf('REUSE-IgnoreStart') + 17,
        ),
      });
    }
    const endLine = this.open.length === 0 ? 0 : this.places.lineOf(this.source.length);
    for (const { expressions, copyrights, startLine, start, length } of this.open) {
      this.snippets.push({ expressions, copyrights, startLine, endLine });
      this.problems.push({
        code: 'unclosed-snippet',
        message: msg(
          'SPDX-SnippetBegin without SPDX-SnippetEnd takes the rest of the file for the snippet: close it where the foreign part ends.',
        ),
        range: this.places.range(start, start + length),
      });
    }
  }
}

/** Three searches for a word are cheaper than one for any of three. */
function mayBeNotice(text: string): boolean {
  return text.includes('opyright') || text.includes('OPYRIGHT') || text.includes('©');
}

/** Whether what follows a tag without its colon is plainly its value. */
function isValue(name: TagName, value: string): boolean {
  return name === 'SPDX-License-Identifier'
    ? parseExpression(value).valid
    : name.endsWith('CopyrightText') && /^(?:copyright\b|©|\(c\)|(?:19|20)\d\d\b)/i.test(value);
}

const STARTS_SENTENCE =
  /^(?:Licen[cs]ed|Permission|This|These|Redistribution|All [Rr]ights|The above|You may|SPDX|See|Use of|Written|Authors?|Author:|Copyright|©|Distributed|Released|Under|Everyone|Description|File|Module|Purpose|Name|Project|Modified|Created|Based on|Contributed|Original)\b/;

export type { TagName };
