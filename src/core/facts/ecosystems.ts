// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from './fileIndex';
import { folderOf, type RepoPath } from '../model/repoPath';
import { manifestNamed, MANIFESTS } from './manifests';

/** A package ecosystem by the name that Dependabot's configuration uses (`package-ecosystem`, version 2). */
export type EcosystemName = (typeof MANIFESTS)[number]['name'];

export interface Ecosystem {
  readonly name: EcosystemName;
  /** Folders with a manifest, as Dependabot writes them: `/`, `/web`. Sorted, at most {@link MAX_FOLDERS}. */
  readonly folders: readonly string[];
}

const MAX_FOLDERS = 10;

const remembered = new WeakMap<readonly RepoPath[], readonly Ecosystem[]>();

/**
 * Ecosystems with dependencies to keep up to date, in the order of the list above; `github-actions` is not among them,
 * because a workflow is evidence of a forge and not of a package manager.
 */
export function ecosystemsOf(files: FileIndex): readonly Ecosystem[] {
  const manifests = files.manifests();
  const known = remembered.get(manifests) ?? findEcosystems(manifests);
  remembered.set(manifests, known);
  return known;
}

function findEcosystems(manifests: readonly RepoPath[]): readonly Ecosystem[] {
  const found = new Map<EcosystemName, Set<string>>();
  for (const path of manifests) {
    const manifest = manifestNamed(path.slice(path.lastIndexOf('/') + 1));
    if (manifest !== undefined) {
      const folders = found.get(manifest.name) ?? new Set();
      found.set(manifest.name, folders.add(dependabotFolder(manifest.name, path)));
    }
  }
  // One tool for one lock file: Dependabot would open every pull request twice.
  if (found.has('bun')) {
    found.delete('npm');
  }
  if (found.has('uv')) {
    found.delete('pip');
  }
  return MANIFESTS.flatMap(({ name }) => {
    const folders = found.get(name);
    return folders === undefined ? [] : [{ name, folders: [...folders].sort().slice(0, MAX_FOLDERS) }];
  });
}

function dependabotFolder(ecosystem: EcosystemName, path: RepoPath): string {
  const folder = `/${folderOf(path)}`;
  return ecosystem === 'devcontainers' && folder === '/.devcontainer' ? '/' : folder;
}
