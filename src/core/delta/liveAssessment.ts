// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { EngineWork } from '../engine/engine';
import type { RepoPath } from '../model/repoPath';
import { MissedVersion, type AssessmentDelta, type DeltaHead, type Totals } from './assessmentDelta';
import { FindingIndex, type FileFindings } from './findingIndex';

/** An assessment that is kept up to date by deltas. Every version is an object of its own; the findings behind them are one. */
export interface LiveAssessment extends Totals {
  readonly version: number;
  readonly findings: FindingIndex;
  /** See {@link DeltaHead.work}. */
  readonly work: EngineWork | undefined;
  /** What became different from the version before. */
  readonly changed: LiveChange;
}

export interface LiveChange {
  /** Files whose findings changed; all of them when this version replaces everything. */
  readonly files: readonly (RepoPath | undefined)[] | 'all';
  /** Something else than findings about headers changed: only then a score can be different. */
  readonly scores: boolean;
}

/** The receiving end of deltas: takes them in pieces, and shows a new version only when it is whole. */
export class LiveAssessments {
  private current: LiveAssessment | undefined;

  /** The version to build upon; `undefined` before the first is whole. */
  get version(): number | undefined {
    return this.current?.version;
  }

  /** Begins a new version; what becomes of one that was begun before and never finished is nothing. @throws {MissedVersion} */
  begin(head: DeltaHead): Reception {
    const { current } = this;
    const finish = (assessment: LiveAssessment) => (this.current = assessment);
    if (head.since === undefined) {
      return new WholeReception(head, finish);
    }
    if (current?.version !== head.since) {
      throw new MissedVersion();
    }
    return new ChangeReception(head, current, finish);
  }

  /** All at once, for deltas that are there as a whole. @throws {MissedVersion} */
  take(delta: AssessmentDelta): LiveAssessment {
    const reception = this.begin(delta);
    reception.add(delta.files);
    return reception.finish();
  }

  /** What comes next has to stand for itself. */
  reset(): void {
    this.current = undefined;
  }
}

/** One version on its way in. */
export interface Reception {
  add(files: readonly FileFindings[]): void;
  finish(): LiveAssessment;
}

class WholeReception implements Reception {
  private readonly findings = new FindingIndex();

  constructor(
    private readonly head: DeltaHead,
    private readonly done: (assessment: LiveAssessment) => void,
  ) {}

  add(files: readonly FileFindings[]): void {
    files.forEach((file) => this.findings.put(file));
  }

  finish(): LiveAssessment {
    const { version, totals, work } = this.head;
    const { outcomes = [], signals = [] } = totals;
    const assessment: LiveAssessment = {
      ...totals,
      outcomes,
      signals,
      version,
      work,
      findings: this.findings,
      changed: { files: 'all', scores: true },
    };
    this.done(assessment);
    return assessment;
  }
}

/** Small by nature, so it is kept until it is whole and then applied in one go: nobody sees half of it. */
class ChangeReception implements Reception {
  private readonly files: FileFindings[] = [];

  constructor(
    private readonly head: DeltaHead,
    private readonly before: LiveAssessment,
    private readonly done: (assessment: LiveAssessment) => void,
  ) {}

  add(files: readonly FileFindings[]): void {
    this.files.push(...files);
  }

  finish(): LiveAssessment {
    const { version, totals, work } = this.head;
    const { findings } = this.before;
    this.files.forEach((file) => findings.put(file));
    const scores =
      totals.outcomes !== undefined ||
      totals.signals !== undefined ||
      totals.tier !== this.before.tier ||
      this.files.some(({ about }) => about === 'rest');
    const assessment: LiveAssessment = {
      ...totals,
      outcomes: totals.outcomes ?? this.before.outcomes,
      signals: totals.signals ?? this.before.signals,
      version,
      work,
      findings,
      changed: { files: [...new Set(this.files.map(({ path }) => path))], scores },
    };
    this.done(assessment);
    return assessment;
  }
}
