// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON values of a text, one after the other: a single one, one a line, or several that are only written behind each
 * other, as `gh api --paginate` prints its pages (`[...][...]`).
 * @returns the values, or the first line (from 1) that is no JSON
 */
export function jsonValues(text: string): readonly unknown[] | { readonly badLine: number } {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return several(text);
  }
}

function several(text: string): readonly unknown[] | { readonly badLine: number } {
  const values: unknown[] = [];
  // Brackets inside texts are none: a text is passed over as one, also where its end is missing.
  const mark = /"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/gs;
  let depth = 0;
  let start = 0;
  let end = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (depth === 0) {
      if (!/^[\s,]*$/.test(text.slice(end, index))) {
        return { badLine: lineOf(text, end) };
      }
      start = index;
    }
    depth += /^[[{]/.test(found) ? 1 : /^[\]}]/.test(found) ? -1 : 0;
    if (depth <= 0) {
      end = index + found.length;
      try {
        values.push(JSON.parse(text.slice(start, end)));
      } catch (error) {
        return { badLine: lineOf(text, start + positionOf(error)) };
      }
    }
  }
  return depth > 0 || text.slice(end).trim() !== '' ? { badLine: lineOf(text, text.trimEnd().length) } : values;
}

/** Where in the value a parser stopped, if it says so. */
function positionOf(error: unknown): number {
  return Number(/position (?<at>\d+)/.exec(String(error))?.groups?.['at'] ?? 0);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
