// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readPolicy } from '../../core/config/readPolicy';
import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { Policy } from '../../core/model/config';
import { readProgramme } from '../../core/ggi/readProgramme';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import { buildScorecard } from '../../core/score/buildScorecard';
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

/** Declared beside evidenced, as of today. */
export function score({ findings, ...totals }: LiveAssessment, programme: Programme): Scorecard {
  // A score is made of outcomes; of the findings it names those that a rule has, and no file's header is among them.
  return buildScorecard({ ...totals, findings: [...findings.others()] }, programme, { today: today() });
}

/** `YYYY-MM-DD` where the person is. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
