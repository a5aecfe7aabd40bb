// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, workspace } from 'vscode';
import { headerPolicyFor } from '../../core/config/headerPolicy';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import {
  headerRequestFor,
  takesYearsFromGit,
  type FileBackground,
  type MissingAnswer,
} from '../../core/headers/request';
import type { HeaderPolicy } from '../../core/model/config';
import type { HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import type { FolderSession } from '../session/session';
import { preferencesOf } from './headerAnswers';

/** No header yet: somebody has to be asked, or, with a reason, nobody here can know. */
export interface NoRequest {
  readonly ask: readonly MissingAnswer[];
  readonly reason?: string;
}

/** Everything that decides which header a file gets, as on the command line. */
export interface HeaderContext {
  readonly policy: HeaderPolicy;
  readonly marks: LinguistMarks;
  readonly request: HeaderRequest | NoRequest;
  /** The year up to which notices go in a file as it is on disk. */
  readonly lastYear: number;
}

const NOTHING: FileBackground = { marks: {} };

/** @param isNew no commit can have the file yet, so that git is not asked for its years */
export async function headerContext(
  session: FolderSession,
  path: RepoPath,
  { isNew = false }: { readonly isNew?: boolean } = {},
): Promise<HeaderContext> {
  return contextOf(session, path, isNew ? await marksAlone(session, path) : await backgroundOf(session, [path]));
}

/** The same for many files, with one walk through the history for all of them. */
export async function headerContexts(
  session: FolderSession,
  paths: readonly RepoPath[],
): Promise<(path: RepoPath) => HeaderContext> {
  const background = await backgroundOf(session, paths);
  return (path) => contextOf(session, path, background);
}

type Background = ReadonlyMap<RepoPath, FileBackground>;

async function marksAlone({ analyser }: FolderSession, path: RepoPath): Promise<Background> {
  try {
    return await analyser.background([path], []);
  } catch {
    return new Map();
  }
}

async function backgroundOf(session: FolderSession, paths: readonly RepoPath[]): Promise<Background> {
  const dated = paths.filter((path) => mayWantYears(session, path));
  try {
    return await session.analyser.background(paths, dated);
  } catch {
    // The analyser was restarted meanwhile. What it would have said is not known, so nothing is written that hangs on it.
    return new Map(dated.map((path) => [path, { marks: {}, years: 'unknown' }]));
  }
}

/** Whether a file is documentation is only known with its marks. */
function mayWantYears({ policy }: FolderSession, path: RepoPath): boolean {
  return [undefined, { documentation: true }, { documentation: false }].some((marks) =>
    takesYearsFromGit(headerPolicyFor(policy.value, path, marks)),
  );
}

function contextOf(session: FolderSession, path: RepoPath, background: Background): HeaderContext {
  const { marks, years } = background.get(path) ?? NOTHING;
  const policy = headerPolicyFor(session.policy.value, path, marks);
  const today = new Date().getFullYear();
  const span = takesYearsFromGit(policy) && years !== 'unknown' ? years : undefined;
  const request =
    takesYearsFromGit(policy) && years === 'unknown'
      ? { ask: [], reason: unknownYears(session, path) }
      : headerRequestFor(policy, preferencesOf(session), session.assessment?.conventions ?? {}, today, span);
  return { policy, marks, request, lastYear: span?.last ?? today };
}

/** Another year than that of the policy would be a guess about somebody's rights, so none is written. */
function unknownYears({ folder }: FolderSession, path: RepoPath): string {
  if (!workspace.isTrusted) {
    return l10n.t(
      'The policy takes the years of {path} from git, which is not asked in Restricted Mode: trust this workspace first.',
      { path },
    );
  }
  return folder.uri.scheme === 'file'
    ? l10n.t(
        'The policy takes the years of {path} from git, which does not have its whole history here: fetch it first (git fetch --unshallow).',
        { path },
      )
    : l10n.t(
        'The policy takes the years of {path} from git, which cannot be asked here: use “ospo-lens headers add” in a clone.',
        { path },
      );
}
