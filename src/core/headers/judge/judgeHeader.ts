// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../engine/engine';
import type { HeaderPolicy } from '../../model/config';
import type { HeaderProblem } from '../../model/header';
import type { Severity } from '../../model/vocabulary';
import type { LicenceTexts } from '../../reuse/licenceTexts';
import { againstPolicy } from './againstPolicy';
import { HEADER_RULES } from './headerRules';
import { isQuietPath } from './quietPath';
import { missingInformation } from './missingInformation';
import { missingTexts } from './missingTexts';

/** What the repository around a file is like. */
export interface JudgeContext {
  /** It follows REUSE ({@link ReuseProject.inUse}): then only tags count, a notice in words does not. */
  readonly reuse: boolean;
  /** What is in `LICENSES/`; looked at only where the repository follows REUSE. */
  readonly texts?: LicenceTexts | undefined;
  /** The year in which the file was last changed, where that is known; for policies that keep years up to date. */
  readonly lastChanged?: number | undefined;
}

/**
 * Judges one file's licensing, all sources weighed, by the policy for its path. Files that are not covered have no
 * problems. Each problem carries its severity where it differs from {@link HEADER_RULES}.
 */
export function judgeHeader(
  licensing: FileLicensing,
  policy: HeaderPolicy,
  context: JudgeContext,
): readonly HeaderProblem[] {
  if (!licensing.covered) {
    return NONE;
  }
  const missing = missingInformation(licensing, policy, context.reuse, isQuietPath);
  const other = againstPolicy(licensing, policy, context.lastChanged);
  const texts = context.reuse && context.texts !== undefined ? missingTexts(licensing, context.texts) : NONE;
  // Most files of most repositories have nothing of it, or one list.
  if (other.length === 0 && texts.length === 0) {
    return missing.length === 0
      ? licensing.problems
      : licensing.problems.length === 0
        ? missing
        : [...missing, ...licensing.problems];
  }
  return [...missing, ...licensing.problems, ...other, ...texts];
}

const NONE: readonly HeaderProblem[] = [];

/** How grave a problem is before the policy has its say. */
export function severityOfProblem({ code, severity }: HeaderProblem): Severity {
  return severity ?? HEADER_RULES[code].severity;
}
