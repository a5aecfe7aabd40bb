// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from './fileIndex';

/** Languages and build tools that a first continuous integration job can be written for. */
export const LANGUAGES = [
  'node',
  'python',
  'rust',
  'go',
  'maven',
  'gradle',
  'dotnet',
  'php',
  'ruby',
  'make',
  'other',
] as const;
export type Language = (typeof LANGUAGES)[number];

const MANIFESTS: readonly (readonly [Language, RegExp])[] = [
  ['rust', /^Cargo\.toml$/],
  ['go', /^go\.mod$/],
  ['maven', /^pom\.xml$/],
  ['gradle', /^(?:build|settings)\.gradle(?:\.kts)?$/],
  ['dotnet', /\.(?:sln|slnx|csproj|fsproj|vbproj)$/i],
  ['php', /^composer\.json$/],
  ['python', /^(?:pyproject\.toml|setup\.py|setup\.cfg|requirements\.txt|tox\.ini)$/],
  ['node', /^package\.json$/],
  ['ruby', /^(?:Gemfile|[^/]+\.gemspec)$/],
  ['make', /^(?:GNU)?[Mm]akefile$/],
];

/**
 * What the repository is built with, by the manifest in its root. `package.json` comes after the others because many
 * repositories have one for their tools only.
 */
export function languageOf(files: FileIndex): Language {
  const names = files.inFolder('');
  return MANIFESTS.find(([, manifest]) => names.some((name) => manifest.test(name)))?.[0] ?? 'other';
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
