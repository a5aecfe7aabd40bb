// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd } from './comment';
import { moved } from './frontMatter';

/** A pair of marks that enclose comments in markup or in a template. */
export interface MarkPair {
  readonly open: string;
  /** Absent: the comment ends with its line. */
  readonly close?: string;
}

const HTML: MarkPair = { open: '<!--', close: '-->' };
const CDATA = '<![CDATA[';
/** Elements whose content is not markup. Their comments are those of a script, which are part of the page. */
const RAW = /<(script|style|template)\b/iy;

/**
 * Makes a scanner for markup: `<!-- -->` and the comments of a template language, outside tags, attribute values and
 * CDATA. `scripts`: comments inside `<script>` and `<style>` count, too (single-file components).
 */
export function markupScanner(pairs: readonly MarkPair[], scripts?: CommentScanner): CommentScanner {
  const all = [...pairs, HTML].sort((a, b) => b.open.length - a.open.length);
  const starts = new Set([...all.map(({ open }) => open[0]!), '<']);
  const stop = new RegExp(
    `[${[...starts].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
    'g',
  );
  return (text, limits) => {
    const comments: Comment[] = [];
    for (let at = 0; at < limits.end;) {
      stop.lastIndex = at;
      const start = stop.exec(text)?.index;
      if (start === undefined || start >= limits.end) {
        break;
      }
      const pair = all.find(({ open }) => text.startsWith(open, start));
      if (pair !== undefined) {
        const bodyStart = start + pair.open.length;
        const bodyEnd = endOfBody(text, bodyStart, pair.close);
        at = Math.min(text.length, bodyEnd + (pair.close ?? '').length);
        comments.push({ start, end: at, bodyStart, bodyEnd });
      } else if (text.startsWith(CDATA, start)) {
        const closing = text.indexOf(']]>', start);
        at = closing < 0 ? text.length : closing + 3;
      } else {
        at = afterTag(text, start);
        RAW.lastIndex = start;
        const raw = at > start + 1 ? RAW.exec(text)?.[1]?.toLowerCase() : undefined;
        if (raw === 'script' || raw === 'style') {
          const end = closingTag(text, raw, at);
          if (scripts !== undefined) {
            comments.push(
              ...moved(scripts(text.slice(at, end), { end: Math.min(end, limits.end) - at, truncated: false }), at),
            );
          }
          at = end;
        }
      }
    }
    return comments;
  };
}

function endOfBody(text: string, from: number, close: string | undefined): number {
  if (close === undefined) {
    return lineEnd(text, from);
  }
  const closing = text.indexOf(close, from);
  return closing < 0 ? text.length : closing;
}

/** The end of the tag that starts at `start`, quotes respected; the next character when it is no tag. */
function afterTag(text: string, start: number): number {
  if (!/[a-z/?!]/i.test(text.charAt(start + 1))) {
    return start + 1;
  }
  let quote: string | undefined;
  const limit = Math.min(text.length, start + 4000);
  for (let at = start + 1; at < limit; at++) {
    const character = text[at]!;
    if (quote !== undefined) {
      if (character === quote) {
        quote = undefined;
      }
    } else if (character === '>') {
      return at + 1;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '<') {
      return at;
    }
  }
  return start + 1;
}

function closingTag(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}
