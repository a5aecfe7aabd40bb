// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { GENERATED_NAMES, VENDORED } from '../headers/styles/untouchable.generated';

/**
 * Why a file needs no licence information of its own. The first six are REUSE 3.3 ("Covered Files"); `vendored` and
 * `generated` are house rules: such trees are left alone.
 */
export type IgnoreReason =
  | 'licence-text'
  | 'version-control'
  | 'reuse-file'
  | 'sidecar'
  | 'spdx-document'
  | 'subproject'
  | 'vendored'
  | 'generated'
  | 'empty'
  | 'symlink'
  | 'binary'
  | 'unreadable'
  | 'uncommentable'
  | 'vcs-ignored';

const LICENCE_NAME =
  /^(?:LICEN[CS]E|COPYING)(?:[-.].*)?$|^(?:CAL-1\.0(?:-Combined-Work-Exception)?|SHL-2\.1)(?:\..+)?$/;
const SPDX_DOCUMENT = /\.spdx(?:\.(?:rdf|json|xml|ya?ml))?$/;
const VERSION_CONTROL = /(?:^|\/)\.(?:git|hg|sl|svn|bzr|jj)(?:\/|$)|(?:^|\/)\.hgtags$/;

/** Files that a package manager writes: its record of versions, not anybody's work. */
const LOCK_FILES = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'packages.lock.json',
  'package.resolved',
  'go.sum',
  'gradle.lockfile',
  'bun.lockb',
]);

/** Folders of other people's work, anywhere in the tree; `external` only at its root, where it can mean nothing else. */
const vendoredFolders = new Set(
  foldersOf(VENDORED).filter((folder) => folder !== 'external' && folder !== 'subprojects'),
);
const generatedFolders = new Set(foldersOf(GENERATED_NAMES));
const isGeneratedName = matcherOf(GENERATED_NAMES);

/** Files of one folder are asked about one after the other. */
let lastFolder: { readonly name: string; readonly reason: IgnoreReason | undefined } = { name: '', reason: undefined };

/** Why the file at `path` is not covered, as far as its name tells; `undefined` when it is covered. */
export function coverage(path: string): IgnoreReason | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.license')) {
    return 'sidecar';
  }
  if (name === 'REUSE.toml' || path.startsWith('.reuse/')) {
    return 'reuse-file';
  }
  const slash = path.indexOf('/');
  if (slash >= 0) {
    const reason = name.startsWith('.') ? folderReason(path) : ofSameFolder(path.slice(0, -name.length));
    if (reason !== undefined) {
      return reason;
    }
  }
  if (LICENCE_NAME.test(name)) {
    return 'licence-text';
  }
  if (SPDX_DOCUMENT.test(name)) {
    return 'spdx-document';
  }
  if (name === '.hgtags' || name === '.git') {
    return 'version-control';
  }
  return isGeneratedName(name) || LOCK_FILES.has(name.toLowerCase()) ? 'generated' : undefined;
}

function ofSameFolder(folder: string): IgnoreReason | undefined {
  if (folder !== lastFolder.name) {
    lastFolder = { name: folder, reason: folderReason(folder) };
  }
  return lastFolder.reason;
}

function folderReason(path: string): IgnoreReason | undefined {
  if (path.startsWith('external/')) {
    return 'vendored';
  }
  if (path.includes('/.') || path.startsWith('.')) {
    if (VERSION_CONTROL.test(path)) {
      return 'version-control';
    }
  }
  for (let from = 0, slash = path.indexOf('/'); slash >= 0; from = slash + 1, slash = path.indexOf('/', from)) {
    const folder = path.slice(from, slash);
    if (folder === 'LICENSES') {
      return 'licence-text';
    }
    if (vendoredFolders.has(folder)) {
      return 'vendored';
    }
    if (generatedFolders.has(folder)) {
      return 'generated';
    }
  }
  return undefined;
}

/** `third_party/**` -> `third_party`. */
function foldersOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => /^([\w.-]+)\/\*\*/.exec(pattern)?.[1] ?? []);
}

/** `*.pb.go`, `zz_generated.*`, `*.generated.*`: one test for names, made of comparisons because every file is asked. */
function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const names = patterns.filter((pattern) => !pattern.includes('/'));
  const ends = names.filter((name) => name.lastIndexOf('*') === 0).map((name) => name.slice(1));
  const lasts = new Set(ends.map((end) => end.charCodeAt(end.length - 1)));
  const others = names.filter((name) => name.lastIndexOf('*') !== 0).map((name) => name.split('*'));
  return (name) =>
    (lasts.has(name.charCodeAt(name.length - 1)) && ends.some((end) => name.endsWith(end))) ||
    others.some((parts) => hasParts(name, parts));
}

/** Whether a name is made of these parts in their order with anything between them. */
function hasParts(name: string, parts: readonly string[]): boolean {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 || !name.startsWith(first) || !name.endsWith(last)) {
    return parts.length === 1 && name === first;
  }
  let at = first.length;
  for (let number = 1; number < parts.length - 1; number++) {
    const part = parts[number]!;
    const found = name.indexOf(part, at);
    if (found < 0) {
      return false;
    }
    at = found + part.length;
  }
  return name.length - last.length >= at;
}
