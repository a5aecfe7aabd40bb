// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, Fix, RuleId } from './finding';
import type { Message } from './message';
import type { SignalOutcome } from './outcome';
import type { ActivityState } from './programme';
import type { RepoPath } from './repoPath';
import type { Range } from './textEdit';
import type { ActivityId, GoalId } from './vocabulary';

/** A score is never shown without its coverage. Both are shares, 0..1. */
export interface Score {
  /** Weighted mean of what could be decided; `undefined` when nothing could be. */
  readonly score: number | undefined;
  /** Share of the applicable weight that could be decided. */
  readonly coverage: number;
}

/** Where what is declared and what the files show do not agree. */
export interface Contradiction {
  readonly code: string;
  readonly message: Message;
}

/** A file that is evidence. */
export interface EvidenceFile {
  readonly path: RepoPath;
  /** Day of its last commit, `YYYY-MM-DD`; absent where the history is not known. */
  readonly changed?: string;
  /** Why it may be out of date; absent where it seems to be current, or nothing is known. */
  readonly stale?: Message;
}

/** Something the files show that speaks for an activity: a signal of the catalogue, or a rule that passes. */
export interface EvidenceItem {
  readonly kind: 'signal' | 'rule';
  /** The signal's name, or the rule's id. */
  readonly name: string;
  /** Position among the activity's signals; signals only. */
  readonly index?: number;
  readonly count: number;
  /** The first few files. */
  readonly files: readonly EvidenceFile[];
  /** The folder that shows it, by name, where several speak for one programme. */
  readonly folder?: string;
}

/** Something the files show that speaks against an activity, whatever is declared of it. */
export interface CounterEvidence {
  readonly code: 'counter-signal' | 'rule-fails' | 'sbom-older-than-lock-file' | 'attestation-overdue';
  readonly message: Message;
  readonly ruleId?: RuleId;
  readonly path?: RepoPath;
  readonly range?: Range;
  /** The folder that shows it, by name, where several speak for one programme. */
  readonly folder?: string;
}

export interface ActivityCard {
  readonly id: ActivityId;
  readonly goal: GoalId;
  readonly title: string;
  readonly declared: {
    readonly state: ActivityState;
    readonly objectives: { readonly done: number; readonly total: number };
    readonly verificationPoints: { readonly met: number; readonly total: number };
    readonly attestations: number;
  };
  readonly evidence: Score & { readonly signals: { readonly found: number; readonly total: number } };
  readonly signals: readonly SignalOutcome[];
  readonly contradictions: readonly Contradiction[];
  /** What speaks for it, file by file; signals first. */
  readonly speaksFor: readonly EvidenceItem[];
  /** What speaks against it; gravest first. */
  readonly speaksAgainst: readonly CounterEvidence[];
  /** What the evidence suggests, in words; absent where files show nothing. It never sets a state. */
  readonly suggestion?: Message;
}

export interface GoalCard extends Score {
  readonly id: GoalId;
  readonly title: string;
  readonly activities: { readonly done: number; readonly selected: number; readonly total: number };
}

/** Something worth doing next, with what it would add to the overall score (0..1). */
export interface NextStep {
  readonly gain: number;
  readonly finding: Finding;
  readonly fix?: Fix;
  /** The folder it is to be done in, by name, where several speak for one programme. */
  readonly folder?: string;
}

/** The whole picture of one folder: declared beside evidenced. */
export interface Scorecard extends Score {
  readonly goals: readonly GoalCard[];
  readonly activities: readonly ActivityCard[];
  readonly nextSteps: readonly NextStep[];
}
