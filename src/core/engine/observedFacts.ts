// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from '../facts/fileIndex';
import type { RepositoryFacts } from '../facts/repositoryFacts';
import type { RepoPath } from '../model/repoPath';

/** One thing that a rule asked for, with the answer it got. */
interface Look {
  readonly answer: unknown;
  readonly again: (facts: RepositoryFacts) => unknown;
}

/**
 * Facts that remember what was asked of them, so that a rule need not run again until one of the answers has changed.
 * What a rule depends on is seen, not declared: a declaration is wrong sooner or later, and nobody notices.
 */
export class ObservedFacts implements RepositoryFacts {
  readonly files: FileIndex;
  private readonly looks = new Map<string, Look>();

  constructor(private readonly facts: RepositoryFacts) {
    this.files = new ObservedFiles(facts.files, (key, answer, again) =>
      this.note(key, answer, (now) => again(now.files)),
    );
  }

  /** Whether every question would have the same answer today. */
  isStill(facts: RepositoryFacts): boolean {
    for (const { answer, again } of this.looks.values()) {
      if (!isSame(answer, again(facts))) {
        return false;
      }
    }
    return true;
  }

  text(path: RepoPath): string | undefined {
    return this.note(`text ${path}`, this.facts.text(path), (now) => now.text(path));
  }

  licenceOf(path: RepoPath): ReturnType<NonNullable<RepositoryFacts['licenceOf']>> {
    return this.note(`licence ${path}`, this.facts.licenceOf?.(path), (now) => now.licenceOf?.(path));
  }

  isSymlink(path: RepoPath): boolean {
    return this.note(`symlink ${path}`, this.facts.isSymlink?.(path) === true, (now) => now.isSymlink?.(path) === true);
  }

  get headers(): RepositoryFacts['headers'] {
    return this.note('headers', this.facts.headers, (now) => now.headers);
  }

  get licences(): RepositoryFacts['licences'] {
    return this.note('licences', this.facts.licences, (now) => now.licences);
  }

  get policy(): RepositoryFacts['policy'] {
    return this.note('policy', this.facts.policy, (now) => now.policy);
  }

  private note<T>(key: string, answer: T, again: (facts: RepositoryFacts) => unknown): T {
    this.looks.set(key, { answer, again });
    return answer;
  }
}

type Note = <T>(key: string, answer: T, again: (files: FileIndex) => unknown) => T;

class ObservedFiles implements FileIndex {
  constructor(
    private readonly files: FileIndex,
    private readonly note: Note,
  ) {}

  get size(): number {
    return this.note('size', this.files.size, ({ size }) => size);
  }

  has(path: string): boolean {
    return this.note(`has ${path}`, this.files.has(path), (now) => now.has(path));
  }

  inFolder(folder: string): readonly RepoPath[] {
    return this.note(`in ${folder}`, this.files.inFolder(folder), (now) => now.inFolder(folder));
  }

  inFolderOfAnyCase(folder: string): readonly RepoPath[] {
    return this.note(`any ${folder}`, this.files.inFolderOfAnyCase(folder), (now) => now.inFolderOfAnyCase(folder));
  }

  foldersIn(folder: string): readonly string[] {
    return this.note(`folders ${folder}`, this.files.foldersIn(folder), (now) => now.foldersIn(folder));
  }

  below(folder: string, limit: number): readonly RepoPath[] {
    return this.note(`below ${limit} ${folder}`, this.files.below(folder, limit), (now) => now.below(folder, limit));
  }

  manifests(): readonly RepoPath[] {
    return this.note('manifests', this.files.manifests(), (now) => now.manifests());
  }
}

/** The same value, a list of the same values, or totals that are equal; anything else counts as new when it is. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) {
    return true;
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    return before.length === now.length && before.every((value, at) => value === now[at]);
  }
  return false;
}
