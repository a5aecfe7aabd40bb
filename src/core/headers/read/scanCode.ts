// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner, ScanLimits } from './comment';
import { firstInk, lineEnd, nextLine } from './comment';
import { Heredocs } from './heredoc';
import type { CommentRule, Lexicon, StringRule } from './lexicon';

/** How far back a scanner looks for what precedes a mark on its line. */
const LOOK_BACK = 200;
const NEWLINE = 10;
const RETURN = 13;
const BACKSLASH = 92;
const SLASH = 47;

/** Makes a scanner for the languages that one {@link Lexicon} describes. */
export function codeScanner(lexicon: Lexicon): CommentScanner {
  const openings = openingsOf(lexicon);
  return (text, limits) => new CodeScan(text, limits, lexicon, openings).run();
}

/** Rules by the first character of their opening mark, longest mark first, and the characters to stop at. */
interface Openings {
  readonly stop: RegExp;
  readonly comments: ReadonlyMap<number, readonly CommentRule[]>;
  readonly strings: ReadonlyMap<number, readonly StringRule[]>;
}

function openingsOf(lexicon: Lexicon): Openings {
  const comments = byFirst(lexicon.comments);
  const strings = byFirst(lexicon.strings);
  const stops = new Set([...comments.keys(), ...strings.keys()]);
  for (const [wanted, character] of [
    [lexicon.escapes, '\\'],
    [lexicon.regexLiterals, '/'],
    [lexicon.heredocs, '<\n\r'],
  ] as const) {
    if (wanted === true) {
      [...character].forEach((one) => stops.add(one.charCodeAt(0)));
    }
  }
  const set = [...stops].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
  return { stop: new RegExp(`[${set}]`, 'g'), comments, strings };
}

function byFirst<R extends { readonly open: string }>(rules: readonly R[]): ReadonlyMap<number, readonly R[]> {
  const map = new Map<number, R[]>();
  for (const rule of [...rules].sort((a, b) => b.open.length - a.open.length)) {
    const code = rule.open.charCodeAt(0);
    map.set(code, [...(map.get(code) ?? []), rule]);
  }
  return map;
}

class CodeScan {
  private readonly comments: Comment[] = [];
  private readonly heredocs: Heredocs | undefined;
  /** Rules whose closing mark is nowhere in the rest of the text. */
  private readonly unclosed = new Set<StringRule>();
  private codeSeen = false;
  private codeChecked = 0;

  constructor(
    private readonly text: string,
    private readonly limits: ScanLimits,
    private readonly lexicon: Lexicon,
    private readonly openings: Openings,
  ) {
    this.heredocs = lexicon.heredocs === true ? new Heredocs(text, limits.truncated) : undefined;
  }

  run(): Comment[] {
    const { stop } = this.openings;
    let seen = 0;
    for (let at = 0; at < this.limits.end;) {
      stop.lastIndex = at;
      const found = stop.exec(this.text);
      if (found === null || found.index >= this.limits.end) {
        break;
      }
      if (this.comments.length > seen) {
        seen = this.comments.length;
        if (this.isEnough(at, found.index)) {
          break;
        }
      }
      at = this.step(found.index, this.text.charCodeAt(found.index));
    }
    return this.comments;
  }

  /** Whether there is code between a comment that ended and the next mark, and nothing behind it is of interest. */
  private isEnough(from: number, to: number): boolean {
    const { enough } = this.limits;
    if (enough === undefined) {
      return false;
    }
    const code = firstInk(this.text, from, to);
    return code < to && enough(code);
  }

  /** Deals with the character at `at` and gives the offset to go on from. */
  private step(at: number, code: number): number {
    if (code === NEWLINE || code === RETURN) {
      const next = nextLine(this.text, at);
      return this.heredocs?.skip(next) ?? next;
    }
    for (const rule of this.openings.comments.get(code) ?? []) {
      if (this.text.startsWith(rule.open, at) && this.mayStand(rule, at)) {
        return this.comment(rule, at);
      }
    }
    for (const rule of this.openings.strings.get(code) ?? []) {
      if (this.text.startsWith(rule.open, at)) {
        const end = this.string(rule, at);
        if (end !== undefined) {
          return end;
        }
      }
    }
    if (code === BACKSLASH && this.lexicon.escapes === true) {
      const next = this.text.charCodeAt(at + 1);
      return next === NEWLINE || next === RETURN ? at + 1 : at + 2;
    }
    if (code === SLASH && this.lexicon.regexLiterals === true) {
      return this.regexLiteral(at) ?? at + 1;
    }
    return this.heredocs?.open(at) ?? at + 1;
  }

  private mayStand(rule: CommentRule, at: number): boolean {
    if (rule.at === 'word') {
      return at === 0 || /[\s;&|(){}[\],]/.test(this.text.charAt(at - 1));
    }
    return rule.at !== 'line' || this.firstOfLine(at);
  }

  private firstOfLine(at: number): boolean {
    for (let before = at - 1; before >= 0 && at - before < LOOK_BACK; before--) {
      const code = this.text.charCodeAt(before);
      if (code === NEWLINE || code === RETURN) {
        return true;
      }
      if (code !== 32 && code !== 9 && code !== 0xfeff) {
        return false;
      }
    }
    return at < LOOK_BACK;
  }

