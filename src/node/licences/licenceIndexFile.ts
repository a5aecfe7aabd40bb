// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLicenceIndex, type LicenceIndex, type LicenceIndexSource } from '../../core/licences/licenceIndex';

const INDEX = 'resources/licences/index.bin';

/**
 * The licence index of this installation, read when it is first asked for and then kept. The bundles lie in `dist` or
 * one folder below, the index beside `dist`. `undefined` where it is missing or damaged: then only texts that are a
 * licence to the letter are recognised.
 *
 * @param program absolute path of the running bundle.
 */
export function licenceIndexNear(program: string): LicenceIndexSource {
  let index: LicenceIndex | undefined;
  let looked = false;
  return () => {
    if (!looked) {
      looked = true;
      const dist = dirname(program);
      index = readIndex(join(dist, '..', INDEX)) ?? readIndex(join(dist, '../..', INDEX));
    }
    return index;
  };
}

function readIndex(path: string): LicenceIndex | undefined {
  try {
    return readLicenceIndex(readFileSync(path));
  } catch {
    return undefined;
  }
}
