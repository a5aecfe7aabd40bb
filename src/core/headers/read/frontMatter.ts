// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd, nextLine } from './comment';

/** Settings that go on for longer are not looked through. */
const LINES = 200;
/** A comment, or a value that is a notice by itself, as under the key `rights`. */
const SPEAKS = /^\s*#|^(?:[\w-]{1,20}:[ \t]{1,4})?(?=SPDX-|Copyright|©)/;

/** The fence of settings, at the first byte. */
const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?=[\r\n])/;

/** The part of a text between the fences (`---` or `+++`) at its very top. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  /** The offset after the line of the closing fence. */
  readonly after: number;
}

/** Finds settings at the top of a text; without a closing fence the first one is a horizontal rule. */
export function frontMatterOf(text: string, opening = OPENING): FrontMatter | undefined {
  const mark = opening.exec(text);
  if (mark === null) {
    return undefined;
  }
  const start = nextLine(text, lineEnd(text, mark[0].length));
  for (let at = start, lines = 0; at < text.length && lines < LINES; lines++) {
    const end = lineEnd(text, at);
    if (text.slice(at, Math.min(end, at + 100)).trimEnd() === mark[1]) {
      return { start, end: at, after: Math.min(text.length, nextLine(text, end)) };
    }
    at = nextLine(text, end);
  }
  return undefined;
}

/** The lines of settings that speak of licence and copyright. */
export function frontMatterComments(text: string, { start, end: stop }: FrontMatter): Comment[] {
  const comments: Comment[] = [];
  for (let at = start; at < stop;) {
    const end = lineEnd(text, at);
    const body = SPEAKS.exec(text.slice(at, Math.min(end, at + 1000)));
    if (body !== null) {
      comments.push({ start: at, end, bodyStart: at + body[0].length, bodyEnd: end });
    }
    at = nextLine(text, end);
  }
  return comments;
}

/**
 * A scanner for pages and style sheets that a site generator takes settings from (Jekyll, Eleventy): what is between
 * the fences has comments of its own, in `inside` (Astro) or else in YAML and TOML.
 */
export function withFrontMatter(body: CommentScanner, inside?: CommentScanner, opening?: RegExp): CommentScanner {
  return (text, limits) => {
    const fenced = frontMatterOf(text, opening);
    if (fenced === undefined) {
      return body(text, limits);
    }
    const { start, end, after } = fenced;
    const comments =
      inside === undefined
        ? frontMatterComments(text, fenced)
        : moved(inside(text.slice(start, end), { end: Math.min(end, limits.end) - start, truncated: false }), start);
    return limits.end <= after
      ? comments
      : [
          ...comments,
          ...moved(body(text.slice(after), { end: limits.end - after, truncated: limits.truncated }), after),
        ];
  };
}

/** Comments of a part of a text, by the offsets of the whole. */
export function moved(comments: readonly Comment[], by: number): Comment[] {
  return comments.map((comment) => ({
    ...comment,
    start: comment.start + by,
    end: comment.end + by,
    bodyStart: comment.bodyStart + by,
    bodyEnd: comment.bodyEnd + by,
  }));
}
