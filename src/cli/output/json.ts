// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Terminal } from '../terminal';
import { LongList } from './longList';

/** Every JSON document of the command line begins with this; it changes when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

/** So many items are one piece: less than a megabyte, and enough of them that nothing is lost between. */
const PIECE = 1000;

/** Writes one JSON document and nothing else. It is as `JSON.stringify` would print it, but long lists come in pieces. */
export function printJson(document: Readonly<Record<string, unknown>>, terminal: Terminal): void {
  let before = '{\n';
  for (const [key, value] of Object.entries<unknown>({ schemaVersion: SCHEMA_VERSION, ...document })) {
    if (value instanceof LongList && value.length > 0) {
      printList(key, value, before, terminal);
    } else if (value !== undefined) {
      terminal.out(`${before}${inner(JSON.stringify({ [key]: value }, undefined, 2), '{\n', '\n}')}`);
    } else {
      continue;
    }
    before = ',\n';
  }
  terminal.out('\n}\n');
}

function printList(key: string, list: LongList<unknown>, before: string, terminal: Terminal): void {
  const begin = `  ${JSON.stringify(key)}: [\n`;
  for (let from = 0; from < list.length; from += PIECE) {
    const piece = JSON.stringify({ [key]: list.slice(from, from + PIECE) }, undefined, 2);
    terminal.out(`${from === 0 ? before + begin : ',\n'}${inner(piece, `{\n${begin}`, '\n  ]\n}')}`);
  }
  terminal.out('\n  ]');
}

/** What stands between the brackets of a document that was printed for this alone. */
function inner(text: string, begin: string, end: string): string {
  return text.slice(begin.length, text.length - end.length);
}
