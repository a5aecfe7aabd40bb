// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from './fileIndex';
import { folderOf, type RepoPath } from '../model/repoPath';

/** A package ecosystem by the name that Dependabot's configuration uses (`package-ecosystem`, version 2). */
export type EcosystemName = (typeof MANIFESTS)[number]['name'];

export interface Ecosystem {
  readonly name: EcosystemName;
  /** Folders with a manifest, as Dependabot writes them: `/`, `/web`. Sorted, at most {@link MAX_FOLDERS}. */
  readonly folders: readonly string[];
}

const MAX_FOLDERS = 10;

const MANIFESTS = [
  { name: 'bun', pattern: /^bun\.lockb?$/ },
  { name: 'npm', pattern: /^package\.json$/ },
  { name: 'uv', pattern: /^uv\.lock$/ },
  { name: 'pip', pattern: /^(?:pyproject\.toml|setup\.py|setup\.cfg|pipfile|requirements[\w.-]*\.(?:txt|in))$/i },
  { name: 'cargo', pattern: /^Cargo\.toml$/ },
  { name: 'gomod', pattern: /^go\.mod$/ },
  { name: 'maven', pattern: /^pom\.xml$/ },
  { name: 'gradle', pattern: /^(?:build|settings)\.gradle(?:\.kts)?$/ },
  { name: 'bundler', pattern: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/ },
  { name: 'composer', pattern: /^composer\.json$/ },
  { name: 'nuget', pattern: /^(?:.*\.(?:cs|fs|vb)proj|packages\.config|directory\.packages\.props)$/i },
  { name: 'mix', pattern: /^mix\.exs$/ },
  { name: 'pub', pattern: /^pubspec\.yaml$/ },
  { name: 'swift', pattern: /^Package\.swift$/ },
  { name: 'elm', pattern: /^elm\.json$/ },
  { name: 'terraform', pattern: /^(?:\.terraform\.lock\.hcl|(?:main|versions|providers)\.tf)$/ },
  { name: 'docker', pattern: /^(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$|^.*\.dockerfile$/i },
  { name: 'docker-compose', pattern: /^(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$/ },
  { name: 'helm', pattern: /^Chart\.yaml$/ },
  { name: 'gitsubmodule', pattern: /^\.gitmodules$/ },
  { name: 'devcontainers', pattern: /^\.?devcontainer\.json$/ },
] as const;

/** Trees of other people's code and of test input: nobody updates those. */
const NOT_OURS =
  /(?:^|\/)(?:node_modules|vendor|vendored|third[_-]?party|external|testdata|fixtures?|__tests__|tests?|examples?|samples?|templates?|\.git)\//i;

/** Endings of all names above: two of three files of a repository need no closer look. */
const ENDINGS = new Set(
  'lock lockb json toml py cfg txt in mod xml gradle kts rb gemspec csproj fsproj vbproj config props exs yaml yml swift hcl tf gitmodules dockerfile'.split(
    ' ',
  ),
);

const remembered = new WeakMap<FileIndex, readonly Ecosystem[]>();

/**
 * Ecosystems with dependencies to keep up to date, in the order of the list above; `github-actions` is not among them,
 * because a workflow is evidence of a forge and not of a package manager.
 */
export function ecosystemsOf(files: FileIndex): readonly Ecosystem[] {
  const known = remembered.get(files) ?? findEcosystems(files);
  remembered.set(files, known);
  return known;
}

function findEcosystems(files: FileIndex): readonly Ecosystem[] {
  const found = new Map<EcosystemName, Set<string>>();
  for (const path of files.all()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const manifest =
      name.length < 100 && (ENDINGS.has(ending) || /file(?:\.|$)/i.test(name))
        ? MANIFESTS.find(({ pattern }) => pattern.test(name))
        : undefined;
    if (manifest !== undefined && !NOT_OURS.test(path)) {
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
