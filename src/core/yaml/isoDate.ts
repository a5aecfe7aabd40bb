// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** True for a day that exists, written `YYYY-MM-DD` (RFC 3339 full-date). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    return false;
  }
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day somebody most likely meant by another spelling with the year first or the month unmistakable. */
export function suggestedDate(text: string): string | undefined {
  const match =
    /^\s*(?<y>\d{4})[-./ ](?<m>\d{1,2})[-./ ](?<d>\d{1,2})(?:[T ]|$)/.exec(text) ??
    /^\s*(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})\s*$/.exec(text) ??
    /^\s*(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\s*$/.exec(text);
  const { y, m, d } = match?.groups ?? {};
  const date = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
