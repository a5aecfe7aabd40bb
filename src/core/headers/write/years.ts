// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { YearRule } from '../../model/config';

const YEARS = /(?:19|20)\d\d(?!\d)/g;
const STILL_GOING = /(?:present|now|today|current|date)\s*$|[-\u2013]\s*$/i;
/** A range as the last item: its beginning, the sign between, its end in four or two digits. */
const LAST_RANGE =
  /((?:19|20)\d\d)(\s*(?:-{1,3}|[\u2010-\u2015\u2212~]|\bto\b|\buntil\b|\bthrough\b)\s*)((?:19|20)\d\d|\d\d)$/i;
const SEPARATOR = /(?:19|20)?\d\d(\s*(?:[,&/+]|\band\b)\s*)(?:19|20)\d\d/;

/**
 * Years of a copyright notice, extended up to `year` in the punctuation of their author: `2019` becomes `2019-2026`,
 * `2018--2021` becomes `2018--2026`, `2016, 2018` becomes `2016, 2018, 2026`. Unchanged when they reach that far
 * already, say "present", or are no years.
 */
export function extendYears(years: string, year: string): string {
  const last = years.match(YEARS)?.at(-1);
  if (last === undefined || !/^(?:19|20)\d\d$/.test(year) || STILL_GOING.test(years)) {
    return years;
  }
  const trimmed = years.trimEnd();
  const range = LAST_RANGE.exec(trimmed);
  const separator = SEPARATOR.exec(trimmed)?.[1];
  const end = range === null ? last : range[3]!.length === 2 ? range[1]!.slice(0, 2) + range[3]! : range[3]!;
  if (Number(end) >= Number(year)) {
    return years;
  }
  if (separator !== undefined && !(range !== null && Number(year) === Number(end) + 1)) {
    return `${trimmed}${separator}${year}`;
  }
  if (range === null) {
    return `${trimmed}-${year}`;
  }
  const newEnd = range[3]!.length === 2 && year.startsWith(range[1]!.slice(0, 2)) ? year.slice(2) : year;
  return trimmed.slice(0, trimmed.length - range[3]!.length) + newEnd;
}

/** Years of a copyright notice brought to `year` by a rule; the rules that do not speak of later years leave them alone. */
export function renewYears(years: string, rule: YearRule, year: string | undefined): string {
  if (year === undefined || !/^(?:19|20)\d\d$/.test(year)) {
    return years;
  }
  const isCurrent =
    rule === 'current' && !STILL_GOING.test(years) && Number(years.match(YEARS)?.at(-1) ?? '9999') <= Number(year);
  return rule === 'range' ? extendYears(years, year) : isCurrent ? year : years;
}
