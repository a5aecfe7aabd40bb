// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Comment, CommentScanner } from './comment';
import { lineEnd, nextLine } from './comment';

/** A line that ends in `|` or `>` (with indicators, tag, anchor or comment) starts a block scalar: text, not comments. */
const BLOCK_SCALAR = /(?:^|[:\-?] |[:\-?] .{0,200} )[ \t]*[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
/** Quotes start a string only where a value starts. */
const VALUE_START = /(?:^|[:\-?,[{(] ?|[:\-?] [!&]\S{0,80} )$/;

/** Comments of YAML 1.2: `#` after white space or at the start of a line, outside quoted and block scalars. */
export const scanYaml: CommentScanner = (text, limits) => {
  const comments: Comment[] = [];
  /** Lines deeper than this belong to a block scalar. */
  let scalarIndent: number | undefined;
  /** The quote of a string that goes on over lines. */
  let quote: string | undefined;
  for (let at = 0; at < limits.end;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 4000));
    const indent = line.search(/[^ ]/);
    if (scalarIndent !== undefined && (indent < 0 || indent > scalarIndent || line.trim() === '')) {
      at = nextLine(text, end);
      continue;
    }
    scalarIndent = undefined;
    const scan = scanLine(line, quote);
    quote = scan.quote;
    if (scan.comment !== undefined) {
      const start = at + scan.comment;
      comments.push({ start, end, bodyStart: start + 1, bodyEnd: end });
    }
    const content = line.slice(0, scan.comment ?? line.length).trimEnd();
    if (quote === undefined && /[|>]/.test(content.slice(-3)) && BLOCK_SCALAR.test(content)) {
      scalarIndent = parentIndent(line);
    }
    at = nextLine(text, end);
  }
  return comments;
};

/** The column of the node that a block scalar on this line belongs to: `- key: |` counts from `key`. */
function parentIndent(line: string): number {
  const [prefix] = /^ *(?:- +)*/.exec(line)!;
  const rest = line.slice(prefix.length);
  if (!/^[|>]/.test(rest)) {
    return prefix.length;
  }
  const dash = prefix.lastIndexOf('-');
  return dash < 0 ? -1 : dash;
}

function scanLine(line: string, open: string | undefined): { comment?: number; quote: string | undefined } {
  let quote = open;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (quote !== undefined) {
      if (character === '\\' && quote === '"') {
        at += 1;
      } else if (character === quote) {
        if (quote === "'" && line[at + 1] === "'") {
          at += 1;
        } else {
          quote = undefined;
        }
      }
    } else if (character === '#') {
      if (at === 0 || /\s/.test(line.charAt(at - 1))) {
        return { comment: at, quote };
      }
    } else if (
      (character === '"' || character === "'") &&
      VALUE_START.test(line.slice(Math.max(0, at - 100), at).trimStart())
    ) {
      quote = character;
    }
  }
  return { quote };
}
