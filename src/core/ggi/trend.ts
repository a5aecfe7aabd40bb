// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { ActivityState, Programme } from '../model/programme';
import { ACTIVITY_STATES } from '../model/programme';
import type { ProgrammeTrend, TrendActivity, TrendPoint, UnreadVersion } from '../model/trend';
import { ACTIVITIES } from './catalogue';
import { declaredOf } from './declared';
import { readProgramme } from './readProgramme';

/** One version of the programme file. `text` is `undefined` where the file was deleted, or could not be had. */
export interface ProgrammeVersion {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly commit: string;
  readonly text: string | undefined;
  /** True when the file was there and its text is not at hand: too large, no text, or not in this clone. */
  readonly missing?: boolean;
}

/** What a programme says on a day. */
export function trendPoint(programme: Programme, day: string, commit?: string): TrendPoint {
  const states: Record<ActivityState, number> = { 'not-selected': 0, 'not-started': 0, 'in-progress': 0, done: 0 };
  const activities: TrendActivity[] = [];
  let [done, total] = [0, 0];
  for (const { id } of ACTIVITIES) {
    const { state, objectives } = declaredOf(programme.activities.get(id));
    states[state]++;
    if (state !== 'not-selected') {
      activities.push({ id, state, objectives });
      done += objectives.done;
      total += objectives.total;
    }
  }
  return {
    day,
    ...(commit !== undefined && { commit }),
    ...(programme.iteration !== undefined && { iteration: programme.iteration.name }),
    states,
    objectives: { done, total },
    activities,
  };
}

/**
 * Turns versions into a series, one at a time, so that a caller can rest in between. Of the versions of one day the last
 * one that can be read counts.
 */
export class TrendBuilder {
  private readonly points: TrendPoint[] = [];
  private readonly skipped: UnreadVersion[] = [];

  /** Adds a version; they come newest first. */
  add({ day, commit, text, missing }: ProgrammeVersion): void {
    // A clock that went wrong must not turn the series back.
    const later = this.points.at(-1)?.day ?? day;
    const on = day > later ? later : day;
    if (this.points.at(-1)?.day === on) {
      return;
    }
    const why = (message: UnreadVersion['why']): void => void this.skipped.push({ day, commit, why: message });
    if (missing === true) {
      why(msg('This version of the programme file is too large, no text, or not in this clone.'));
      return;
    }
    const { programme, usable, problems } = readProgramme(text);
    if (usable) {
      this.points.push(trendPoint(programme, on, commit));
    } else {
      const line = (problems.find(({ severity }) => severity === 'error')?.range.start.line ?? 0) + 1;
      why(msg('This version of the programme file cannot be read: line {line} has an error.', { line }));
    }
  }

  /** The series so far. */
  trend(unknownBefore?: ProgrammeTrend['unknownBefore']): ProgrammeTrend {
    return {
      points: [...this.points].reverse(),
      skipped: [...this.skipped].reverse(),
      ...(unknownBefore !== undefined && { unknownBefore }),
    };
  }
}

/**
 * The series with what the file says now as its last point, where that differs from the last one committed.
 * @param today `YYYY-MM-DD`
 */
export function withCurrent(trend: ProgrammeTrend, programme: Programme, today: string): ProgrammeTrend {
  const last = trend.points.at(-1);
  const now = trendPoint(programme, last !== undefined && last.day > today ? last.day : today);
  if (last === undefined ? now.activities.length === 0 : sameSaying(last, now)) {
    return trend;
  }
  const before = last?.day === now.day ? trend.points.slice(0, -1) : trend.points;
  return { ...trend, points: [...before, now] };
}

function sameSaying(a: TrendPoint, b: TrendPoint): boolean {
  const saying = ({ iteration, states, objectives, activities }: TrendPoint): string =>
    JSON.stringify([iteration, ACTIVITY_STATES.map((state) => states[state]), objectives, activities]);
  return saying(a) === saying(b);
}
