// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readPolicy } from '../../core/config/readPolicy';
import type { Policy } from '../../core/model/config';
import { readProgramme } from '../../core/ggi/readProgramme';
import type { Assessment } from '../../core/model/outcome';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import { buildScorecard, type ScorecardOptions } from '../../core/score/buildScorecard';
import type { Parsed } from './configFile';

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

/** Declared beside evidenced, as of today; with the files of other folders that speak for the same programme. */
export function score(assessment: Assessment, programme: Programme, beside: ScorecardOptions['beside']): Scorecard {
  return buildScorecard(assessment, programme, { today: today(), ...(beside === undefined ? {} : { beside }) });
}

/** `YYYY-MM-DD` where the person is. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
