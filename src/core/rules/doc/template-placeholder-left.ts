// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import type { Decision, RuleFinding } from '../../model/rule';
import { scanProse } from '../../facts/prose/scanProse';
import { communityDocuments, communityKindOf } from '../kinds/communityKinds';
import { lineRange } from '../kinds/lineRange';
import { flawless } from '../kinds/decisions';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { placeholdersIn } from './placeholders';

/** More than this many in one file are one template that nobody has begun to fill in. */
const MAX_PER_FILE = 20;

/** DOC-015. */
export const templatePlaceholderLeft = repositoryRule({
  meta: METADATA['DOC-015'],
  reads: (path) => communityKindOf(path) !== undefined,
  decide(facts): Decision {
    const documents = communityDocuments(facts);
    const findings = documents.flatMap(({ path, kind }): readonly RuleFinding[] => {
      const text = facts.text(path);
      return text === undefined
        ? []
        : placeholdersIn(scanProse(text, path), kind)
            .slice(0, MAX_PER_FILE)
            .map((found) => ({
              path,
              range: lineRange(found.line, found.column, found.text.length),
              message: msg(
                '{text} was left from a template and tells readers nothing. Fill it in, or delete the sentence.',
                { text: found.text },
              ),
              fixes: [],
            }));
    });
    return flawless(documents.length > 0, findings);
  },
});
