// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';

/** The package ecosystems and the names of their manifests. */
export const MANIFESTS = [
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
const FILE_WORD = /file(?:\.|$)/i;

/** The entry of {@link MANIFESTS} that a file name (without its folder) belongs to. */
export function manifestNamed(name: string): (typeof MANIFESTS)[number] | undefined {
  return name.length < 100 && mayBeManifest(name) ? MANIFESTS.find(({ pattern }) => pattern.test(name)) : undefined;
}

/** Whether a file is the manifest of a package of this repository: not one of its tests, samples or copies. */
export function isManifest(path: RepoPath): boolean {
  return manifestNamed(path.slice(path.lastIndexOf('/') + 1)) !== undefined && !NOT_OURS.test(path);
}

function mayBeManifest(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ENDINGS.has(ending) || ENDINGS.has(ending.toLowerCase()) || FILE_WORD.test(name);
}
