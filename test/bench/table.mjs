// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { cpus, release, totalmem } from 'node:os';

/** What the figures were made on: without it they say nothing. */
export function machine() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${memory}, ${process.platform} ${release()}, Node ${process.versions.node}`;
}

/** A Markdown table of one tree: wall and CPU in milliseconds, memory in MiB, ratios to the yardstick. */
export function tableOf(results, yardstick, files) {
  const rows = [...results].map(([name, { wall, minWall, cpu, rss }]) => [
    name,
    `${ms(wall)} (${ms(minWall)})`,
    ratio(wall, yardstick.wall),
    ms(cpu),
    ratio(cpu, yardstick.cpu),
    rss === undefined ? '-' : Math.round(rss).toString(),
    Math.round((files / wall) * 1000).toString(),
  ]);
  const heads = ['command', 'wall ms (min)', 'x git grep', 'cpu ms', 'x git grep', 'peak MiB', 'files/s'];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function ms(value) {
  return value === undefined ? '-' : value < 10 ? value.toFixed(2) : Math.round(value).toString();
}

function ratio(value, base) {
  return value === undefined || base === undefined || base === 0 ? '-' : (value / base).toFixed(2);
}
