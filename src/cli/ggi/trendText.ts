// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { formatMessage } from '../../core/model/message';
import type { ProgrammeTrend, TrendPoint } from '../../core/model/trend';
import { harmless } from '../output/paint';
import { plural } from '../output/plural';

/** Points that a person wants to see at once; all of them are in the JSON. */
const SHOWN = 24;

/** The series as a table, latest last, with what is not known said below. */
export function trendText({ points, skipped, unknownBefore }: ProgrammeTrend): string {
  const shown = points.slice(-SHOWN);
  const rows = shown.map(row);
  const left = points.length - shown.length;
  const notes = [
    ...(left > 0 ? [`${plural(left, 'earlier day')} left out here; see --format json.`] : []),
    ...(unknownBefore === 'shallow' && shown[0] !== undefined
      ? [`Unknown before ${points[0]!.day}: this clone is shallow. Fetch the rest with: git fetch --unshallow`]
      : []),
    ...(unknownBefore === 'limit'
      ? [`Unknown before ${points[0]?.day ?? 'today'}: older versions were not read.`]
      : []),
    ...skipped.map(({ day, commit, why }) => `${day}  ${commit.slice(0, 10)} skipped. ${formatMessage(why)}`),
  ];
  const head = 'Day         done  in progress  not started  objectives  iteration\n';
  return points.length === 0
    ? `The history holds no version of the programme.\n${notes.map((note) => `${note}\n`).join('')}`
    : `${head}${rows.join('')}${notes.map((note) => `${note}\n`).join('')}`;
}

function row({ day, commit, states, objectives, iteration }: TrendPoint): string {
  const cells = [
    day,
    String(states.done).padStart(5),
    String(states['in-progress']).padStart(12),
    String(states['not-started']).padStart(12),
    `${objectives.done}/${objectives.total}`.padStart(11),
  ];
  const name = iteration === undefined ? '' : `  ${harmless(iteration)}`;
  return `${cells.join(' ')}${name}${commit === undefined ? '  (not committed)' : ''}\n`;
}

/** See resources/schemas/cli/ggi-status.schema.json. */
export function trendDocument({ points, skipped, unknownBefore }: ProgrammeTrend): Record<string, unknown> {
  return {
    points,
    skipped: skipped.map(({ day, commit, why }) => ({ day, commit, why: formatMessage(why) })),
    ...(unknownBefore !== undefined && { unknownBefore }),
  };
}
