// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { Assessment } from '../../core/model/outcome';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import { buildScorecard } from '../../core/score/buildScorecard';
import { today } from './today';

/** The files of other folders that speak for the same programme; see `ScorecardOptions.beside`. */
export interface Beside {
  readonly own: string;
  readonly others: readonly { readonly name: string; readonly assessment: LiveAssessment }[];
}

/** Declared beside evidenced, as of today; with the files of other folders that speak for the same programme. */
export function score(assessment: LiveAssessment, programme: Programme, { own, others }: Beside): Scorecard {
  return buildScorecard(plain(assessment), programme, {
    today: today(),
    beside: { own, others: others.map((other) => ({ ...other, assessment: plain(other.assessment) })) },
  });
}

/** A score is made of outcomes; of the findings it names those that a rule has, and no file's header is among them. */
function plain({ findings, ...totals }: LiveAssessment): Assessment {
  return { ...totals, findings: [...findings.others()] };
}
