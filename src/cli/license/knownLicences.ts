// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fileURLToPath } from 'node:url';
import { identify } from '../../core/licences/identify';
import type { LicenceMatch } from '../../core/licences/licenceMatch';
import { licenceIndexNear } from '../../node/licences/licenceIndexFile';

/** The index of this installation, read when it is first asked for. */
export const licenceIndex = licenceIndexNear(fileURLToPath(import.meta.url));

/** What licence a text is; `undefined` where the index is missing or damaged. */
export function compareWithIndex(text: string): LicenceMatch | undefined {
  const index = licenceIndex();
  return index && identify(text, index);
}
