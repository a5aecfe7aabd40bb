// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Everything that is fetched or written while trying things out: ignored by git, may be deleted at any time. */
export const CACHE = join(ROOT, '.cache');
export const EXTENSION_ID = 'ospo-lens.ospo-lens';
