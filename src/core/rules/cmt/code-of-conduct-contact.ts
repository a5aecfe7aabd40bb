// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { scanProse } from '../../facts/prose/scanProse';
import type { Prose } from '../../facts/prose/prose';
import { msg } from '../../model/message';
import type { Decision } from '../../model/rule';
import { wholeLine } from '../../model/textEdit';
import { communityDocuments, communityKindOf } from '../kinds/communityKinds';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

const EMAIL = /[\w.+-]{1,64}(?:@|\s?[[(](?:at|AT)[\])]\s?)[\w-]{1,63}(?:(?:\.|\s?[[(](?:dot|DOT)[\])]\s?)[\w-]{1,63})+/;
const EXAMPLE = /@example\.(?:com|org|net)\b/i;
const TEAM = /(?:^|[\s(])@[\w-]{1,39}(?:\/[\w.-]{1,100})?/;

/** Homes of well-known codes: where a code comes from, not whom to tell. */
const HOMES =
  /^(?:https?:)?\/\/(?:www\.)?(?:contributor-covenant\.org|contributor-covenant\.|creativecommons\.org|github\.com\/(?:mozilla\/(?:diversity|inclusion)|ContributorCovenant))/i;
const UNFILLED = /\[INSERT CONTACT METHOD\]/i;

/** CMT-005. */
export const codeOfConductContact = repositoryRule({
  meta: METADATA['CMT-005'],
  reads: (path) => communityKindOf(path) === 'conduct',
  decide(facts): Decision {
    const path = communityDocuments(facts).find(({ kind }) => kind === 'conduct')?.path;
    const text = path === undefined ? undefined : facts.text(path);
    if (path === undefined || text === undefined || text.trim() === '') {
      return { status: path === undefined || text !== undefined ? 'not-applicable' : 'unknown', confidence: 'high' };
    }
    const prose = scanProse(text, path);
    const unfilled = prose.lines.findIndex((line) => UNFILLED.test(line.text.slice(0, 1000)));
    if (unfilled < 0 && hasContact(prose)) {
      return { status: 'pass', confidence: 'high', evidence: [path] };
    }
    return {
      status: 'fail',
      confidence: 'medium',
      findings: [
        {
          path,
          ...(unfilled < 0 ? {} : { range: wholeLine(unfilled) }),
          message: msg(
            '{path} names nobody to turn to, so it cannot be relied upon. Name an e-mail address, a form or a team that reads reports.',
            { path },
          ),
          fixes: [],
        },
      ],
    };
  },
});

function hasContact({ lines, links }: Prose): boolean {
  return (
    links.some(({ target }) => /^(?:https?:|mailto:)/i.test(target) && !HOMES.test(target) && !EXAMPLE.test(target)) ||
    lines.some(({ kind, text }) => {
      const start = text.slice(0, 2000);
      return kind !== 'meta' && !EXAMPLE.test(start) && (EMAIL.test(start) || TEAM.test(start));
    })
  );
}