  private comment(rule: CommentRule, start: number): number {
    const bodyStart = start + rule.open.length;
    const { close } = rule;
    const bodyEnd = close === undefined ? lineEnd(this.text, bodyStart) : this.closing(rule, close, bodyStart);
    const end = close === undefined ? bodyEnd : Math.min(this.text.length, bodyEnd + close.length);
    this.comments.push({ start, end, bodyStart, bodyEnd });
    return end;
  }

  /** Where the body of a block ends: before its closing mark, or with the text. */
  private closing(rule: CommentRule, close: string, from: number): number {
    let depth = 1;
    let at = from;
    for (;;) {
      const closing = this.text.indexOf(close, at);
      if (closing < 0) {
        return this.text.length;
      }
      if (rule.nests === true) {
        for (let inner = this.openBefore(rule.open, at, closing); inner >= 0;) {
          depth += 1;
          at = inner + rule.open.length;
          inner = this.openBefore(rule.open, at, closing);
        }
      }
      depth -= 1;
      if (depth === 0) {
        return closing;
      }
      at = closing + close.length;
    }
  }

  /** `indexOf` that does not look further than it must: nested marks stay linear. */
  private openBefore(open: string, from: number, before: number): number {
    const found = this.text.slice(from, before).indexOf(open);
    return found < 0 ? -1 : from + found;
  }

  /** The end of the string that opens at `start`, or `undefined` when it is none. */
  private string(rule: StringRule, start: number): number | undefined {
    if (rule.notAfterWord === true && start > 0 && /\w/.test(this.text.charAt(start - 1))) {
      return undefined;
    }
    if (rule.character === true) {
      return this.character(start);
    }
    let close = rule.close;
    let at = start + rule.open.length;
    if (rule.delimited === true) {
      const bracket = this.text.indexOf('(', at);
      if (bracket < 0 || bracket - at > 16) {
        return undefined;
      }
      close = `)${this.text.slice(at, bracket)}"`;
      at = bracket + 1;
    }
    if (rule.lines !== true) {
      return this.stringOfLine(close, rule.escape, at);
    }
    const end = this.unclosed.has(rule) ? undefined : this.stringOfLines(close, rule.escape, at);
    if (end === undefined) {
      this.unclosed.add(rule);
      // Cut off in the middle, or a slip: an apostrophe that opens nothing.
      return this.limits.truncated ? this.text.length : undefined;
    }
    if (this.lexicon.docstring === true && rule.open.length === 3 && this.beforeCode(start)) {
      this.comments.push({ start, end, bodyStart: at, bodyEnd: end - close.length });
      this.codeSeen = true;
    }
    return end;
  }

  private stringOfLine(close: string, escape: string | undefined, from: number): number {
    const escapeCode = escape?.charCodeAt(0);
    for (let at = from; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === escapeCode) {
        at += this.text.charCodeAt(at + 1) === RETURN && this.text.charCodeAt(at + 2) === NEWLINE ? 2 : 1;
      } else if (code === NEWLINE || code === RETURN) {
        return at;
      } else if (this.text.startsWith(close, at)) {
        return at + close.length;
      }
    }
    return this.text.length;
  }

  private stringOfLines(close: string, escape: string | undefined, from: number): number | undefined {
    if (escape === undefined) {
      const end = this.text.indexOf(close, from);
      return end < 0 ? undefined : end + close.length;
    }
    const escapeCode = escape.charCodeAt(0);
    const first = close.charCodeAt(0);
    for (let at = from; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === escapeCode) {
        at += 1;
      } else if (code === first && this.text.startsWith(close, at)) {
        return at + close.length;
      }
    }
    return undefined;
  }

  /** `'a'`, `'\n'`, `'\u{1F600}'`; not `'static`. */
  private character(start: number): number | undefined {
    const escaped = this.text.charCodeAt(start + 1) === BACKSLASH;
    const from = escaped ? start + 3 : start + 2;
    const end = this.text.slice(from, from + (escaped ? 10 : 2)).indexOf("'");
    return end < 0 ? undefined : from + end + 1;
  }

  /** True when nothing but comments and white space stands before `offset`. */
  private beforeCode(offset: number): boolean {
    let at = this.codeChecked;
    for (const comment of this.comments) {
      this.codeSeen ||= this.text.slice(at, comment.start).trim() !== '';
      at = Math.max(at, comment.end);
    }
    this.codeChecked = at;
    this.codeSeen ||= this.text.slice(at, offset).trim() !== '';
    return !this.codeSeen;
  }

  /** A slash after an operator or an opening bracket starts a regular expression, which may hold quotes and `/*`. */
  private regexLiteral(start: number): number | undefined {
    let before = start - 1;
    while (before >= 0 && start - before < LOOK_BACK && /[ \t]/.test(this.text.charAt(before))) {
      before -= 1;
    }
    if (before >= 0 && !/[(,=:[!&|?{};\n\r+~^%<>-]/.test(this.text.charAt(before))) {
      return undefined;
    }
    let inClass = false;
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '\\') {
        at += 1;
      } else if (character === '\n' || character === '\r') {
        return undefined;
      } else if (character === '[') {
        inClass = true;
      } else if (character === ']') {
        inClass = false;
      } else if (character === '/' && !inClass) {
        return at + 1;
      }
    }
    return undefined;
  }
}
