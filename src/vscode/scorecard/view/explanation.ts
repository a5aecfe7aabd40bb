// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../../core/model/message';
import { SEVERITY_WEIGHTS, STATUS_VALUES } from '../../../core/score/ruleScore';
import type { Words } from './words';

/** How the numbers come about, from the very constants they are computed with. */
export function explanationOf(words: Words): string[] {
  const { pass = 1, attested = 0, partial = 0, fail = 0 } = STATUS_VALUES;
  const { error, warning, information, hint } = SEVERITY_WEIGHTS;
  return [
    msg('The Good Governance Initiative has no official score. This one is ours, and this is all there is to it.'),
    msg(
      'Each check has a value: {pass} when it passes or is inherited, {attested} when somebody attested it, {partial} when it passes in part, {fail} when it fails. A check that measures a share, such as files with a header, counts with that share.',
      { pass, attested, partial, fail },
    ),
    msg(
      'Each check has a weight by its severity: error {error}, warning {warning}, information {information}, hint {hint}. The score is the weighted mean.',
      { error, warning, information, hint },
    ),
    msg(
      'Coverage is the share of the weight that could be decided. A check that did not run, or that needs a person to look, lowers the coverage and is never counted as passed. Checks that do not apply or were waived are left out of both.',
    ),
    msg(
      'Activities that were not selected lower nothing. Files only suggest: what is done, a person declares in the programme file.',
    ),
  ].map((message) => words.say(message));
}
