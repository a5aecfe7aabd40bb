// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../gitattributes/linguist';
import type { HeaderPolicy } from '../model/config';
import type { HeaderRequest } from '../model/header';

/** What somebody prefers where the repository's policy is silent: settings of the editor, arguments of the command line. */
export interface HeaderPreferences {
  readonly licence?: string | undefined;
  readonly holder?: string | undefined;
}

/** What is still to be asked before a header can be written. */
export type MissingAnswer = 'licence' | 'holder';

/** Years of the first and the last commit of a file. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** What stands neither in a file nor in the policy, and decides all the same which header it gets. */
export interface FileBackground {
  readonly marks: LinguistMarks;
  /** Where the policy takes years from git: absent for a file that no commit has, `unknown` where git cannot tell. */
  readonly years?: YearSpan | 'unknown';
}

/**
 * The header that a file should get: the policy's words first, then the person's preferences, then what the headers
 * that are already there agree on.
 * @param wanted the policy for the file. @param today the year. @param span the file's own years, where they are known and
 * the policy wants them
 */
export function headerRequestFor(
  wanted: HeaderPolicy,
  preferences: HeaderPreferences,
  conventions: HeaderPreferences,
  today: number,
  span?: YearSpan,
): HeaderRequest | { readonly ask: readonly MissingAnswer[] } {
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
    ...(wanted.otherHolders === undefined ? {} : { otherHolders: wanted.otherHolders }),
    ...(wanted.year === 'none' ? {} : { year: yearOfNewHeader(wanted, today, span) }),
    ...(wanted.template === undefined ? {} : { template: wanted.template }),
    ...(wanted.comment === undefined ? {} : { comment: wanted.comment }),
    uncommentable: wanted.uncommentable,
  };
}

/** Whether the years of a file's header are those of its commits. */
export function takesYearsFromGit({ year, yearFrom, fixedYear }: HeaderPolicy): boolean {
  return yearFrom === 'git' && year !== 'none' && fixedYear === undefined;
}

function yearOfNewHeader(wanted: HeaderPolicy, today: number, span: YearSpan | undefined): string {
  const { year, fixedYear } = wanted;
  if (fixedYear !== undefined) {
    return fixedYear;
  }
  const { first, last } = takesYearsFromGit(wanted) && span !== undefined ? span : { first: today, last: today };
  return year === 'current' ? String(last) : year === 'range' && first < last ? `${first}-${last}` : String(first);
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
