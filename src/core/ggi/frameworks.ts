// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityId } from '../model/vocabulary';
import { FRAMEWORK_REFERENCES } from './frameworks.generated';

/** What the checks that belong to an activity serve in another framework. No ids: the framework as a whole. */
export interface FrameworkReference {
  /** As it is called: ISO/IEC 5230, OSPS Baseline, Standard for Public Code... */
  readonly framework: string;
  /** Clauses, controls, criteria; as the framework writes them. */
  readonly ids: readonly string[];
}

/**
 * The other frameworks that an activity serves, by way of the checks of the catalogue that name it. A fact about the
 * checks, not a claim of conformance: passing them all does not fulfil any of these frameworks.
 */
export function frameworksOf(activity: ActivityId): readonly FrameworkReference[] {
  return FRAMEWORK_REFERENCES[activity] ?? [];
}
