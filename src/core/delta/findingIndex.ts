// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding, RuleId } from '../model/finding';
import type { RepoPath } from '../model/repoPath';
import { RuleTally } from './ruleTally';

/** All findings of one kind about one file, or (without a path) about the repository as a whole. No findings: it has none any more. */
export interface FileFindings {
  readonly about: 'header' | 'rest';
  readonly path: RepoPath | undefined;
  readonly findings: readonly Finding[];
}

/** Rules about one file's licence header: tens of thousands of findings in some repositories, where the others have a few. */
export function isHeaderFinding({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ruleId.startsWith('HDR-');
}

const NONE: readonly Finding[] = [];

/**
 * The findings of one folder by file, kept up to date file by file. Counts are kept as well, so that asking how many
 * there are of a rule costs the same in every repository.
 */
export class FindingIndex implements Iterable<Finding> {
  private readonly headers = new Map<RepoPath | undefined, readonly Finding[]>();
  private readonly rest = new Map<RepoPath | undefined, readonly Finding[]>();
  private readonly tallies = new Map<RuleId, RuleTally>();
  private total = 0;

  static from(files: Iterable<FileFindings>): FindingIndex {
    const index = new FindingIndex();
    for (const file of files) {
      index.put(file);
    }
    return index;
  }

  get length(): number {
    return this.total;
  }

  /** Replaces what was known of one file. */
  put({ about, path, findings }: FileFindings): void {
    const files = about === 'header' ? this.headers : this.rest;
    const before = files.get(path) ?? NONE;
    if (findings.length > 0) {
      files.set(path, findings);
    } else {
      files.delete(path);
    }
    this.total += findings.length - before.length;
    this.count(before, -1);
    this.count(findings, 1);
  }

  /** What was found in one file's header. The same list until that changes. */
  headersOf(path: RepoPath): readonly Finding[] {
    return this.headers.get(path) ?? NONE;
  }

  /** What else was found about one file; about the repository as a whole without a path. */
  restOf(path: RepoPath | undefined): readonly Finding[] {
    return this.rest.get(path) ?? NONE;
  }

  /** Files (and `undefined`, the repository) with findings that are not about headers: few. */
  restPaths(): Iterable<RepoPath | undefined> {
    return this.rest.keys();
  }

  /** Files with findings about their headers: perhaps all there are. In path order, apart from late comers. */
  headerPaths(): Iterable<RepoPath> {
    return this.headers.keys() as Iterable<RepoPath>;
  }

  /** Findings that are not about headers. */
  *others(): Iterable<Finding> {
    for (const findings of this.rest.values()) {
      yield* findings;
    }
  }

  *[Symbol.iterator](): Iterator<Finding> {
    yield* this.others();
    for (const findings of this.headers.values()) {
      yield* findings;
    }
  }

  /** How much each rule found; waived findings are not counted, and a rule that found nothing else is not there. */
  rules(): readonly RuleTally[] {
    return [...this.tallies.values()];
  }

  /** Where one rule found something that is not waived, in path order, what is about the repository first. */
  filesOf(ruleId: RuleId): readonly (readonly [RepoPath | undefined, readonly Finding[]])[] {
    const files = isHeaderFinding({ ruleId }) ? this.headers : this.rest;
    const found: [RepoPath | undefined, readonly Finding[]][] = [];
    for (const [path, findings] of files) {
      const ofRule = findings.filter((finding) => finding.ruleId === ruleId && finding.status !== 'waived');
      if (ofRule.length > 0) {
        found.push([path, ofRule]);
      }
    }
    // They are nearly sorted already, which costs a sort next to nothing.
    return found.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** One finding of a rule that is not waived: where there are many, the first is soon found. */
  firstOf(ruleId: RuleId): Finding | undefined {
    const files = isHeaderFinding({ ruleId }) ? this.headers : this.rest;
    for (const findings of files.values()) {
      const found = findings.find((finding) => finding.ruleId === ruleId && finding.status !== 'waived');
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  filter(passes: (finding: Finding) => boolean): Finding[] {
    return [...this].filter(passes);
  }

  some(passes: (finding: Finding) => boolean): boolean {
    return this.filter(passes).length > 0;
  }

  every(passes: (finding: Finding) => boolean): boolean {
    return !this.some((finding) => !passes(finding));
  }

  private count(findings: readonly Finding[], change: 1 | -1): void {
    findings.forEach((finding, at) => {
      if (finding.status === 'waived') {
        return;
      }
      const { ruleId } = finding;
      const tally = this.tallies.get(ruleId) ?? new RuleTally(ruleId, finding.activities);
      this.tallies.set(ruleId, tally);
      const first = findings.findIndex((other) => other.ruleId === ruleId && other.status !== 'waived') === at;
      tally.add(finding.severity, change, first);
      if (tally.count === 0) {
        this.tallies.delete(ruleId);
      }
    });
  }
}
