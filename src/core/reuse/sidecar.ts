// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { coverage } from './coverage';

const ENDING = '.license';

/** The side file that may speak of a file: `cat.jpg.license` of `cat.jpg` (REUSE 3.3, ".license files"). */
export function sidecarOf(path: string): string {
  return path + ENDING;
}

/** The file that a side file speaks of; `undefined` for anything else, a file just named `.license` included. */
export function sidecarTarget(path: string): string | undefined {
  const target = path.endsWith(ENDING) ? path.slice(0, -ENDING.length) : '';
  return target === '' || target.endsWith('/') || coverage(target) === 'sidecar' ? undefined : target;
}
