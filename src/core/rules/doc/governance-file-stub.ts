// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { scanProse } from '../../facts/prose/scanProse';
import { visibleCharacters } from '../../facts/prose/visibleText';
import { msg } from '../../model/message';
import type { Decision, RuleFinding } from '../../model/rule';
import { communityDocuments, communityKindOf, type CommunityKind } from '../kinds/communityKinds';
import { flawless } from '../kinds/decisions';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** The floors of the Best Practices Badge's robots, here for what a reader sees. Lists of people may be short. */
const MINIMUM: Readonly<Partial<Record<CommunityKind, number>>> = {
  contributing: 100,
  security: 100,
  conduct: 40,
  support: 40,
  governance: 40,
  roadmap: 40,
  changelog: 20,
  maintainers: 1,
  authors: 1,
  notice: 1,
};

/** Kinds that have a rule of their own, which already speaks of files below this size in bytes. */
const JUDGED_ELSEWHERE: Readonly<Partial<Record<CommunityKind, number>>> = {
  contributing: 100,
  security: 100,
  conduct: 40,
  changelog: 40,
};

/** The text comes from elsewhere: reStructuredText, AsciiDoc, MyST, snippets of MkDocs. */
const INCLUDES = /^\s*(?:\.\. include::|include::|`{3}\{include\}|:{3}\{include\}|-+8<-+|\{%\s*include)/m;

/** DOC-016: headings, comments and badges are no text, so a file may be large enough and still say nothing. */
export const governanceFileStub = repositoryRule({
  meta: METADATA['DOC-016'],
  reads: (path) => MINIMUM[communityKindOf(path) ?? 'readme'] !== undefined,
  decide(facts): Decision {
    const documents = communityDocuments(facts).filter(({ kind }) => MINIMUM[kind] !== undefined);
    const findings = documents.flatMap(({ path, kind }): readonly RuleFinding[] => {
      const text = facts.text(path);
      if (
        text === undefined ||
        INCLUDES.test(text.slice(0, 5000)) ||
        text.trim().length < (JUDGED_ELSEWHERE[kind] ?? 0)
      ) {
        return [];
      }
      const enough = MINIMUM[kind] ?? 0;
      return visibleCharacters(scanProse(text, path).lines, enough) >= enough
        ? []
        : [
            {
              path,
              message: msg('{path} says nothing besides headings. Write what it is there for, or delete it.', { path }),
              fixes: [],
            },
          ];
    });
    return flawless(documents.length > 0, findings);
  },
});
