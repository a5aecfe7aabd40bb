// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readPolicy } from '../../core/config/readPolicy';
import { readProgramme } from '../../core/ggi/readProgramme';
import type { Policy } from '../../core/model/config';
import type { Programme } from '../../core/model/programme';
import type { Parsed } from './configFile';
import { today } from './today';

// Loaded when there is a file to read: most of it is the YAML parser.

/** Reads `.ospo/ggi.yaml`. */
export function parseProgramme(text: string): Parsed<Programme> {
  const { programme, problems, usable } = readProgramme(text, { today: today() });
  return { ...(usable ? { value: programme } : {}), problems };
}

/** Reads `.ospo/policy.yaml`. */
export function parsePolicy(text: string): Parsed<Policy> {
  const { policy, problems, usable } = readPolicy(text, { today: today() });
  return { ...(usable ? { value: policy } : {}), problems };
}
