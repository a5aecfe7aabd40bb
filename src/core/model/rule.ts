// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../facts/repositoryFacts';
import type { Finding, RuleId } from './finding';
import type { RepoPath } from './repoPath';
import type { ActivityId, Confidence, Severity, Status, Tier } from './vocabulary';

/** What a rule is, apart from what it does. Pages, schema, settings and the README table are generated from it. */
export interface RuleMetadata {
  readonly id: RuleId;
  readonly slug: string;
  readonly title: string;
  readonly rationale: string;
  readonly severity: Severity;
  /** From this tier on the rule is graver than `severity`. */
  readonly raised?: { readonly from: Tier; readonly severity: Severity };
  /** The lowest tier it applies to. */
  readonly minTier: Tier;
  readonly activities: readonly ActivityId[];
  /** The rules of others that it serves: framework -> identifiers (OpenSSF Scorecard, OSPS Baseline, ...). */
  readonly references: Readonly<Record<string, readonly string[]>>;
}

/** What deciding gave: one status for the repository, and the places to look at. */
export interface Decision {
  readonly status: Status;
  readonly confidence: Confidence;
  readonly value?: number;
  readonly evidence?: readonly RepoPath[];
  readonly findings?: readonly RuleFinding[];
}

/** A finding without the parts that are the same for all findings of a rule; the engine adds them. */
export interface RuleFinding extends Pick<Finding, 'message' | 'path' | 'range' | 'fixes' | 'code'> {
  /** Only where it differs from the rule's own severity: a hint beside a pass, for example. */
  readonly severity?: Severity;
}

/** One rule: pure and synchronous. It sees facts, never files. */
export interface Rule {
  readonly meta: RuleMetadata;
  /** Files whose text it reads, besides knowing that they exist. */
  readonly reads?: (path: RepoPath) => boolean;
  decide(facts: RepositoryFacts): Decision;
}
