// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { anchorOf } from '../facts/anchor';
import { FileNames } from '../facts/fileIndex';
import type { RepositoryFacts } from '../facts/repositoryFacts';
import { SignalCounter } from '../ggi/signalCounter';
import type { LinguistMarks } from '../gitattributes/linguist';
import type { Finding } from '../model/finding';
import type { Assessment } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import { RULES } from '../rules';
import type { Engine, EngineOptions, EngineWork, FileContent, FileFacts, FileLicensing, Want } from './engine';
import { HeaderBook } from './headerBook';
import { LicenceBook } from './licenceBook';
import { POLICY_PATH, policyAfter, type PolicyInForce } from './policyFile';
import { RuleBook } from './ruleBook';
import { TextStore } from './textStore';

/** The engine of one folder. See {@link Engine}: it reads nothing, it is handed content. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new FolderEngine(options);
}

/** What rules read whole. Most rules read nothing: names are enough for them. */
const READS = RULES.flatMap(({ reads }) => reads ?? []);

class FolderEngine implements Engine {
  private readonly files = new FileNames();
  private readonly symlinks = new Set<RepoPath>();
  private readonly texts = new TextStore();
  private readonly licences: LicenceBook;
  private readonly headers: HeaderBook;
  private readonly signals = new SignalCounter();
  /** Files whose whole text somebody reads, so that the question is asked once a file. */
  private readonly whole = new Set<RepoPath>();
  /** Files whose name shows no evidence, of those that were asked about and not accepted yet. */
  private readonly silent = new Set<RepoPath>();
  private readonly today: string;
  private readonly rules: RuleBook;
  private inForce: PolicyInForce;

  constructor(private readonly options: EngineOptions) {
    this.today = options.today ?? new Date().toISOString().slice(0, 10);
    this.licences = new LicenceBook(options.licences);
    this.inForce = policyAfter(undefined, undefined, options.tier, this.today);
    this.headers = new HeaderBook(this.inForce.policy, options.lastChanged);
    this.rules = new RuleBook(RULES, this.today);
  }

  want(path: RepoPath): Want {
    if (this.isReadWhole(path)) {
      this.whole.add(path);
      return 'whole';
    }
    if (!this.signals.concerns(path) && !this.files.has(path)) {
      this.silent.add(path);
    }
    return this.headers.want(path);
  }

  accept(path: RepoPath, content: FileContent): void {
    this.isThere(path, content.kind === 'symlink');
    if (this.whole.has(path) && this.texts.put(path, content)) {
      this.textChanged(path, this.texts.get(path));
    }
    this.headers.accept(path, content);
  }

  acceptFacts(path: RepoPath, facts: FileFacts): void {
    this.isThere(path, facts.kind === 'symlink');
    this.headers.acceptRecord(path, facts);
  }

  facts(path: RepoPath): FileFacts | undefined {
    return this.headers.recordOf(path);
  }

  forget(path: RepoPath): void {
    if (this.files.has(path)) {
      this.files.remove(path);
      this.symlinks.delete(path);
      this.signals.remove(path);
      this.headers.forget(path);
      this.whole.delete(path);
      if (this.texts.drop(path)) {
        this.textChanged(path, undefined);
      }
    }
  }

  assess(): Assessment {
    const { policy } = this.inForce;
    const { files } = this;
    const headers = this.headers.assess(this.today);
    const facts: RepositoryFacts = {
      files,
      text: (path) => this.texts.get(path),
      licenceOf: (path) => this.licences.matchOf(this.texts.get(path)),
      isSymlink: (path) => this.symlinks.has(path),
      headers: headers.totals,
      licences: headers.licences,
      policy,
    };
    const results = this.rules.results(facts, policy);
    const anchor = anchorOf(files.inFolder(''));
    return {
      tier: policy.tier,
      hasPolicy: files.has(POLICY_PATH),
      findings: results.flatMap((result) => result.findings).concat(headers.findings),
      outcomes: results.map((result) => result.outcome),
      signals: this.signals.outcomes(),
      headers: headers.totals,
      ...(anchor === undefined ? {} : { anchor }),
      conventions: headers.conventions,
      files: { listed: files.size, unassessed: headers.unassessed },
    };
  }

  policy(): PolicyInForce {
    return this.inForce;
  }

  inspect(path: RepoPath, content: FileContent): readonly Finding[] {
    return this.files.has(path) ? this.headers.inspect(path, content, this.today) : [];
  }

  marksOf(path: RepoPath): LinguistMarks {
    return this.headers.marksOf(path);
  }

  licensing(path: RepoPath): FileLicensing | undefined {
    return this.headers.licensing(path);
  }

  work(): EngineWork {
    return { rules: this.rules.evaluations, judged: this.headers.judged };
  }

  private isThere(path: RepoPath, isSymlink: boolean): void {
    if (!this.files.has(path)) {
      this.files.add(path);
      if (!this.silent.delete(path)) {
        this.signals.add(path);
      }
    }
    if (isSymlink) {
      this.symlinks.add(path);
    } else if (this.symlinks.size > 0) {
      this.symlinks.delete(path);
    }
  }

  private textChanged(path: RepoPath, text: string | undefined): void {
    if (text !== undefined && this.signals.wantsText(path)) {
      this.signals.addText(path, text);
    } else if (this.files.has(path)) {
      // What the text showed before is no longer known.
      this.signals.remove(path);
      this.signals.add(path);
    }
    if (path === POLICY_PATH) {
      this.inForce = policyAfter(text, this.inForce.policy, this.options.tier, this.today);
      this.headers.setPolicy(this.inForce.policy);
    }
    this.headers.textChanged(path, text);
  }

  /** Files of which the whole text matters to the policy, to a rule, to an evidence signal, or to REUSE. */
  private isReadWhole(path: RepoPath): boolean {
    return (
      path === POLICY_PATH ||
      this.headers.readsWhole(path) ||
      READS.some((reads) => reads(path)) ||
      this.signals.wantsText(path)
    );
  }
}
