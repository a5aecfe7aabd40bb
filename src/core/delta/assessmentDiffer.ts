// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../model/finding';
import type { Assessment, RuleOutcome, SignalOutcome } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import type { AssessmentDelta } from './assessmentDelta';
import { isHeaderFinding, type FileFindings } from './findingIndex';

/** What was handed out last, as far as it takes to see what is different. */
interface Last {
  readonly version: number;
  readonly rest: ReadonlyMap<RepoPath | undefined, readonly Finding[]>;
  readonly headers: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly signals: readonly SignalOutcome[];
}

/** With more changed files than this in a step, everything is told anew: it costs the same and can be taken in pieces. */
const MANY_FILES = 2000;

/**
 * Says of each assessment what is different from the one before. The findings about headers are compared by identity,
 * which holds because the engine keeps what it decided about a file until that file changes: a tree of any size costs
 * one pass over its findings, and no text is compared.
 */
export class AssessmentDiffer {
  private last: Last | undefined;
  private versions = 0;

  /**
   * @param known the version that the other side has; when it is not the one before, all is told
   * @returns the change, with headers of a file together: the engine lists them so
   */
  next(assessment: Assessment, known?: number): AssessmentDelta {
    const { findings, outcomes, signals, ...totals } = assessment;
    const split = findings.findIndex(isHeaderFinding);
    const headers = split < 0 ? [] : findings.slice(split);
    const rest = byPath(split < 0 ? findings : findings.slice(0, split));
    const before = this.last;
    const version = ++this.versions;
    this.last = { version, rest, headers, outcomes, signals };
    if (before === undefined || before.version !== known) {
      return {
        version,
        totals: { ...totals, outcomes, signals },
        files: [...restFiles(rest), ...headerFiles(headers)],
      };
    }
    const files = [...changedRest(before.rest, rest), ...changedHeaders(before.headers, headers)];
    if (files.length > MANY_FILES) {
      return {
        version,
        totals: { ...totals, outcomes, signals },
        files: [...restFiles(rest), ...headerFiles(headers)],
      };
    }
    return {
      version,
      since: before.version,
      totals: {
        ...totals,
        ...(same(before.outcomes, outcomes) ? {} : { outcomes }),
        ...(same(before.signals, signals) ? {} : { signals }),
      },
      files,
    };
  }
}

function byPath(findings: readonly Finding[]): Map<RepoPath | undefined, Finding[]> {
  const paths = new Map<RepoPath | undefined, Finding[]>();
  for (const finding of findings) {
    const list = paths.get(finding.path);
    if (list === undefined) {
      paths.set(finding.path, [finding]);
    } else {
      list.push(finding);
    }
  }
  return paths;
}

function restFiles(rest: Last['rest']): FileFindings[] {
  return [...rest].map(([path, findings]) => ({ about: 'rest', path, findings }));
}

function headerFiles(headers: readonly Finding[]): FileFindings[] {
  return [...byPath(headers)].map(([path, findings]) => ({ about: 'header', path, findings }));
}

function changedRest(before: Last['rest'], after: Last['rest']): FileFindings[] {
  const changed = restFiles(after).filter(({ path, findings }) => !same(before.get(path), findings));
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return [...changed, ...gone.map((path): FileFindings => ({ about: 'rest', path, findings: [] }))];
}

/** Lists that begin and end alike differ in between: only the files that lie there are looked at. */
function changedHeaders(before: readonly Finding[], after: readonly Finding[]): FileFindings[] {
  let start = 0;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (start < oldEnd && start < newEnd && before[start] === after[start]) {
    start++;
  }
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  // The list of a file may begin before the difference and go on behind it; there both lists are the same.
  const pathAt = (at: number) => before[at]?.path;
  const first = [start < oldEnd && before[start]?.path, start < newEnd && after[start]?.path];
  while (start > 0 && first.includes(pathAt(start - 1))) {
    start--;
  }
  const final = [start < oldEnd && before[oldEnd - 1]?.path, start < newEnd && after[newEnd - 1]?.path];
  while (oldEnd < before.length && final.includes(pathAt(oldEnd))) {
    oldEnd++;
    newEnd++;
  }
  const old = byPath(before.slice(start, oldEnd));
  const now = byPath(after.slice(start, newEnd));
  const changed = [...now].filter(([path, findings]) => !sameObjects(old.get(path), findings));
  const gone = [...old.keys()].filter((path) => !now.has(path));
  return [
    ...changed.map(([path, findings]): FileFindings => ({ about: 'header', path, findings })),
    ...gone.map((path): FileFindings => ({ about: 'header', path, findings: [] })),
  ];
}

function sameObjects(a: readonly Finding[] | undefined, b: readonly Finding[]): boolean {
  return a?.length === b.length && a.every((finding, index) => finding === b[index]);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
