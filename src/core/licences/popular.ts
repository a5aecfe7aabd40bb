// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Where texts are equally near, the licence that people use is meant, not the one that only a museum keeps. */
const POPULAR: readonly string[] = [
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'BSD-2-Clause',
  'ISC',
  'GPL-3.0-only',
  'GPL-2.0-only',
  'LGPL-3.0-only',
  'LGPL-2.1-only',
  'AGPL-3.0-only',
  'MPL-2.0',
  'EPL-2.0',
  'EUPL-1.2',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'BSL-1.0',
  'Zlib',
  'BSD-4-Clause',
  'X11',
  'Python-2.0',
  'OFL-1.1',
];

/** Lower is more popular. */
export function popularity(ids: readonly string[]): number {
  return Math.min(...ids.map((id) => (POPULAR.includes(id) ? POPULAR.indexOf(id) : POPULAR.length)));
}
