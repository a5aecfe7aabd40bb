// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { headerRequestFor, type HeaderPreferences } from '../../core/headers/request';
import type { HeaderPolicy } from '../../core/model/config';
import type { HeaderRequest } from '../../core/model/header';
import { formatMessage } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import { parseExpression } from '../../core/spdx/parseExpression';
import { CannotRun } from '../cannotRun';
import type { FileContext } from './fileContext';

/** What the arguments say of the header. */
export interface AskedHeader {
  readonly licence: string | undefined;
  readonly holder: string | undefined;
  readonly year: string | undefined;
  /** Text of the template. */
  readonly template: string | undefined;
}

/**
 * The arguments once checked; a licence in other capitals gets the ones of the SPDX list.
 * @throws {CannotRun} when an argument could never make a header.
 */
export function checkAsked(asked: AskedHeader): AskedHeader {
  const { licence, holder, year } = asked;
  const parsed = licence === undefined ? undefined : parseExpression(licence);
  if (licence !== undefined && parsed?.valid === false) {
    const { problems, corrected } = parsed;
    const why = problems[0] === undefined ? '' : ` ${formatMessage(problems[0].message)}`;
    const hint = corrected === undefined ? '' : ` Did you mean ${corrected}?`;
    throw new CannotRun(`--license "${licence}" is no SPDX licence expression.${why}${hint}`);
  }
  if (holder !== undefined && holder.trim() === '') {
    throw new CannotRun('--holder needs a name.');
  }
  if (year !== undefined && !/^\d{4}(?:-\d{4})?$/.test(year)) {
    throw new CannotRun(`--year "${year}" is no year. Write it as 2026 or 2019-2026.`);
  }
  const spelling = parsed?.problems.every(({ code }) => code === 'wrong-case') === true ? parsed.corrected : undefined;
  return { ...asked, licence: spelling ?? licence };
}

/** The header for one file: what the arguments say, then the policy, then what the headers around agree on. */
export function requestFor(
  path: RepoPath,
  context: FileContext,
  asked: AskedHeader,
  conventions: HeaderPreferences,
): HeaderRequest {
  const wanted = withArguments(context.policyOf(path), asked);
  const answer = headerRequestFor(wanted, {}, conventions, new Date().getFullYear(), context.spanOf(path));
  if ('ask' in answer) {
    const missing = answer.ask.map((what) => (what === 'licence' ? '--license EXPR' : '--holder NAME')).join(' and ');
    throw new CannotRun(`Say ${missing}: neither .ospo/policy.yaml nor the headers of other files tell.`);
  }
  return { ...answer, ...(asked.year !== undefined && { year: asked.year }) };
}

/** Arguments are what the person wants now, so they come before the policy. */
function withArguments(policy: HeaderPolicy, { licence, holder, template }: AskedHeader): HeaderPolicy {
  const { otherHolders, ...wanted } = policy;
  return {
    ...wanted,
    ...(licence !== undefined && { licence }),
    ...(holder !== undefined ? { holder } : otherHolders !== undefined && { otherHolders }),
    ...(template !== undefined && { template }),
  };
}
