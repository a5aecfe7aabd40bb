// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { headerPolicyFor } from '../config/headerPolicy';
import type { Policy } from '../model/config';
import type { HeaderRequest } from '../model/header';
import type { RepoPath } from '../model/repoPath';

/** What somebody prefers where the repository's policy is silent: settings of the editor, arguments of the command line. */
export interface HeaderPreferences {
  readonly licence?: string | undefined;
  readonly holder?: string | undefined;
}

/** What is still to be asked before a header can be written. */
export type MissingAnswer = 'licence' | 'holder';

/**
 * The header that a file should get: the policy's words first, then the person's preferences, then what the headers
 * that are already there agree on. `year` is the year of insertion, unless the policy wants none.
 */
export function headerRequestFor(
  path: RepoPath,
  policy: Policy,
  preferences: HeaderPreferences,
  conventions: HeaderPreferences,
  year: number,
): HeaderRequest | { readonly ask: readonly MissingAnswer[] } {
  const wanted = headerPolicyFor(policy, path);
  const licence = wanted.licence ?? given(preferences.licence) ?? conventions.licence;
  const holder = wanted.holder ?? given(preferences.holder) ?? conventions.holder;
  if (licence === undefined || holder === undefined) {
    return {
      ask: [
        ...(licence === undefined ? ['licence' as const] : []),
        ...(holder === undefined ? ['holder' as const] : []),
      ],
    };
  }
  return {
    licence,
    holder,
    ...(wanted.year === 'none' ? {} : { year: String(year) }),
    ...(wanted.template === undefined ? {} : { template: wanted.template }),
    ...(wanted.comment === undefined ? {} : { comment: wanted.comment }),
    uncommentable: wanted.uncommentable,
  };
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
