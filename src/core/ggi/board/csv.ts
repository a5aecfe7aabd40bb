// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Rows of a CSV text (RFC 4180) as records by the names in its first row, in lower case. Short rows have empty cells. */
export function readCsv(text: string): ReadonlyMap<string, string>[] {
  const [head, ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  const names = (head ?? []).map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])));
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"(?<quoted>(?:[^"]|"")*)"?|(?<bare>[^,\r\n]*)/y;
  let at = 0;
  while (at < text.length) {
    cell.lastIndex = at;
    const { quoted, bare } = cell.exec(text)!.groups!;
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    at = cell.lastIndex;
    if (text[at] === ',') {
      at++;
      if (at === text.length) {
        row.push('');
      }
      continue;
    }
    const end = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
    end.lastIndex = at;
    at += end.exec(text)![0].length;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : [...rows, row];
}
