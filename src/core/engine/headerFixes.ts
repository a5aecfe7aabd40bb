// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Fix } from '../model/finding';
import type { HeaderProblem, HeaderProblemCode, HeaderRemedy } from '../model/header';
import { msg } from '../model/message';
import { parseRepoPath } from '../model/repoPath';
import { BUNDLED_LICENCES } from '../templates/bundledLicences';

const NONE: readonly never[] = [];

const MENDS = (remedy: HeaderRemedy): readonly Fix[] => [{ kind: 'mend', remedy }];

/** Lists that are the same for every file: there is one problem for most files of some repositories. */
const FIXED: Readonly<Partial<Record<HeaderProblemCode, readonly Fix[]>>> = {
  'missing-licence': [{ kind: 'header' }],
  'missing-copyright': [{ kind: 'header' }],
  'unclosed-ignore': MENDS('close-block'),
  'unclosed-snippet': MENDS('close-block'),
  'no-holder': MENDS('name-holder'),
  'wrong-licence': MENDS('set-licence'),
  'wrong-holder': MENDS('add-holder'),
  'wrong-year': MENDS('mend-years'),
  'misplaced-header': MENDS('raise-first-line'),
};

/** What can be done about a problem of a header, best first. */
export function headerFixes(problem: HeaderProblem): readonly Fix[] {
  return FIXED[problem.code] ?? byContent(problem);
}

function byContent({ code, suggestion, range, subject }: HeaderProblem): readonly Fix[] {
  if (code === 'licence-text-missing') {
    return subject === undefined ? NONE : createText(subject);
  }
  const replacement: readonly Fix[] =
    suggestion === undefined || range === undefined
      ? NONE
      : [{ kind: 'replace', newText: suggestion, title: msg('Replace with “{text}”', { text: suggestion }) }];
  return code === 'conflicting-sources' ? [...replacement, ...MENDS('remove-header'), ...open(subject)] : replacement;
}

function createText(id: string): readonly Fix[] {
  const path = parseRepoPath(`LICENSES/${id}.txt`);
  return path !== undefined && BUNDLED_LICENCES.has(id)
    ? [{ kind: 'create-file', path, template: `licence/${id}`, values: {}, title: msg('Create {path}', { path }) }]
    : NONE;
}

function open(file: string | undefined): readonly Fix[] {
  const path = file === undefined ? undefined : parseRepoPath(file);
  return path === undefined ? NONE : [{ kind: 'open', path, title: msg('Open {path}', { path }) }];
}

/**
 * Codes whose first fix says exactly what was meant before, in the spelling that tools read, or does what the policy
 * asks of our own lines. Only these are applied without a person looking at each: "fix all", on save.
 */
const SAFE: ReadonlySet<string> = new Set<HeaderProblemCode>([
  'missing-licence',
  'missing-copyright',
  'deprecated-id',
  'wrong-case',
  'mistyped-tag',
  'wrapped-expression',
  'wrong-year',
]);

/** Whether a finding with this code may be fixed along with others; see {@link SAFE}. */
export function isSafelyFixed(code: string | undefined): boolean {
  return code !== undefined && SAFE.has(code);
}

/**
 * Codes whose first fix is right only if somebody knows something that no file shows: who holds rights in it, which of
 * two statements is true. Such a fix is offered and never preferred.
 */
const JUDGEMENT: ReadonlySet<string> = new Set<HeaderProblemCode>([
  'invalid-expression',
  'no-holder',
  'wrong-licence',
  'wrong-holder',
  'conflicting-sources',
  'orphan-sidecar',
]);

/** Whether a fix of a finding with this code needs a person's judgement; see {@link JUDGEMENT}. */
export function isJudgement(code: string | undefined): boolean {
  return code !== undefined && JUDGEMENT.has(code);
}
