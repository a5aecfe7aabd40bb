// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { repoPath, type RepoPath } from '../model/repoPath';
import type { FileIndex } from './fileIndex';

/** Where a repository is hosted, as far as its files tell. Forgejo stands for Gitea too: they read each other's files. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

/** A forge's own configuration; files that any forge would show (a guide, a policy) prove nothing. */
const PROOFS: Readonly<Record<Forge, RegExp>> = {
  github: /^\.github\//,
  gitlab:
    /^(?:\.gitlab-ci\.yml$|\.gitlab\/(?:issue_templates|merge_request_templates|ci|agents|duo)\/|\.gitlab\/.*\.ya?ml$)/,
  forgejo: /^\.(?:forgejo|gitea)\//,
};

/** Folders that only one forge gives a meaning to, whatever lies in them. */
const FOLDERS: Readonly<Record<Forge, readonly string[]>> = {
  github: ['.github'],
  gitlab: ['.gitlab'],
  forgejo: ['.forgejo', '.gitea'],
};

/**
 * The forges whose configuration the files show, in the order of {@link FORGES}; empty when nothing tells. A mirror can
 * have several. A `.gitlab` folder with nothing but documents counts only where no other forge is proved.
 */
export function forgesOf(files: FileIndex): readonly Forge[] {
  const proved = FORGES.filter((forge) => candidates(files, forge).some((path) => PROOFS[forge].test(path)));
  return proved.length > 0 ? proved : FORGES.filter((forge) => candidates(files, forge).length > 0);
}

function candidates(files: FileIndex, forge: Forge): readonly RepoPath[] {
  const below = FOLDERS[forge].flatMap((folder) => files.below(folder, 200));
  return forge === 'gitlab' && files.has('.gitlab-ci.yml') ? [...below, repoPath('.gitlab-ci.yml')] : below;
}

/** The forge that new files are written for: the first that is proved, else the most common one. */
export function preferredForge(files: FileIndex): Forge {
  return forgesOf(files)[0] ?? 'github';
}
