// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { commentStyleFor } from '../headers/styles/commentStyleFor';
import type { Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { FileHeader } from '../model/header';
import { msg } from '../model/message';
import type { HeaderTotals, RuleOutcome } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import { Conventions } from './conventions';
import type { FileContent, FileLicensing, Want } from './engine';
import { headerOf, type FileRecord } from './fileRecord';
import { readRecord } from './readRecord';

export interface HeaderAssessment {
  readonly totals: HeaderTotals;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly conventions: { readonly licence?: string; readonly holder?: string };
  readonly unassessed: number;
}

/** What is known of the licensing of every file, kept up to date file by file. */
export class HeaderBook {
  private readonly records = new Map<RepoPath, FileRecord>();
  private readonly conventions = new Conventions();
  private policy: Policy | undefined;

  setPolicy(policy: Policy): void {
    this.policy = policy;
  }

  want(path: RepoPath): Want {
    return 'uncommentable' in commentStyleFor(path) ? 'nothing' : 'head';
  }

  readsWhole(path: RepoPath): boolean {
    return path.endsWith('.license') || path.endsWith('REUSE.toml');
  }

  textChanged(_path: RepoPath, _text: string | undefined): void {}

  accept(path: RepoPath, content: FileContent): void {
    this.forget(path);
    const record = readRecord(path, content);
    this.records.set(path, record);
    this.conventions.count(headerOf(record));
  }

  forget(path: RepoPath): void {
    const record = this.records.get(path);
    if (record !== undefined) {
      this.conventions.discount(headerOf(record));
      this.records.delete(path);
    }
  }

  assess(_today: string): HeaderAssessment {
    const findings = [...this.records].flatMap(([path, record]) => this.judge(path, record));
    return {
      totals: { covered: this.records.size, ok: this.records.size - findings.length, problems: findings.length },
      findings,
      outcomes: [],
      conventions: this.conventions.current(),
      unassessed: 0,
    };
  }

  inspect(path: RepoPath, content: FileContent, _today: string): readonly Finding[] {
    return this.judge(path, readRecord(path, content));
  }

  licensing(path: RepoPath): FileLicensing | undefined {
    const record = this.records.get(path);
    return record && { ...headerOf(record), path, covered: record.kind === 'text' };
  }

  private judge(path: RepoPath, record: FileRecord): Finding[] {
    const header: FileHeader = headerOf(record);
    if (
      record.kind !== 'text' ||
      header.expressions.length > 0 ||
      this.policy === undefined ||
      !('style' in commentStyleFor(path))
    ) {
      return [];
    }
    return [
      {
        ruleId: 'HDR-001',
        code: 'missing-licence',
        status: 'fail',
        severity: 'warning',
        confidence: 'high',
        path,
        message: msg('No licence information.'),
        activities: ['GGI-A-21'],
        fixes: [{ kind: 'header' }],
      },
    ];
  }
}
