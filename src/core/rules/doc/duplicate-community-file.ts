// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { RepoPath } from '../../model/repoPath';
import type { Decision, RuleFinding } from '../../model/rule';
import { communityDocuments, communityKindOf, type CommunityKind } from '../kinds/communityKinds';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** A README belongs to its folder and a list of authors to its part of the code; these are for the whole repository. */
const ONCE: ReadonlySet<CommunityKind> = new Set([
  'contributing',
  'conduct',
  'security',
  'support',
  'governance',
  'codeowners',
]);

/** A file this short that exists twice is a signpost to the other. */
const SIGNPOST_CHARACTERS = 400;

/** DOC-017. */
export const duplicateCommunityFile = repositoryRule({
  meta: METADATA['DOC-017'],
  reads: (path) => ONCE.has(communityKindOf(path) ?? 'readme'),
  decide(facts): Decision {
    const first = new Map<CommunityKind, RepoPath>();
    const findings: RuleFinding[] = [];
    for (const { path, kind } of communityDocuments(facts)) {
      const text = facts.text(path);
      if (
        !ONCE.has(kind) ||
        text === undefined ||
        (kind !== 'codeowners' && text.trim().length < SIGNPOST_CHARACTERS)
      ) {
        continue;
      }
      const shown = first.get(kind);
      if (shown === undefined) {
        first.set(kind, path);
      } else {
        findings.push({
          path,
          message: msg(
            '{path} is not the one that forges show: they take {shown}. Delete it or make it a link, before the two contradict each other.',
            { path, shown },
          ),
          fixes: [],
        });
      }
    }
    if (findings.length > 0) {
      return { status: 'fail', confidence: 'high', findings };
    }
    return first.size > 0 ? { status: 'pass', confidence: 'high' } : { status: 'not-applicable', confidence: 'high' };
  },
});
