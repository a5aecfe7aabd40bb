// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { headerPolicyFor } from '../config/headerPolicy';
import { judgeHeader } from '../headers/judge/judgeHeader';
import { judgeSidecar } from '../headers/judge/judgeSidecar';
import type { LinguistMarks } from '../gitattributes/linguist';
import type { Policy } from '../model/config';
import type { FileHeader, LicenceStatement } from '../model/header';
import type { RepoPath } from '../model/repoPath';
import type { IgnoreReason } from '../reuse/coverage';
import { resolveLicensing } from '../reuse/resolveLicensing';
import type { ReuseProject } from '../reuse/reuseProject';
import { idsOf, type Expression } from '../spdx/expression';
import { parseExpression } from '../spdx/parseExpression';
import type { FileLicensing } from './engine';
import type { FileRecord } from './fileRecord';
import { headerByMarks, reasonByMarks } from './marks';

/** What surrounds a file when it is judged. */
export interface Surroundings {
  readonly policy: Policy;
  readonly project: ReuseProject;
  readonly sidecarOf: (path: RepoPath) => { readonly path: RepoPath; readonly header: FileHeader } | undefined;
  readonly exists: (path: string) => boolean;
  /** Why a file needs no information, as far as its name tells; see `coverage`. */
  readonly nameTells: (path: RepoPath) => IgnoreReason | undefined;
  /** What `.gitattributes` says the file is. */
  readonly marksOf: (path: RepoPath) => LinguistMarks;
  /** The year of a file's last change, where that is known. */
  readonly lastChanged: (path: RepoPath) => number | undefined;
}

/** Weighs all that is known of one file and judges it: the answer of `headers check` for this file. */
export function licensingOf(path: RepoPath, record: FileRecord, around: Surroundings): FileLicensing {
  const annotations = around.project.annotationsFor(path);
  const sidecar = around.sidecarOf(path);
  const said = annotations.length > 0 || sidecar !== undefined;
  const marks = around.marksOf(path);
  const name = around.nameTells(path);
  // What was left unread because of its name stays so until it is read again.
  const reason = record.kind === 'unread' && name !== undefined ? name : reasonByMarks(name, marks);
  const licensing = resolveLicensing({
    path,
    header: record.kind === 'text' ? headerByMarks(record.header, marks) : undefined,
    sidecar,
    annotations,
    ignoredBecause: reason ?? unasked(record, said || around.project.inUse),
  });
  const policy = headerPolicyFor(around.policy, path, marks);
  const context = { reuse: around.project.inUse, texts: around.project.texts, lastChanged: around.lastChanged(path) };
  const problems = judgeHeader(licensing, policy, context);
  const ofSidecar = judgeSidecar(path, around.exists);
  return { ...licensing, problems: ofSidecar.length === 0 ? problems : [...problems, ...ofSidecar] };
}

/**
 * Why nothing is asked of a file for what it is. What cannot hold a comment is asked only where somebody answers for
 * such files elsewhere: in a repository that follows REUSE, or once a side file or an annotation speaks of them.
 */
function unasked(record: FileRecord, answersElsewhere: boolean): IgnoreReason | undefined {
  switch (record.kind) {
    case 'empty':
    case 'symlink':
    case 'unreadable':
      return record.kind;
    case 'binary':
      return answersElsewhere ? undefined : 'binary';
    case 'unread':
      return answersElsewhere ? undefined : 'uncommentable';
    case 'text':
      return answersElsewhere || record.commentable ? undefined : 'uncommentable';
  }
}

/** Licences and exceptions that a covered file is under, its snippets included. */
export function licenceIdsOf({ covered, expressions, snippets }: FileLicensing): readonly string[] {
  if (!covered || (expressions.length === 0 && snippets.length === 0)) {
    return NO_IDS;
  }
  const [first] = expressions;
  if (first !== undefined && expressions.length === 1 && snippets.length === 0) {
    return idsIn(first);
  }
  return [...expressions, ...snippets.flatMap((snippet) => snippet.expressions)].flatMap(idsIn);
}

const NO_IDS: readonly string[] = [];

/** One list for each expression, however many files are under it. */
const idsOfExpressions = new WeakMap<Expression, readonly string[]>();

function idsIn({ value, source }: LicenceStatement): readonly string[] {
  const { expression } = source === 'text' ? { expression: undefined } : parseExpression(value);
  if (expression === undefined) {
    return NO_IDS;
  }
  let ids = idsOfExpressions.get(expression);
  if (ids === undefined) {
    ids = [...idsOf(expression)];
    idsOfExpressions.set(expression, ids);
  }
  return ids;
}
