// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, workspace, type CancellationToken } from 'vscode';
import { HEAD_BYTES } from '../../core/engine/engine';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import { fittingRequest } from '../../core/headers/write/fittingRequest';
import { planBinary, planHeader } from '../../core/headers/write/planHeader';
import { readBack } from '../../core/headers/write/readBack';
import type { FileChange } from '../../core/model/fileChange';
import type { HeaderPlan, HeaderRequest } from '../../core/model/header';
import { msg } from '../../core/model/message';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { applyEdits } from '../../core/model/textEdit';
import { addAnnotations, ROOT_TOML, type Annotated } from '../../core/reuse/addAnnotation';
import { sidecarOf } from '../../core/reuse/sidecar';
import { decode } from '../../core/text/decode';
import { translate } from '../diagnostics/findingDiagnostic';
import { currentText } from '../programme/currentText';
import type { FolderSession } from '../session/session';
import type { HeaderContext } from './headerContext';
import { toFix, unreadable, type HeaderFix } from './headerFix';

/** One change of one file, with what it is: the preview parts them by that. */
export interface BatchedChange {
  readonly path: RepoPath;
  readonly change: FileChange;
  readonly kind: 'new' | 'completed' | 'sidecar' | 'reuse-toml';
}

/** What adding headers to many files comes to, before anything is written. */
export interface HeaderBatch {
  readonly changes: readonly BatchedChange[];
  /** Files left alone, with the reason in words. */
  readonly left: readonly { readonly path: RepoPath; readonly reason: string }[];
}

/** Files are read this many at a time, so that the extension host stays free between. */
const CHUNK = 20;

/** Plans the headers of many files; open documents as they stand in the editor, the others from disk. */
export async function planBatch(
  session: FolderSession,
  paths: readonly RepoPath[],
  contextOf: (path: RepoPath) => HeaderContext,
  token: CancellationToken,
  progress: (done: number) => void,
): Promise<HeaderBatch> {
  const changes: BatchedChange[] = [];
  const left: { path: RepoPath; reason: string }[] = [];
  const annotated: Annotated[] = [];
  for (let at = 0; at < paths.length && !token.isCancellationRequested; at += CHUNK) {
    const chunk = paths.slice(at, at + CHUNK);
    const plans = await Promise.all(chunk.map((path) => planOne(session, path, contextOf(path))));
    chunk.forEach((path, index) => {
      const plan = plans[index];
      if (plan === undefined) {
        return;
      }
      if ('reason' in plan) {
        left.push({ path, reason: plan.reason });
      } else if ('request' in plan) {
        annotated.push({ path, request: plan.request });
      } else {
        const kind: BatchedChange['kind'] =
          plan.place === 'sidecar' ? 'sidecar' : plan.completes === true ? 'completed' : 'new';
        changes.push(...plan.changes.map((change) => ({ path, change, kind })));
      }
    });
    progress(Math.min(at + CHUNK, paths.length));
  }
  const entries = await planAnnotations(session, annotated);
  return { changes: [...changes, ...entries.changes], left: [...left, ...entries.left] };
}

type Planned = HeaderFix | { readonly request: HeaderRequest };

async function planOne(
  session: FolderSession,
  path: RepoPath,
  { request, marks }: HeaderContext,
): Promise<Planned | undefined> {
  if ('ask' in request) {
    return request.reason === undefined ? undefined : { reason: request.reason };
  }
  const side = parseRepoPath(sidecarOf(path));
  const file = side === undefined ? undefined : await currentBytes(session, side);
  if (side !== undefined && file !== undefined) {
    // Beside a side file nothing counts that stands in the file itself (REUSE 3.3).
    const wanted = fittingRequest(request, readBack(side, file.text, undefined));
    const fix = toFix(side, planHeader(side, file.text, wanted));
    return 'changes' in fix ? { ...fix, place: 'sidecar' } : fix;
  }
  const content = await currentBytes(session, path);
  if (content === undefined) {
    // Deleted since it was listed: there is nothing left to add a header to.
    return undefined;
  }
  const plan = content.plan(request, marks);
  if ('action' in plan && plan.action === 'reuse-toml') {
    return { request };
  }
  const fix = 'action' in plan ? toFix(path, plan) : plan;
  return 'changes' in fix && fix.place === 'file' && !(await helps(session, path, content.text, fix))
    ? { reason: l10n.t('REUSE.toml overrides what stands in it: complete the entry there.') }
    : fix;
}

