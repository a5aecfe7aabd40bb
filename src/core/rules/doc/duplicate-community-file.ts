// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { baseName, type RepoPath } from '../../model/repoPath';
import type { Decision, RuleFinding } from '../../model/rule';
import { communityDocuments, communityKindOf, type CommunityKind } from '../kinds/communityKinds';
import { flawless } from '../kinds/decisions';
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

/** A file this short that names the other one is a signpost to it. */
const SIGNPOST_CHARACTERS = 1500;

/** DOC-017. */
export const duplicateCommunityFile = repositoryRule({
  meta: METADATA['DOC-017'],
  reads: (path) => ONCE.has(communityKindOf(path) ?? 'readme'),
  decide(facts): Decision {
    const first = new Map<CommunityKind, Document>();
    const findings: RuleFinding[] = [];
    for (const { path, kind } of communityDocuments(facts)) {
      const document = { path, text: facts.text(path)?.trim() ?? '' };
      const shown = first.get(kind);
      if (!ONCE.has(kind) || document.text === '') {
        continue;
      }
      if (shown === undefined) {
        first.set(kind, document);
      } else if (!pointsTo(shown, document) && !pointsTo(document, shown)) {
        findings.push({
          path,
          message: msg(
            '{path} is not the one that forges show: they take {shown}. Delete it or make it a link, before the two contradict each other.',
            { path, shown: shown.path },
          ),
          fixes: [],
        });
      }
    }
    return flawless(first.size > 0, findings);
  },
});

interface Document {
  readonly path: RepoPath;
  readonly text: string;
}

function pointsTo({ text }: Document, { path }: Document): boolean {
  const name = baseName(path).replace(/\.\w+$/, '');
  return text.length < SIGNPOST_CHARACTERS && text.toLowerCase().includes(name.toLowerCase());
}
