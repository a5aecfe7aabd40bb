// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Range } from '../model/textEdit';
import { wholeLine } from '../model/textEdit';

const HEADER = /^\s*\[\[\s*(?:annotations|"annotations"|'annotations')\s*\]\]/;
const ANY_HEADER = /^\s*\[/;
const KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;

/** Where tables and keys of a REUSE.toml stand, which the TOML parser does not tell. */
export interface TomlLines {
  /** Line of a key at the top of the document; 0 when it is not there. */
  readonly top: ReadonlyMap<string, number>;
  readonly tables: readonly { readonly line: number; readonly keys: ReadonlyMap<string, number> }[];
}

/** Finds the lines of `[[annotations]]` tables and of all their keys. Lines inside long strings and lists are passed over. */
export function tomlLines(text: string): TomlLines {
  const top = new Map<string, number>();
  const tables: { line: number; keys: Map<string, number> }[] = [];
  let keys = top;
  let depth = 0;
  let quotes: string | undefined;
  for (const [line, content] of text.split(/\r\n|\n/).entries()) {
    const startsInside = quotes !== undefined || depth > 0;
    if (!startsInside) {
      if (HEADER.test(content)) {
        keys = new Map();
        tables.push({ line, keys });
        continue;
      }
      if (ANY_HEADER.test(content)) {
        keys = new Map();
        continue;
      }
      const key = KEY.exec(content);
      if (key !== null) {
        keys.set((key[1] ?? key[2] ?? key[3])!, line);
      }
    }
    ({ depth, quotes } = skim(content, depth, quotes));
  }
  return { top, tables };
}

/** Follows brackets and strings to the end of a line. */
function skim(
  line: string,
  depthBefore: number,
  open: string | undefined,
): { depth: number; quotes: string | undefined } {
  let depth = depthBefore;
  let quotes = open;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (quotes !== undefined) {
      if (character === '\\' && quotes.startsWith('"')) {
        at += 1;
      } else if (line.startsWith(quotes, at)) {
        at += quotes.length - 1;
        quotes = undefined;
      }
    } else if (character === '#') {
      break;
    } else if (character === '"' || character === "'") {
      quotes = line.startsWith(character.repeat(3), at) ? character.repeat(3) : character;
      at += quotes.length - 1;
    } else if (character === '[' || character === '{') {
      depth += 1;
    } else if (character === ']' || character === '}') {
      depth = Math.max(0, depth - 1);
    }
  }
  return { depth, quotes: quotes?.length === 3 ? quotes : undefined };
}

/** The range of the line of `key` in table number `table`, else of the table itself. */
export function rangeOfKey(lines: TomlLines, table: number, key: string): Range {
  const found = lines.tables[table];
  return wholeLine(found?.keys.get(key) ?? found?.line ?? lines.top.get('annotations') ?? 0);
}
