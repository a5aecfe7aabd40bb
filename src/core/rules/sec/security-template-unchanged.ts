// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { baseName, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { communityFiles } from '../kinds/communityFile';
import { lineRange } from '../kinds/lineRange';
import { inCommunityFolder } from '../kinds/places';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { SECURITY_POLICY_NAME } from './security-policy-present';

/** Beginnings of the sentences with which GitHub's starter text explains itself. */
const STARTER =
  /^.{0,5}(?:Use this section to tell people (?:about which versions|how to report)|Tell them where to go, how often they can expect)/;

/** SEC-006. */
export const securityTemplateUnchanged = repositoryRule({
  meta: METADATA['SEC-006'],
  reads: isSecurityPolicy,
  decide(facts): Decision {
    const policies = communityFiles(facts, { name: SECURITY_POLICY_NAME });
    for (const path of policies) {
      const lines = facts.text(path)?.split(/\r\n|\n|\r/) ?? [];
      const line = lines.findIndex((text) => STARTER.test(text.slice(0, 200)));
      if (line >= 0) {
        return {
          status: 'fail',
          confidence: 'high',
          findings: [
            {
              path,
              range: lineRange(line, 0, lines[line]?.length ?? 0),
              message: msg(
                '{path} is still the starter text, which explains what to write and says nothing. Name your own contact, time frame and versions.',
                { path },
              ),
              fixes: [],
            },
          ],
        };
      }
    }
    return policies.length > 0
      ? { status: 'pass', confidence: 'high', evidence: policies }
      : { status: 'not-applicable', confidence: 'high' };
  },
});

function isSecurityPolicy(path: RepoPath): boolean {
  return inCommunityFolder(path) && SECURITY_POLICY_NAME.test(baseName(path));
}
