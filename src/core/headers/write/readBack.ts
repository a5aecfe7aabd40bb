// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader } from '../../model/header';
import { readHeader } from '../read/readHeader';
import type { CommentStyle } from '../styles/commentStyle';
import { commentStyleFor } from '../styles/commentStyleFor';
import { commentStyle } from '../styles/styleTable';

/** A fence is never longer. */
const FENCE = 64_000;

/**
 * What a text says about its licensing; used before an edit to know what is there, and after it to prove what was
 * written. Where the file's own language sees nothing, front matter and fences are looked into, too.
 */
export function readBack(path: string, text: string, languageId: string | undefined): FileHeader {
  const answer = commentStyleFor(path, { languageId, text });
  const style = 'style' in answer ? answer.style : undefined;
  const header = readHeader(path, text, style);
  if (!saysNothing(header) || style === undefined || !/SPDX|opyright|icen[cs]e/.test(text)) {
    return header;
  }
  const fenced = fenceOf(path, text, style);
  const inFence = fenced === undefined ? header : readHeader('', fenced.text, fenced.style);
  const plain =
    saysNothing(inFence) && marksAlone(path, style) ? readHeader('', text, squareBrackets(style, text)) : inFence;
  return saysNothing(plain) ? header : { ...plain, generated: header.generated };
}

/** Kinds of file of which the reader knows another dialect than the one that the content shows. */
function marksAlone(path: string, style: CommentStyle): boolean {
  return style.id === 'freemarker' || style.id === 'velocity' || (style.id === 'hash' && path.endsWith('.sls'));
}

function saysNothing({ expressions, copyrights, snippets, problems }: FileHeader): boolean {
  return expressions.length + copyrights.length + snippets.length + problems.length === 0;
}

/** The text up to the end of front matter, with the style of comments in there. */
function fenceOf(path: string, text: string, style: CommentStyle): { text: string; style: CommentStyle } | undefined {
  const mark = /^(?:---|\+\+\+)/.exec(text)?.[0];
  if (mark === undefined || style.line === '#') {
    return undefined;
  }
  const end = text
    .slice(0, FENCE)
    .search(mark === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/);
  const inside = commentStyle(path.endsWith('.astro') ? 'slash' : 'hash');
  return end < 0 || inside === undefined ? undefined : { text: text.slice(0, end), style: inside };
}

function squareBrackets(style: CommentStyle, text: string): CommentStyle {
  return style.id === 'freemarker' && text.trimStart().startsWith('[')
    ? { ...style, block: ['[#--', '', '--]'] }
    : style;
}
