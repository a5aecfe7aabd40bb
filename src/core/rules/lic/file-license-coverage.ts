// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Decision } from '../../model/rule';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** Shares of files from which on the rule counts as met, and as met in part (CHAOSS Licence Coverage). */
const ENOUGH = 0.9;
const SOME = 0.5;

/** LIC-013. A share, never all or nothing; which files lack what is said by the header rules, file by file. */
export const fileLicenseCoverage = repositoryRule({
  meta: METADATA['LIC-013'],
  decide({ headers: { covered, ok } }): Decision {
    if (covered === 0) {
      return { status: 'not-applicable', confidence: 'high' };
    }
    const value = ok / covered;
    return { status: value >= ENOUGH ? 'pass' : value >= SOME ? 'partial' : 'fail', confidence: 'high', value };
  },
});
