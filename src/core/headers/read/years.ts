// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const YEAR = String.raw`(?:19|20)\d\d`;
const NOW = 'present|now|today|current|date';
const BETWEEN = String.raw`-{1,3}|[,&+/\u2010-\u2015\u2212~]|to|until|through`;
/** A year, then more of them or the other end of a range, in anybody's punctuation. */
const LIST = String.raw`${YEAR}(?:\s{0,3}(?:and|${BETWEEN})\s{0,3}(?:${YEAR}|\d\d|(?:${NOW})\b))*`;
/** An open range: `2020- ACME`. */
const OPEN = String.raw`\s?[-\u2013](?=\s|$)`;

const LEADING = new RegExp(String.raw`^[([]?(?<years>${LIST}(?:${OPEN}|(?![\d.]?\d|\w)))[)\]]?[,.:;]?\s*`, 'i');
const TRAILING = new RegExp(String.raw`(?:,\s{0,3}|\s{1,3}|^)[([]?(?<years>${LIST})[)\]]?[,.;]?$`, 'i');

/** Years of a copyright notice as they are written, and what is left of the notice without them. */
export interface SplitYears {
  readonly years?: string;
  readonly rest: string;
}

/**
 * Splits the years from a notice whose words `Copyright` and signs were taken off: at its start (`2016, 2018-2019 ACME`,
 * `2020–present ACME`, `2019--2021 ACME`), else at its end (`ACME, 2020`, `ACME (2020)`).
 */
export function splitYears(notice: string): SplitYears {
  const leading = LEADING.exec(notice);
  if (leading !== null) {
    return { years: leading.groups!['years']!.trim(), rest: notice.slice(leading[0].length) };
  }
  // Only the end matters: a pattern that may start anywhere must not look at all of a long line.
  const from = Math.max(0, notice.length - 120);
  const trailing = TRAILING.exec(notice.slice(from));
  if (trailing !== null) {
    return { years: trailing.groups!['years']!.trim(), rest: notice.slice(0, from + trailing.index) };
  }
  return { rest: notice };
}
