// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import { buildScorecard } from '../../core/score/buildScorecard';
import { today } from './today';

/** Declared beside evidenced, as of today. */
export function score({ findings, ...totals }: LiveAssessment, programme: Programme): Scorecard {
  // A score is made of outcomes; of the findings it names those that a rule has, and no file's header is among them.
  return buildScorecard({ ...totals, findings: [...findings.others()] }, programme, { today: today() });
}
