// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import { FILE_START } from '../model/textEdit';
import type { Annotation } from './annotation';
import { readDep5 } from './dep5';
import type { GlobDialect } from './glob';
import { compileGlobs } from './glob';
import type { LicenceTexts } from './licenceTexts';
import { licenceTexts } from './licenceTexts';
import { readReuseToml } from './reuseToml';

/** A file of the repository with its text. */
export interface NamedText {
  readonly path: RepoPath;
  readonly text: string;
}

/** Everything outside a file that says something about its licensing. */
export interface ReuseProject {
  /** The repository follows REUSE: it has a REUSE.toml, a `.reuse/` folder or `LICENSES/`. Absent things then count. */
  readonly inUse: boolean;
  readonly texts: LicenceTexts;
  /** Problems of REUSE.toml files and of dep5, by file. */
  readonly problems: ReadonlyMap<RepoPath, readonly ConfigProblem[]>;
  /** The annotations that apply to a file: at most one of each REUSE.toml, the one nearest the root first. */
  annotationsFor(path: RepoPath): readonly Annotation[];
}

const DEP5 = '.reuse/dep5';
const NO_ANNOTATIONS: readonly Annotation[] = [];

/** True for the files whose text {@link reuseProject} wants. */
export function isReuseFile(path: string): boolean {
  return path === DEP5 || path === 'REUSE.toml' || path.endsWith('/REUSE.toml');
}

/**
 * Puts a repository's REUSE files together. `paths` are all its files, or at least those below `LICENSES/` and `.reuse/`;
 * `files` are the texts of its REUSE.toml files and of `.reuse/dep5`, without those that version control ignores.
 */
export function reuseProject(paths: Iterable<RepoPath>, files: readonly NamedText[]): ReuseProject {
  const all = [...paths].filter((path) => path.startsWith('LICENSES/') || path.startsWith('.reuse/'));
  const problems = new Map<RepoPath, readonly ConfigProblem[]>();
  const sources: Source[] = [];
  const tomls = files.filter(({ path }) => path !== DEP5);
  for (const { path, text } of tomls) {
    const toml = readReuseToml(text, path);
    sources.push({ ...toml, any: anyOf(toml.annotations) });
    problems.set(path, toml.problems);
  }
  for (const { path, text } of files.filter((file) => file.path === DEP5)) {
    const dep5 = readDep5(text, path);
    sources.push({ folder: '', annotations: dep5.annotations, any: anyOf(dep5.annotations, { debian: true }) });
    problems.set(path, tomls.length === 0 ? dep5.problems : [...dep5.problems, bothKinds(tomls[0]!.path)]);
  }
  // Nearest the root first, which is the order in which `override` decides.
  const gates = sources.sort((a, b) => depth(a.folder) - depth(b.folder)).map(gate);
  return {
    inUse: files.length > 0 || all.length > 0,
    texts: licenceTexts(all),
    problems,
    annotationsFor: gates.length === 0 ? () => NO_ANNOTATIONS : (path) => gates.flatMap((find) => find(path) ?? []),
  };
}

interface Source {
  readonly folder: string;
  readonly annotations: readonly Annotation[];
  /** One test for all globs: most files of most repositories are in none of them. */
  readonly any: (path: string) => boolean;
}

function anyOf(annotations: readonly Annotation[], dialect: GlobDialect = {}): (path: string) => boolean {
  return compileGlobs(
    annotations.flatMap(({ globs }) => globs),
    dialect,
  );
}

/** Finds the annotation of one REUSE.toml for a file: the last table that matches, alone (REUSE 3.3). */
function gate({ folder, annotations, any }: Source): (path: RepoPath) => Annotation | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const last = [...annotations].reverse();
  return (path) => {
    const relative = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    return relative !== undefined && any(relative) ? last.find(({ matches }) => matches(relative)) : undefined;
  };
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

function bothKinds(toml: RepoPath): ConfigProblem {
  const message = msg(
    '.reuse/dep5 and {toml} exist side by side, which REUSE forbids: move what dep5 says into REUSE.toml and delete dep5.',
    { toml },
  );
  return { severity: 'error', code: 'dep5-and-toml', message, range: FILE_START };
}
