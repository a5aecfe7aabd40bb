// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../../core/model/config';
import { readProgramme } from '../../core/ggi/readProgramme';
import type { Assessment } from '../../core/model/outcome';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import type { Parsed } from './configFile';

/** Reads `.ospo/ggi.yaml`. */
export function parseProgramme(text: string): Parsed<Programme> {
  const { programme, problems, usable } = readProgramme(text, { today: new Date().toISOString().slice(0, 10) });
  return { ...(usable ? { value: programme } : {}), problems };
}

export const NO_POLICY: Policy = {
  tier: 'T1',
  rules: new Map(),
  licences: { allow: [], review: [], deny: [] },
  headers: [{ paths: [], require: true, year: 'first', uncommentable: 'sidecar' }],
  waivers: [],
};

export function parsePolicy(): Parsed<Policy> {
  return { value: NO_POLICY, problems: [] };
}

export function score(_assessment: Assessment, _programme: Programme): Scorecard | undefined {
  return undefined;
}
