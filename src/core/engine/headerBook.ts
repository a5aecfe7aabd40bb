// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readHeader } from '../headers/read/readHeader';
import { commentStyle } from '../headers/styles/styleTable';
import { isAttributeFile, LinguistAttributes, type LinguistMarks } from '../gitattributes/linguist';
import type { Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { FileHeader } from '../model/header';
import type { Assessment, HeaderTotals } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import { atLeast } from '../model/vocabulary';
import { coverage, type IgnoreReason } from '../reuse/coverage';
import type { LicenceTexts } from '../reuse/licenceTexts';
import { isReuseFile, reuseProject, type ReuseProject } from '../reuse/reuseProject';
import { sidecarOf, sidecarTarget } from '../reuse/sidecar';
import { Conventions } from './conventions';
import { FindingList } from './findingList';
import type { FileContent, FileLicensing, Want } from './engine';
import { headerOf, type FileRecord } from './fileRecord';
import { asHeaderProblem, headerFindings } from './headerFindings';
import { asRemarks, headersAreUsual } from './headerHabit';
import { readRecord } from './readRecord';
import { reasonByMarks } from './marks';
import { Tally } from './tally';
import { licenceIdsOf, licensingOf, type Surroundings } from './verdict';

/** What all headers of a folder come to. */
export interface HeaderAssessment {
  readonly totals: HeaderTotals;
  /** In path order. */
  readonly findings: readonly Finding[];
  readonly conventions: Assessment['conventions'];
  readonly unassessed: number;
  readonly licences: { readonly reuse: boolean; readonly used: ReadonlySet<string>; readonly texts: LicenceTexts };
}

/** What was last decided about one file: enough to add it up, nothing more. */
interface Verdict {
  readonly state: 'ok' | 'problem' | 'not-covered' | 'unassessed';
  readonly findings: readonly Finding[];
  /** Licences and exceptions in use; asked for only where the repository follows REUSE. */
  readonly ids: readonly string[];
  /** Somebody says under which licence the file is: it, a side file or an annotation. */
  readonly stating: boolean;
}

/** Files that no tag can be read from, whatever is in them: not opened at all. */
const NEVER_TEXT =
  /\.(?:png|jpe?g|gif|ico|icns|webp|avif|bmp|tiff?|psd|pdf|zip|gz|bz2|xz|zst|7z|tar|jar|war|class|pyc|o|a|so|obj|lib|dll|dylib|exe|wasm|woff2?|ttf|otf|eot|mp[34]|mov|avi|ogg|wav|flac|webm|sqlite3?|db|docx?|xlsx?|pptx?|od[bfgmpst]|parquet|blend|stl)$/i;

const NOTHING: readonly never[] = [];
const OK: Verdict = { state: 'ok', findings: NOTHING, ids: NOTHING, stating: true };
const SILENT: Verdict = { ...OK, stating: false };
const NOT_COVERED: Verdict = { ...SILENT, state: 'not-covered' };
const UNASSESSED: Verdict = { ...SILENT, state: 'unassessed' };

/** A file that is known. The verdict is absent until it was judged. */
interface Entry {
  record: FileRecord;
  verdict: Verdict | undefined;
  readonly nameTells: IgnoreReason | undefined;
}

/**
 * What is known of the licensing of every file, kept up to date file by file. A changed file is judged again alone;
 * when the policy or a REUSE file changes, all are judged again from what is known, and none is read again.
 */
export class HeaderBook {
  private readonly entries = new Map<RepoPath, Entry>();
  private readonly dirty = new Set<string>();
  /** By the file they speak of, which need not exist. */
  private readonly sidecars = new Map<string, { readonly path: RepoPath; readonly header: FileHeader }>();
  /** Every side file, readable or not: one is an orphan without its file. */
  private readonly sideFiles = new Set<string>();
  private readonly reuseTexts = new Map<RepoPath, string>();
  /** Of the `.gitattributes` that speak of linguist. */
  private readonly attributeTexts = new Map<RepoPath, string>();
  private attributes = new LinguistAttributes(this.attributeTexts);
  private readonly conventions = new Conventions();
  private readonly findings = new FindingList();
  private readonly usedIds = new Tally();
  private licences: HeaderAssessment['licences'] | undefined;
  private totals: HeaderTotals = { covered: 0, ok: 0, problems: 0, stating: 0, usual: true };
  private judgements = 0;
  private readonly counts = { ok: 0, problem: 0, 'not-covered': 0, unassessed: 0 };
  private stating = 0;
  /** {@link headersAreUsual}, as of the last assessment. */
  private usual = true;
  private project: ReuseProject | undefined;
  private around: Surroundings | undefined;
  /** Of files that were asked about and not accepted yet: what is wanted of all of them is asked before any is read. */
  private readonly named = new Map<RepoPath, IgnoreReason | undefined>();

  constructor(
    private policy: Policy,
    private readonly lastChanged: Surroundings['lastChanged'] = () => undefined,
  ) {}

  setPolicy(policy: Policy): void {
    this.policy = policy;
    this.around = undefined;
    this.allDirty();
  }

  readsWhole(path: RepoPath): boolean {
    return isReuseFile(path) || isAttributeFile(path) || path.endsWith('.license');
  }

  want(path: RepoPath): Want {
    const name = this.nameTells(path);
    const reason = name === undefined ? undefined : reasonByMarks(name, this.attributes.marksOf(path));
    return reason !== undefined || NEVER_TEXT.test(path) ? 'nothing' : 'head';
  }

  accept(path: RepoPath, content: FileContent): void {
    this.acceptRecord(path, readRecord(path, content));
  }

  /** What is kept of a file. */
  recordOf(path: RepoPath): FileRecord | undefined {
    return this.entries.get(path)?.record;
  }

  acceptRecord(path: RepoPath, record: FileRecord): void {
    const known = this.entries.get(path);
    if (known !== undefined) {
      this.conventions.discount(headerOf(known.record));
      known.record = record;
    } else {
      this.filesChanged(path);
      this.entries.set(path, { record, verdict: undefined, nameTells: this.nameTells(path) });
      this.named.delete(path);
      if (path.endsWith('.license')) {
        this.sideFiles.add(path);
      }
    }
    this.conventions.count(headerOf(record));
    this.dirty.add(path);
  }

  /** The whole text of a file that {@link readsWhole}, `undefined` once it is gone or unreadable. */
  textChanged(path: RepoPath, text: string | undefined): void {
    const target = sidecarTarget(path);
    if (target !== undefined) {
      if (text === undefined) {
        this.sidecars.delete(target);
      } else {
        this.sidecars.set(target, { path, header: readHeader(path, text, commentStyle('plain')) });
      }
      this.dirty.add(target);
    } else if (isReuseFile(path)) {
      if (text === undefined) {
        this.reuseTexts.delete(path);
      } else {
        this.reuseTexts.set(path, text);
      }
      this.project = undefined;
    } else if (isAttributeFile(path)) {
      this.attributesChanged(path, text);
    }
  }

  forget(path: RepoPath): void {
    this.named.delete(path);
    const entry = this.entries.get(path);
    if (entry !== undefined) {
      this.conventions.discount(headerOf(entry.record));
      this.decide(path, entry, undefined);
      this.entries.delete(path);
      this.sideFiles.delete(path);
      this.dirty.delete(path);
      this.filesChanged(path);
    }
  }

  assess(today: string): HeaderAssessment {
    const project = this.currentProject();
    this.judgeDirty(today);
    const { ok, problem, unassessed } = this.counts;
    const covered = ok + problem;
    const usual = project.inUse || headersAreUsual({ covered, stating: this.stating });
    if (usual !== this.usual) {
      // What is counted does not depend on this, so once is enough.
      this.usual = usual;
      this.allDirty();
      this.judgeDirty(today);
    }
    return {
      totals: this.currentTotals(),
      findings: this.findings.inOrder(),
      conventions: this.conventions.current(),
      unassessed,
      licences: this.currentLicences(project),
    };
  }

  /** How many files were judged since the beginning. */
  get judged(): number {
    return this.judgements;
  }

  inspect(path: RepoPath, content: FileContent, today: string): readonly Finding[] {
    const licensing = licensingOf(path, readRecord(path, content), this.surroundings());
    return this.inContext(headerFindings(path, licensing.problems, this.policy, today));
  }

  marksOf(path: RepoPath): LinguistMarks {
    return this.attributes.marksOf(path);
  }

  licensing(path: RepoPath): FileLicensing | undefined {
    const entry = this.entries.get(path);
    return entry && licensingOf(path, entry.record, this.surroundings());
  }

  private judgeDirty(today: string): void {
    const around = this.surroundings();
    for (const path of this.dirty as Set<RepoPath>) {
      const entry = this.entries.get(path);
      if (entry !== undefined) {
        this.decide(path, entry, this.judge(path, entry.record, around, today));
      }
    }
    this.dirty.clear();
  }

  private attributesChanged(path: RepoPath, text: string | undefined): void {
    const speaks = text?.includes('linguist-') === true ? text : undefined;
    if (speaks !== this.attributeTexts.get(path)) {
      if (speaks === undefined) {
        this.attributeTexts.delete(path);
      } else {
        this.attributeTexts.set(path, speaks);
      }
      this.attributes = new LinguistAttributes(this.attributeTexts);
      this.allDirty();
    }
  }

  private judge(path: RepoPath, record: FileRecord, around: Surroundings, today: string): Verdict {
    this.judgements++;
    const licensing = licensingOf(path, record, around);
    const ofReuse = around.project.problems.get(path);
    const problems =
      ofReuse === undefined ? licensing.problems : [...licensing.problems, ...ofReuse.map(asHeaderProblem)];
    const findings = headerFindings(path, problems, this.policy, today);
    const ids = around.project.inUse ? licenceIdsOf(licensing) : [];
    const stating = licensing.covered && licensing.expressions.length > 0;
    if (findings.length === 0 && ids.length === 0) {
      return licensing.covered ? (stating ? OK : SILENT) : record.kind === 'unreadable' ? UNASSESSED : NOT_COVERED;
    }
    // A remark (a licence without a name, a dot file) is not what a share of files with licence information is about.
    const quiet = findings.every(({ status, severity }) => status === 'waived' || !atLeast(severity, 'warning'));
    const state = !licensing.covered ? 'not-covered' : quiet ? 'ok' : 'problem';
    return { state, findings: this.inContext(findings), ids, stating };
  }

  private inContext(findings: readonly Finding[]): readonly Finding[] {
    return this.usual ? findings : asRemarks(findings, this.policy);
  }

  /** The same object as before while the numbers are, so that whoever looked at it need not look again. */
  private currentTotals(): HeaderTotals {
    const { ok, problem } = this.counts;
    const { stating, usual } = this;
    const { totals } = this;
    if (totals.ok !== ok || totals.problems !== problem || totals.stating !== stating || totals.usual !== usual) {
      this.totals = { covered: ok + problem, ok, problems: problem, stating, usual };
    }
    return this.totals;
  }

  private currentLicences({ inUse, texts }: ReuseProject): HeaderAssessment['licences'] {
    if (this.licences?.texts !== texts || this.usedIds.changed) {
      this.licences = { reuse: inUse, used: new Set(this.usedIds.values()), texts };
    }
    return this.licences;
  }

  private decide(path: RepoPath, entry: Entry, verdict: Verdict | undefined): void {
    const before = entry.verdict;
    if (before !== undefined) {
      this.counts[before.state]--;
      this.stating -= Number(before.stating);
    }
    if (verdict !== undefined) {
      this.counts[verdict.state]++;
      this.stating += Number(verdict.stating);
    }
    entry.verdict = verdict;
    this.findings.set(path, verdict?.findings ?? NOTHING);
    for (const id of before?.ids ?? NOTHING) {
      this.usedIds.remove(id);
    }
    for (const id of verdict?.ids ?? NOTHING) {
      this.usedIds.add(id);
    }
  }

  private nameTells(path: RepoPath): IgnoreReason | undefined {
    const known = this.entries.get(path);
    if (known !== undefined) {
      return known.nameTells;
    }
    let reason = this.named.get(path);
    if (reason === undefined && !this.named.has(path)) {
      reason = coverage(path);
      this.named.set(path, reason);
    }
    return reason;
  }

  private surroundings(): Surroundings {
    const project = this.currentProject();
    this.around ??= {
      policy: this.policy,
      project,
      sidecarOf: (path) => this.sidecars.get(path),
      exists: (path) => this.entries.has(path as RepoPath),
      nameTells: (path) => this.nameTells(path),
      marksOf: (path) => this.attributes.marksOf(path),
      lastChanged: this.lastChanged,
    };
    return this.around;
  }

  private currentProject(): ReuseProject {
    if (this.project === undefined) {
      const texts = [...this.reuseTexts].map(([path, text]) => ({ path, text }));
      this.project = reuseProject(this.entries.keys(), texts);
      this.around = undefined;
      this.allDirty();
    }
    return this.project;
  }

  /** A file came or went: licence texts make the project, and a side file is an orphan without its file. */
  private filesChanged(path: RepoPath): void {
    if (path.startsWith('LICENSES/') || path.startsWith('.reuse/')) {
      this.project = undefined;
    }
    if (this.sideFiles.size > 0) {
      const sidecar = sidecarOf(path);
      if (this.sideFiles.has(sidecar)) {
        this.dirty.add(sidecar);
      }
    }
  }

  private allDirty(): void {
    for (const path of this.entries.keys()) {
      this.dirty.add(path);
    }
  }
}
