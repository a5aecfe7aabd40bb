// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from './message';
import type { Range } from './textEdit';
import type { RuleId } from './finding';
import type { Severity, Tier } from './vocabulary';

/** Something wrong in a file of `.ospo/`, at its exact place. */
export interface ConfigProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: Message;
  readonly range: Range;
  /** What the text at `range` should be, where there is one good guess. */
  readonly suggestion?: string;
}

/**
 * Which year a header names: the first one only, a range up to the last change, the year of the last change alone, none, or
 * whatever is there.
 */
export type YearRule = 'first' | 'range' | 'current' | 'none' | 'keep';

/** The licence header that files of some paths should carry. Absent fields are not checked and are asked for when a header is written. */
export interface HeaderPolicy {
  /** Globs; the last entry whose globs match a path wins. Empty matches everything. */
  readonly paths: readonly string[];
  /** Only documentation is meant: see `isDocumentation`. */
  readonly documentation?: true;
  readonly require: boolean;
  readonly licence?: string;
  /** Named in new headers. */
  readonly holder?: string;
  /** Other names that are as good as {@link holder} where a header has one of them. */
  readonly otherHolders?: readonly string[];
  readonly template?: string;
  readonly year: YearRule;
  /** What new headers name whenever they are written, `2026` or `2019-2026`; those that are there keep their years. */
  readonly fixedYear?: string;
  /** The years of a file are those of its first and its last commit; otherwise every change is of today. */
  readonly yearFrom?: 'git';
  readonly comment?: 'line' | 'block';
  /** Where information goes for files that cannot hold a comment. */
  readonly uncommentable: 'sidecar' | 'reuse-toml';
}

/** A finding set aside, by whom, why, and until when. */
export interface Waiver {
  readonly rule: RuleId;
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner?: string;
  readonly expires?: string;
}

/** `.ospo/policy.yaml`, read and checked; or the defaults where there is none. */
export interface Policy {
  readonly tier: Tier;
  readonly rules: ReadonlyMap<RuleId, { readonly severity?: Severity | 'off' }>;
  readonly licences: {
    readonly allow: readonly string[];
    readonly review: readonly string[];
    readonly deny: readonly string[];
  };
  /** In file order, most general first. Never empty. */
  readonly headers: readonly HeaderPolicy[];
  readonly waivers: readonly Waiver[];
}
