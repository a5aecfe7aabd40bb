// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleId } from './finding';
import type { Finding } from './finding';
import type { RepoPath } from './repoPath';
import type { ActivityId, Confidence, Severity, Status, Tier } from './vocabulary';

/** What became of one rule on one repository. Every registered rule has one, also the rules that did not run. */
export interface RuleOutcome {
  readonly ruleId: RuleId;
  readonly status: Status;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** 0..1 where the rule measures a share (files with a header, for example); else the status decides. */
  readonly value?: number;
  readonly activities: readonly ActivityId[];
  /** Files that made it pass, for the evidence lists; at most a handful. */
  readonly evidence: readonly RepoPath[];
}

/** Whether an evidence signal of the GGI catalogue was seen. */
export interface SignalOutcome {
  readonly activity: ActivityId;
  /** Position in the activity's list of signals. */
  readonly index: number;
  /** `unknown` for signals that no file can show (a forge's API, a person's word). */
  readonly state: 'found' | 'not-found' | 'unknown';
  readonly count: number;
  /** The first few files, in path order. */
  readonly paths: readonly RepoPath[];
  /** Where several folders were gathered: the name of the folder that holds each of `paths`. */
  readonly folders?: readonly string[];
}

/** Licence information of covered files, counted. */
export interface HeaderTotals {
  readonly covered: number;
  readonly ok: number;
  readonly problems: number;
  /** Covered files of which somebody says under which licence they are: the file, a side file or an annotation. */
  readonly stating: number;
  /** False where hardly any file states its licence and nothing asks for it. */
  readonly usual: boolean;
}

/** All that the files of one folder show: the engine's answer, before anything a person declared is added. */
export interface Assessment {
  readonly tier: Tier;
  /** False when the folder has no `.ospo/policy.yaml`, so that defaults were used. */
  readonly hasPolicy: boolean;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly signals: readonly SignalOutcome[];
  readonly headers: HeaderTotals;
  /** The file on which findings about the repository as a whole are shown: its README, else a manifest. */
  readonly anchor?: RepoPath;
  /** What the headers that are there agree on: the default for new ones where no policy says otherwise. */
  readonly conventions: {
    readonly licence?: string;
    readonly holder?: string;
    /** Expressions in use, most frequent first; the dozen that matters. */
    readonly licences?: readonly string[];
  };
  /** Files that were listed, and those that could not be judged (binary, too large, unreadable, impossible name). */
  readonly files: { readonly listed: number; readonly unassessed: number };
}
