// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, workspace, type Diagnostic, type DiagnosticCollection, type Disposable } from 'vscode';
import type { Finding } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import { Slices } from '../analyse/slices';
import { pathIn } from '../session/pathIn';
import { POLICY_PATH, PROGRAMME_PATH } from '../session/paths';
import type { FolderSession } from '../session/session';
import { turns } from '../turns';
import { basisOf, diagnosticsOf, sameBasis, showsAnything, type FileBasis } from './fileDiagnostics';
import { shownSettings, type ShownSettings } from './shownSettings';

/** Files that get new diagnostics in one turn, at most: making and sending those of a file takes some 30 µs. */
export const FILES_IN_A_TURN = 64;

interface Surroundings {
  readonly rulePages: Uri;
  /** Findings about the header of an open document, as it is at this moment. */
  readonly live: (uri: Uri) => readonly Finding[] | undefined;
  readonly isOurs: (uri: Uri) => boolean;
  readonly isAlone: () => boolean;
}

type Entry = [Uri, Diagnostic[] | undefined];

/** The diagnostics of one folder. They are brought up to date in small turns, and only where something changed. */
export class FolderDiagnostics implements Disposable {
  private readonly shown = new Map<RepoPath, FileBasis>();
  /** Counts passes over the folder: one that is overtaken by the next stops where it is. */
  private pass = 0;

  constructor(
    private readonly session: FolderSession,
    private readonly collection: DiagnosticCollection,
    private readonly around: Surroundings,
  ) {}

  /** Brings everything up to date. What fits into one turn is done at once. */
  publish(): void {
    void this.inTurns(++this.pass);
  }

  /** One file only: what a keystroke costs. */
  publishFile(path: RepoPath): void {
    const settings = shownSettings(this.session);
    const basis = settings.show === undefined ? undefined : this.basis(path, settings, settings.headers, true);
    this.collection.set([this.entry(path, basis !== undefined && showsAnything(basis) ? basis : undefined)]);
  }

  /** Takes everything away: the folder is no longer part of the workspace. */
  clear(): void {
    this.pass++;
    this.collection.set([...this.shown.keys()].map((path): Entry => [this.uri(path), undefined]));
    this.shown.clear();
  }

  dispose(): void {
    this.pass++;
  }

  private async inTurns(pass: number): Promise<void> {
    const work = this.changes();
    const slices = new Slices();
    for (let more = true; more && pass === this.pass;) {
      const entries: Entry[] = [];
      const turn = () => this.oneTurn(work, entries, slices);
      more = turns.run('publish', turn, () => entries.length);
      if (more) {
        await slices.rest();
      }
    }
  }

  /** @returns true when there is more to do */
  private oneTurn(work: Iterator<Entry | undefined, void>, entries: Entry[], slices: Slices): boolean {
    while (entries.length < FILES_IN_A_TURN && !slices.over) {
      const { done, value } = work.next();
      if (done === true) {
        this.collection.set(entries);
        return false;
      }
      if (value !== undefined) {
        entries.push(value);
      }
    }
    this.collection.set(entries);
    return true;
  }

  /** What has to be set, file by file; `undefined` for each file that was looked at and stays as it is. */
  private *changes(): Generator<Entry | undefined, void> {
    const settings = shownSettings(this.session);
    const seen = new Set<RepoPath>();
    if (settings.show !== undefined) {
      const open = this.openFiles();
      let closed = 0;
      for (const path of this.candidates(open, () => settings.headers && closed < settings.limit)) {
        if (seen.has(path) || this.belongsToAnother(path)) {
          continue;
        }
        const isOpen = open.has(path);
        const basis = this.basis(path, settings, settings.headers && (isOpen || closed < settings.limit), isOpen);
        if (basis !== undefined && showsAnything(basis)) {
          seen.add(path);
          closed += isOpen ? 0 : 1;
          yield sameBasis(this.shown.get(path), basis) ? undefined : this.entry(path, basis);
        } else {
          yield undefined;
        }
      }
    }
    for (const path of [...this.shown.keys()]) {
      if (!seen.has(path)) {
        yield this.entry(path, undefined);
      }
    }
  }

  /** Files that may have something to show, those that people look at first. */
  private *candidates(open: ReadonlySet<RepoPath>, more: () => boolean): Generator<RepoPath> {
    yield* open;
    yield* [PROGRAMME_PATH, POLICY_PATH];
    const { assessment } = this.session;
    if (assessment === undefined) {
      return;
    }
    if (assessment.anchor !== undefined) {
      yield assessment.anchor;
    }
    for (const path of assessment.findings.restPaths()) {
      if (path !== undefined) {
        yield path;
      }
    }
    for (const path of assessment.findings.headerPaths()) {
      if (!more()) {
        return;
      }
      yield path;
    }
  }

  private openFiles(): ReadonlySet<RepoPath> {
    const open = new Set<RepoPath>();
    for (const { uri } of workspace.textDocuments) {
      const path = this.around.isOurs(uri) ? pathIn(this.session.folder, uri) : undefined;
      if (path !== undefined) {
        open.add(path);
      }
    }
    return open;
  }

  private basis(path: RepoPath, { show }: ShownSettings, headers: boolean, isOpen: boolean): FileBasis | undefined {
    const live = isOpen ? this.around.live(this.uri(path)) : undefined;
    return show && basisOf(this.session, path, { show, headers, live });
  }

  private entry(path: RepoPath, basis: FileBasis | undefined): Entry {
    if (basis === undefined) {
      this.shown.delete(path);
      return [this.uri(path), undefined];
    }
    this.shown.set(path, basis);
    return [this.uri(path), diagnosticsOf(basis, this.around.rulePages)];
  }

  private belongsToAnother(path: RepoPath): boolean {
    return !this.around.isAlone() && !this.around.isOurs(this.uri(path));
  }

  private uri(path: RepoPath): Uri {
    return Uri.joinPath(this.session.folder.uri, path);
  }
}
