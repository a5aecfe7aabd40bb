// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import type { HeaderPlan } from '../../core/model/header';
import { formatMessage, msg } from '../../core/model/message';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { applyEdits } from '../../core/model/textEdit';
import { addAnnotations, annotatedAlready, ROOT_TOML, type Annotated } from '../../core/reuse/addAnnotation';
import { applyToBytes } from '../../core/text/applyToBytes';
import { decode, type DecodedText } from '../../core/text/decode';
import {
  createFile,
  deleteFile,
  replaceFile,
  stateOf,
  type NotWritten,
  type ReadState,
} from '../../node/writing/fileWriter';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { unifiedDiff } from '../output/unifiedDiff';
import type { FileResult } from './fileResult';
import { MAX_BYTES, whyNot } from './whyNot';

/** Decides about one file. `text` is `undefined` for a file that is no text. */
export type Planner = (path: RepoPath, text: DecodedText | undefined) => HeaderPlan;

/** What is planned for a file that belongs into the side file beside it. */
const IN_SIDECAR: ReadonlySet<HeaderPlan['action']> = new Set([
  'inserted',
  'merged',
  'sidecar',
  'skipped',
  'unchanged',
]);

/** Carries out header plans in one folder, or only shows what they would do. */
export class HeaderWriter {
  /** What REUSE.toml is to say when all files were looked at: it is written once, whole. */
  private readonly annotated: Annotated[] = [];

  constructor(
    private readonly root: string,
    private readonly plan: Planner,
    private readonly dryRun: boolean,
  ) {}

  /** @param place where the file is on disk. */
  handle(path: RepoPath, place: string): FileResult {
    const state = stateOf(this.root, place);
    if (!isState(state)) {
      return { path, action: 'skipped', reason: whyNot(path, state) };
    }
    const bytes = state.size > MAX_BYTES ? undefined : readSmallFile(place, MAX_BYTES);
    if (bytes === undefined) {
      return {
        path,
        action: 'skipped',
        reason: whyNot(path, state.size > MAX_BYTES ? 'too-large' : { code: 'EACCES' }),
      };
    }
    const decoded = decode(bytes);
    const text = decoded.kind === 'text' ? decoded : undefined;
    const plan = this.plan(path, text);
    return this.inSidecar(path, place, plan) ?? this.carryOut(path, place, state, bytes, text, plan);
  }

  /**
   * Where a side file speaks for the file, the change belongs there, also when it does not say everything yet: of the
   * file itself nothing is read beside it (REUSE 3.3).
   */
  private inSidecar(path: RepoPath, place: string, plan: HeaderPlan): FileResult | undefined {
    const sidecar = path.endsWith('.license') ? undefined : parseRepoPath(`${path}.license`);
    if (sidecar === undefined || !isState(stateOf(this.root, `${place}.license`))) {
      return undefined;
    }
    return IN_SIDECAR.has(plan.action) ? { ...this.handle(sidecar, `${place}.license`), path, sidecar } : undefined;
  }

  private carryOut(
    path: RepoPath,
    place: string,
    state: ReadState,
    bytes: Uint8Array,
    decoded: DecodedText | undefined,
    plan: HeaderPlan,
  ): FileResult {
    switch (plan.action) {
      case 'unchanged':
        return { path, action: 'unchanged' };
      case 'skipped':
      case 'refused':
        return { path, action: plan.action, reason: plan.reason };
      case 'sidecar':
        return this.createSidecar(path, plan.path, plan.content);
      case 'reuse-toml':
        this.annotated.push({ path, request: plan.request });
        return { path, action: 'reuse-toml' };
      case 'inserted':
      case 'merged':
      case 'updated':
      case 'removed': {
        if (decoded === undefined) {
          return {
            path,
            action: 'refused',
            reason: msg('{path} is not text, so nothing was written into it.', { path }),
          };
        }
        const changed = applyToBytes(bytes, decoded, plan.edits);
        if ('unencodable' in changed) {
          const reason = msg(
            '{path} is stored in an encoding that cannot hold “{text}”. Convert the file to UTF-8 first.',
            {
              path,
              text: changed.unencodable,
            },
          );
          return { path, action: 'refused', reason };
        }
        const text = applyEdits(decoded.text, plan.edits);
        const result: FileResult = { path, action: plan.action };
        if (this.dryRun) {
          const mark = decoded.bom && decoded.encoding === 'utf-8' ? '\ufeff' : '';
          return { ...result, diff: unifiedDiff(path, mark + decoded.text, mark + text) };
        }
        const emptied = text === '' && path.endsWith('.license');
        return done(
          result,
          path,
          emptied ? deleteFile(this.root, place, state) : replaceFile(this.root, place, state, changed.bytes),
        );
      }
    }
  }

  private createSidecar(path: RepoPath, sidecar: RepoPath, content: string): FileResult {
    const result: FileResult = { path, action: 'sidecar', sidecar };
    return this.dryRun
      ? { ...result, diff: unifiedDiff(sidecar, undefined, content) }
      : done(result, sidecar, createFile(this.root, sidecar, new TextEncoder().encode(content)));
  }

  /** Writes what several files share, REUSE.toml, and gives the results with what became of it. */
  finish(results: readonly FileResult[]): readonly FileResult[] {
    const files = new Map(this.annotated.map((file) => [file.path, file]));
    if (files.size === 0) {
      return results;
    }
    const place = join(this.root, ROOT_TOML);
    const state = stateOf(this.root, place);
    const old = isState(state) ? readSmallFile(place, MAX_BYTES)?.toString('utf8') : undefined;
    const existing = annotatedAlready(old, [...files.values()]);
    const added = addAnnotations(old, [...files.values()]);
    let outcome: Partial<FileResult> = {};
    let diff: string | undefined;
    if ('refused' in added) {
      outcome = { action: 'refused', reason: added.refused };
    } else if (!('unchanged' in added)) {
      const text = 'content' in added ? added.content : applyEdits(old ?? '', added.edits);
      diff = this.dryRun ? unifiedDiff(ROOT_TOML, old, text) : undefined;
      const failure = this.dryRun ? undefined : this.write(place, state, text);
      outcome = failure === undefined ? {} : { action: 'refused', reason: whyNot(ROOT_TOML, failure) };
    }
    return results.map((result): FileResult => {
      const file = files.get(result.path);
      if (file === undefined || result.action !== 'reuse-toml') {
        return result;
      }
      if (existing.has(file.path)) {
        return { path: result.path, action: 'unchanged' };
      }
      // One change of one file, shown once.
      const shown = diff;
      diff = undefined;
      return { ...result, ...outcome, ...(shown !== undefined && { diff: shown }) };
    });
  }

  private write(place: string, state: ReadState | NotWritten, text: string): NotWritten | undefined {
    const bytes = new TextEncoder().encode(text);
    return isState(state) ? replaceFile(this.root, place, state, bytes) : createFile(this.root, ROOT_TOML, bytes);
  }
}

function isState(state: ReadState | NotWritten): state is ReadState {
  return typeof state === 'object' && 'ino' in state;
}

function done(result: FileResult, written: RepoPath, failure: NotWritten | undefined): FileResult {
  return failure === undefined ? result : { path: result.path, action: 'refused', reason: whyNot(written, failure) };
}

/** The sentence for a person or a document. */
export function reasonOf({ reason }: FileResult): string | undefined {
  return reason === undefined ? undefined : formatMessage(reason);
}
