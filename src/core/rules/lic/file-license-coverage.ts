// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { Decision } from '../../model/rule';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** Shares of files from which on the rule counts as met, and as met in part (CHAOSS Licence Coverage). */
const ENOUGH = 0.9;
const SOME = 0.5;

/**
 * LIC-013. A share, never all or nothing. Which files lack what is said by the header rules, file by file; where headers
 * are not usual they only remark it, and this rule says it once.
 */
export const fileLicenseCoverage = repositoryRule({
  meta: METADATA['LIC-013'],
  decide({ headers: { covered, ok, stating, usual } }): Decision {
    if (covered === 0) {
      return { status: 'not-applicable', confidence: 'high' };
    }
    const value = ok / covered;
    return {
      status: value >= ENOUGH ? 'pass' : value >= SOME ? 'partial' : 'fail',
      confidence: 'high',
      value,
      findings: usual
        ? []
        : [
            {
              code: 'headers-not-usual',
              message: msg(
                '{stating} of {covered} files say under which licence they are, so whoever finds one of the others without its repository cannot tell. Add headers to all of them in one step; with an entry under headers in .ospo/policy.yaml each file without one is a warning from then on.',
                { stating, covered },
              ),
              fixes: [],
            },
          ],
    };
  },
});
