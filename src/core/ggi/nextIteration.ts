// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Iteration, Programme } from '../model/programme';

/**
 * A proposal for the next iteration: from today to the end of the half year, named after it (`2026-H2`). In its last
 * month, or when one of that name is there already, it is the half year after.
 * @param today `YYYY-MM-DD`
 */
export function nextHalfYear(today: string, { iteration, closed }: Programme): Required<Iteration> {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const current = half(year, month <= 6 ? 1 : 2);
  const known = [iteration, ...(closed ?? [])].some((item) => item?.name === current.name);
  const next = month <= 6 ? half(year, 2) : half(year + 1, 1);
  return known || month % 6 === 0 ? next : { ...current, from: today };
}

function half(year: number, number: 1 | 2): Required<Iteration> {
  const days = number === 1 ? (['01-01', '06-30'] as const) : (['07-01', '12-31'] as const);
  return { name: `${year}-H${number}`, from: `${year}-${days[0]}`, to: `${year}-${days[1]}` };
}
