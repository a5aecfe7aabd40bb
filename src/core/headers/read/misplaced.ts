// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { FileHeader, HeaderProblem } from '../../model/header';
import { wholeLine } from '../../model/textEdit';
import { lineAt, linesFrom, type Line } from '../../text/lineEnds';
import type { Comment } from './comment';
import type { ScannerName } from './scanners';

/** Deeper than this nobody looks for a first line that slipped down. */
const LINES = 60;
const COLUMNS = 300;

/** A line that is without effect where another one stands above it. `from`: the first line (from 0) that is too low. */
interface FirstLine {
  readonly pattern: RegExp;
  readonly from?: number;
}

/** The kernel takes the interpreter from the first two bytes of a file. */
const SHEBANG: FirstLine = { pattern: /^#! ?\/\S/ };
const ONLY_SHEBANG: readonly FirstLine[] = [SHEBANG];
const NO_RULES: readonly FirstLine[] = [];
const XML_DECLARATION: FirstLine = { pattern: /^<\?xml\s/ };
/** Where the encoding is UTF-8, which both languages take for granted, a dead cookie does no harm. */
const NOT_UTF8 = '(?!utf[-_]?8\\b)[-\\w.]';

/** What each language wants first and reads nowhere else, by its scanner. */
const FIRST_LINES: Readonly<Partial<Record<ScannerName, readonly FirstLine[]>>> = {
  xml: [XML_DECLARATION],
  html: [XML_DECLARATION],
  php: [SHEBANG, { pattern: /^<\?php\b/i }],
  // PEP 263: the first or second line.
  python: [SHEBANG, { pattern: new RegExp(`^[ \\t\\f]*#.*?coding[:=][ \\t]*${NOT_UTF8}`, 'i'), from: 2 }],
  ruby: [SHEBANG, { pattern: new RegExp(`^#.*?coding[:=][ \\t]*${NOT_UTF8}`, 'i'), from: 2 }],
  css: [{ pattern: /^@charset "/ }],
  sass: [{ pattern: /^@charset "/ }],
  dockerfile: [{ pattern: /^#[ \t]*(?:syntax|escape|check)[ \t]*=/i }],
  yaml: [{ pattern: /^#cloud-config[ \t]*$/ }],
  // From version 6 on, the tools read it further down as well.
  nested: [SHEBANG, { pattern: /^\/\/[ \t]*swift-tools-version:[ \t]*[1-5]\b/ }],
  lisp: [SHEBANG, { pattern: /-\*-.*\blexical-binding:[ \t]*t\b.*-\*-/ }],
  javascript: [SHEBANG, { pattern: /^[ \t]*(?:\/\*\*?|\*)[ \t]*@jest-(?:environment|config)\b/ }],
};

/**
 * The header at the top of a text when it pushed down what only works on the first line: `#!`, an XML declaration,
 * the encoding of Python, directives of a Dockerfile … Looks at the comments around the header and at the first line
 * of code below them.
 */
export function misplacedHeader(
  text: string,
  language: ScannerName | undefined,
  comments: readonly Comment[],
  header: FileHeader,
): HeaderProblem | undefined {
  const late = lateFirstLine(text, language, comments, header);
  return late && problem(late.header, text.slice(late.start, Math.min(late.end, late.start + COLUMNS)).trim());
}

/** A line that has to be first and is not. */
export interface LateFirstLine extends Line {
  /** The line (from 0) where the header above it states something first. */
  readonly header: number;
}

/** The line that the header pushed down, if there is one. */
export function lateFirstLine(
  text: string,
  language: ScannerName | undefined,
  comments: readonly Comment[],
  { expressions, copyrights }: FileHeader,
): LateFirstLine | undefined {
  const rules = rulesFor(text, language);
  if (rules.length === 0) {
    return undefined;
  }
  const stated = [...expressions, ...copyrights].flatMap(({ line }) => (line === undefined ? [] : [line]));
  if (stated.length === 0 || stated.some((line) => line < 0)) {
    return undefined;
  }
  const top = Math.min(...stated);
  const headerStart = linesFrom(text, 0, LINES)[top]?.start;
  const own = headerStart === undefined ? -1 : comments.findIndex(({ end }) => end > headerStart);
  if (own < 0 || !onlyComments(text, comments, own)) {
    return undefined;
  }
  let next = own + 1;
  let number = top;
  /** The comment below the gap that ends the header; what stands below that one was too low before the header came. */
  let below: number | undefined;
  let gap = false;
  for (let at = lineAt(text, comments[own]!.end).next; at < text.length && number < LINES; number++) {
    const { start, end, next: following } = lineAt(text, at);
    const line = text.slice(start, Math.min(end, start + COLUMNS));
    const first = start + line.length - line.trimStart().length;
    while (next < comments.length && comments[next]!.end <= first) {
      next += 1;
    }
    const isBlank = line.trim() === '';
    if (gap && !isBlank && next !== (below ??= next)) {
      return undefined;
    }
    const rule = rules.find(({ pattern }) => pattern.test(line));
    if (rule !== undefined) {
      return lineNumber(text, start) >= (rule.from ?? 1) ? { header: top, start, end, next: following } : undefined;
    }
    if (!isBlank && (comments[next]?.start ?? Infinity) > first) {
      return undefined;
    }
    gap ||= isBlank;
    at = following > at ? following : text.length;
  }
  return undefined;
}

function rulesFor(text: string, language: ScannerName | undefined): readonly FirstLine[] {
  const rules = (language === undefined ? undefined : FIRST_LINES[language]) ?? ONLY_SHEBANG;
  // One that is first already leaves the others to be examples; most files have none at all.
  const shebang = text.slice(0, 4000).indexOf('#!');
  if (shebang >= 0 && !/^\uFEFF?#!/.test(text)) {
    return rules;
  }
  return rules === ONLY_SHEBANG ? NO_RULES : rules.filter((rule) => rule !== SHEBANG);
}

/** Whether nothing but comments and white space stands above the comment with this index. */
function onlyComments(text: string, comments: readonly Comment[], index: number): boolean {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const { start, end } of comments.slice(0, index + 1)) {
    if (text.slice(at, start).trim() !== '') {
      return false;
    }
    at = end;
  }
  return true;
}

function lineNumber(text: string, offset: number): number {
  return linesFrom(text, 0, LINES * 2).findIndex(({ start }) => start >= offset);
}

function problem(line: number, what: string): HeaderProblem {
  return {
    code: 'misplaced-header',
    message: msg(
      '“{line}” has no effect below this header, because it only works on the first line: move the header below it.',
      {
        line: what.length > 60 ? `${what.slice(0, 60)}…` : what,
      },
    ),
    range: wholeLine(line),
  };
}
