// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What a rule's page says beyond its metadata. Plain sentences in Markdown. */
export interface RuleExplanation {
  /** What makes it pass, and what counts half. */
  readonly passes: string;
  /** Files and folders, in the order in which they are looked at. */
  readonly lookedFor: readonly string[];
  readonly fix: string;
}
