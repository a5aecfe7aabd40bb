// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parse as parseToml } from 'smol-toml';
import { isMap, parseDocument } from 'yaml';
import { lineAt } from '../../text/lineEnds';
import type { CompiledRule } from './preambleRules';

/** Front matter that is longer is not looked into. */
const MAX_FRONT_MATTER = 64_000;
/** A declaration at the first byte is never longer. */
const HEAD = 4000;

/**
 * The offset after the declarations, doctype or first comment that have to stay first. Right behind them when the
 * line goes on, else at the start of the next line.
 */
export function afterFirstBlock(text: string, start: number, rules: readonly CompiledRule[]): number {
  let at = start;
  for (const rule of rules) {
    const end = endOf(rule, text, at);
    if (end !== undefined) {
      at = nextLineOrHere(text, end);
    }
  }
  return at;
}

function endOf({ id, regExp, where, action }: CompiledRule, text: string, at: number): number | undefined {
  const head = text.slice(at, at + HEAD);
  switch (id) {
    case 'html-doctype': {
      const blank = head.length - head.trimStart().length;
      const found = regExp.exec(head.slice(blank));
      return found === null ? undefined : at + blank + found[0].length;
    }
    case 'freemarker':
      return regExp.test(head) ? endOfDirective(text, at) : undefined;
    case 'jest-docblock':
      return endOfPragmaComment(text, at, regExp);
    default: {
      const found = where === 'byte0' && action === 'after' ? regExp.exec(head) : null;
      return found?.index !== 0 ? undefined : at + found[0].length;
    }
  }
}

/** `<#ftl attributes="a>b">`, or the same in square brackets. */
function endOfDirective(text: string, at: number): number | undefined {
  const close = text[at] === '[' ? ']' : '>';
  let quote = '';
  for (let index = at + 1; index < text.length && index < at + HEAD; index++) {
    const character = text[index]!;
    if (quote !== '') {
      quote = character === quote ? '' : quote;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === close) {
      return index + 1;
    }
  }
  return undefined;
}

/** The first comment of a script, when a tool reads its pragmas only there. */
function endOfPragmaComment(text: string, at: number, pragma: RegExp): number | undefined {
  const start = at + /^\s*/.exec(text.slice(at, at + HEAD))![0].length;
  if (text.startsWith('/*', start)) {
    const end = text.indexOf('*/', start + 2);
    return end >= 0 && pragma.test(text.slice(start, Math.min(end, start + HEAD))) ? end + 2 : undefined;
  }
  let last: number | undefined;
  for (let next = start; text.startsWith('//', next);) {
    const line = lineAt(text, next);
    if (pragma.test(text.slice(line.start, line.end))) {
      last = line.end;
    }
    next = line.next;
  }
  return last;
}

/** Behind what stands at `offset`, or at the next line when nothing but blanks follows on its own. */
function nextLineOrHere(text: string, offset: number): number {
  const line = lineAt(text, offset);
  return text.slice(offset, line.end).trim() === '' ? line.next : offset;
}

export type FrontMatter = 'yaml' | 'toml';

/**
 * The offset of the first line inside front matter; `undefined` when the fence is a thematic break: not closed, or
 * with something in it that is no mapping.
 */
export function frontMatterOpening(text: string, at: number, kind: FrontMatter): number | undefined {
  const fence = kind === 'yaml' ? '---' : '+++';
  const opening = lineAt(text, at);
  if (text.slice(opening.start, opening.end).trimEnd() !== fence || opening.next === opening.end) {
    return undefined;
  }
  for (let next = opening.next; next < text.length && next - at < MAX_FRONT_MATTER;) {
    const line = lineAt(text, next);
    const content = text.slice(line.start, line.end).trimEnd();
    if (content === fence || (kind === 'yaml' && content === '...')) {
      return isMapping(text.slice(opening.next, line.start), kind) ? opening.next : undefined;
    }
    next = line.next;
  }
  return undefined;
}

function isMapping(body: string, kind: FrontMatter): boolean {
  // Front matter that holds comments or nothing yet is front matter all the same, as long as it is not just a gap between two breaks.
  if (body.trim() === '') {
    return body === '';
  }
  try {
    if (kind === 'toml') {
      parseToml(body);
      return true;
    }
    const { errors, contents } = parseDocument(body.replaceAll(/\r\n?/g, '\n'), { logLevel: 'silent' });
    return errors.length === 0 && (contents === null || isMap(contents));
  } catch {
    return false;
  }
}

/** The offset after a JSON front matter (Hugo): an object that begins with the first byte and ends on a line `}`. */
export function frontMatterEnd(text: string, at: number): number | undefined {
  if (!/^\{[ \t]*[\r\n]/.test(text.slice(at, at + 100))) {
    return undefined;
  }
  const end = /(?:\r\n?|\n)\}[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(at, at + MAX_FRONT_MATTER));
  if (end === null) {
    return undefined;
  }
  const after = at + end.index + end[0].length;
  try {
    return typeof JSON.parse(text.slice(at, after)) === 'object' ? after : undefined;
  } catch {
    return undefined;
  }
}
