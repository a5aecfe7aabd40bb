// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Rows of a CSV text (RFC 4180) as records by the names in its first row, in lower case. Short rows have empty cells.
 * Tables that a spreadsheet saved again part their cells by semicolons or tabs in some countries: the first row tells.
 */
export function readCsv(text: string): ReadonlyMap<string, string>[] {
  const plain = text.replace(/^\uFEFF/, '');
  const first = /^[^\r\n]*/.exec(plain)![0];
  const mark = first.includes(',') ? ',' : ([';', '\t'].find((each) => first.includes(each)) ?? ',');
  const [head, ...rows] = csvRows(plain, mark);
  const names = (head ?? []).map((name) => name.trim().toLowerCase());
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])));
}

function csvRows(text: string, mark: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`"(?<quoted>(?:[^"]|"")*)"?|(?<bare>[^${mark}\\r\\n]*)`, 'y');
  let at = 0;
  while (at < text.length) {
    cell.lastIndex = at;
    const { quoted, bare } = cell.exec(text)!.groups!;
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    at = cell.lastIndex;
    if (text[at] === mark) {
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