/** Whether a file says all that it has to once it is changed: where REUSE.toml overrides it, nobody would read the header. */
async function helps(
  { analyser }: FolderSession,
  path: RepoPath,
  text: string,
  { changes }: Extract<HeaderFix, { changes: unknown }>,
): Promise<boolean> {
  const edits = changes.flatMap((change) => (change.kind === 'edit' ? change.edits : []));
  const after = new TextEncoder().encode(applyEdits(text, edits).slice(0, HEAD_BYTES));
  try {
    const findings = await analyser.inspect(path, after);
    return !findings.some(({ status, fixes }) => status === 'fail' && fixes.some(({ kind }) => kind === 'header'));
  } catch {
    return true;
  }
}

async function planAnnotations(session: FolderSession, files: readonly Annotated[]): Promise<HeaderBatch> {
  if (files.length === 0) {
    return { changes: [], left: [] };
  }
  const text = await currentText(Uri.joinPath(session.folder.uri, ROOT_TOML));
  const dep5 = await currentText(Uri.joinPath(session.folder.uri, '.reuse/dep5'));
  const added =
    dep5 === undefined
      ? addAnnotations(text, files)
      : { refused: msg('This repository keeps .reuse/dep5, and REUSE forbids REUSE.toml beside it.') };
  if ('refused' in added) {
    return { changes: [], left: files.map(({ path }) => ({ path, reason: translate(added.refused) })) };
  }
  if ('unchanged' in added) {
    return { changes: [], left: [] };
  }
  const change: FileChange =
    'edits' in added
      ? { kind: 'edit', path: ROOT_TOML, edits: added.edits }
      : { kind: 'create', path: ROOT_TOML, content: added.content };
  return { changes: [{ path: ROOT_TOML, change, kind: 'reuse-toml' }], left: [] };
}

/** A file as it is now, open or on disk, with what a header for it comes to; `undefined` where there is none. */
async function currentBytes(
  session: FolderSession,
  path: RepoPath,
): Promise<
  | {
      readonly text: string;
      readonly plan: (request: HeaderRequest, marks: LinguistMarks) => HeaderPlan | { readonly reason: string };
    }
  | undefined
> {
  const uri = Uri.joinPath(session.folder.uri, path);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) {
    const { languageId } = open;
    const text = open.getText();
    return {
      text,
      plan: (request, marks) => unreadable(open, path) ?? planHeader(path, text, request, { languageId, marks }),
    };
  }
  try {
    const bytes = await workspace.fs.readFile(uri);
    const decoded = decode(bytes);
    return {
      text: decoded.kind === 'binary' ? '' : decoded.text,
      plan: (request, marks) => planBytes(path, decoded, request, marks),
    };
  } catch {
    return undefined;
  }
}

/**
 * The editor reads and writes whole texts: what it would not give back byte for byte is left to the command line, which
 * splices.
 */
function planBytes(
  path: RepoPath,
  decoded: ReturnType<typeof decode>,
  request: HeaderRequest,
  marks: LinguistMarks,
): HeaderPlan | { readonly reason: string } {
  if (decoded.kind === 'binary') {
    return planBinary(path, request, marks);
  }
  if (decoded.encoding === 'single-byte') {
    return { reason: l10n.t('It is not UTF-8, and the editor would change its bytes: use “ospo-lens headers add”.') };
  }
  if (hasMixedLineEnds(decoded.text)) {
    return {
      reason: l10n.t('Its lines end in different ways, and the editor would unify them: use “ospo-lens headers add”.'),
    };
  }
  return planHeader(path, decoded.text, request, { encoding: decoded.encoding, marks });
}

function hasMixedLineEnds(text: string): boolean {
  const ends = new Set(text.match(/\r\n|\r|\n/g));
  return ends.size > 1 || ends.has('\r');
}
