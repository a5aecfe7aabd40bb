// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { DEFAULT_HEADER_POLICY } from '../../core/config/defaultPolicy';
import { headerPolicyFor } from '../../core/config/headerPolicy';
import { isAttributeFile, LinguistAttributes, type LinguistMarks } from '../../core/gitattributes/linguist';
import { takesYearsFromGit, type YearSpan } from '../../core/headers/request';
import type { HeaderPolicy, Policy } from '../../core/model/config';
import { folderOf, parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { msg, type Message } from '../../core/model/message';
import { fileYears, type FileYears } from '../../node/git/fileYears';
import { readText } from '../folder/openFolder';

/** What the policy asks of each of some files, and what git knows of their years where the policy asks for that. */
export class FileContext {
  private constructor(
    private readonly policies: ReadonlyMap<RepoPath, HeaderPolicy>,
    private readonly marks: LinguistAttributes,
    private readonly years: FileYears | undefined,
  ) {}

  /** @param trusted whether git may run. */
  static async of(root: string, policy: Policy, paths: readonly RepoPath[], trusted: boolean): Promise<FileContext> {
    const marks = attributesAround(root, paths);
    const files = [...new Set(paths.map(targetOf))];
    const policies = new Map(files.map((path) => [path, headerPolicyFor(policy, path, marks.marksOf(path))]));
    const fromGit = files.filter((path) => policies.get(path)?.yearFrom === 'git');
    const years = fromGit.length === 0 || !trusted ? undefined : await fileYears(root, fromGit);
    return new FileContext(policies, marks, years);
  }

  /** What `.gitattributes` says of a file. */
  marksOf(path: RepoPath): LinguistMarks {
    return this.marks.marksOf(targetOf(path));
  }

  policyOf(path: RepoPath): HeaderPolicy {
    return this.policies.get(targetOf(path)) ?? DEFAULT_HEADER_POLICY;
  }

  /** `undefined`: no commit has the file, or nobody asked. */
  spanOf(path: RepoPath): YearSpan | undefined {
    const years = this.years?.get(targetOf(path));
    return years === 'unknown' ? undefined : years;
  }

  /** Why the years that the policy takes from git are not known. */
  unknownYears(path: RepoPath): Message | undefined {
    return takesYearsFromGit(this.policyOf(path)) &&
      (this.years === undefined || this.years.get(targetOf(path)) === 'unknown')
      ? msg(
          'The policy takes the years of {path} from git, which does not have its whole history here. Fetch it (git fetch --unshallow), or say --year.',
          { path },
        )
      : undefined;
  }
}

/** A side file is written as its file would be. */
function targetOf(path: RepoPath): RepoPath {
  return (path.endsWith('.license') ? parseRepoPath(path.slice(0, -'.license'.length)) : undefined) ?? path;
}

/** The `.gitattributes` of the folders that files lie in. */
export function attributesAround(root: string, paths: readonly RepoPath[]): LinguistAttributes {
  const files = new Set<RepoPath>();
  for (const path of paths) {
    for (let folder: string = path; folder !== '';) {
      folder = folderOf(folder as RepoPath);
      const file = parseRepoPath(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
      if (file === undefined || files.has(file)) {
        break;
      }
      files.add(file);
    }
  }
  const texts = [...files].filter(isAttributeFile).flatMap((file): [RepoPath, string][] => {
    const text = readText(root, file);
    return text === undefined ? [] : [[file, text]];
  });
  return new LinguistAttributes(new Map(texts));
}
