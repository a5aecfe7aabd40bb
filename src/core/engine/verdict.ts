// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { headerPolicyFor } from '../config/headerPolicy';
import { judgeHeader } from '../headers/judge/judgeHeader';
import { judgeSidecar } from '../headers/judge/judgeSidecar';
import type { Policy } from '../model/config';
import type { FileHeader } from '../model/header';
import type { RepoPath } from '../model/repoPath';
import { coverage, type IgnoreReason } from '../reuse/coverage';
import { resolveLicensing } from '../reuse/resolveLicensing';
import type { ReuseProject } from '../reuse/reuseProject';
import { idsOf } from '../spdx/expression';
import { parseExpression } from '../spdx/parseExpression';
import type { FileLicensing } from './engine';
import type { FileRecord } from './fileRecord';

/** What surrounds a file when it is judged. */
export interface Surroundings {
  readonly policy: Policy;
  readonly project: ReuseProject;
  readonly sidecarOf: (path: RepoPath) => { readonly path: RepoPath; readonly header: FileHeader } | undefined;
  readonly exists: (path: string) => boolean;
}

/** Weighs all that is known of one file and judges it: the answer of `headers check` for this file. */
export function licensingOf(path: RepoPath, record: FileRecord, around: Surroundings): FileLicensing {
  const annotations = around.project.annotationsFor(path);
  const sidecar = around.sidecarOf(path);
  const said = annotations.length > 0 || sidecar !== undefined;
  const licensing = resolveLicensing({
    path,
    header: record.kind === 'text' ? record.header : undefined,
    sidecar,
    annotations,
    ignoredBecause: coverage(path) ?? unasked(record, said || around.project.inUse),
  });
  const policy = headerPolicyFor(around.policy, path);
  const context = { reuse: around.project.inUse, texts: around.project.texts };
  return {
    ...licensing,
    problems: [...judgeHeader(licensing, policy, context), ...judgeSidecar(path, around.exists)],
  };
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
  const all = covered ? [...expressions, ...snippets.flatMap((snippet) => snippet.expressions)] : [];
  return all.flatMap(({ value, source }) => {
    const { expression } = source === 'text' ? { expression: undefined } : parseExpression(value);
    return expression === undefined ? [] : [...idsOf(expression)];
  });
}
