// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { YearSpan } from '../../core/headers/request';
import type { RepoPath } from '../../core/model/repoPath';
import { fileYears, type FileYears } from './fileYears';
import { headOf } from './head';

/** Asks git only about files that it does not know yet, for as long as HEAD stays where it is. */
export class YearReader {
  private head: string | undefined;
  private readonly known = new Map<RepoPath, YearSpan | 'unknown' | undefined>();

  constructor(private readonly root: string) {}

  /** Files that no commit has are left out. `undefined` where git cannot tell. */
  async read(paths: readonly RepoPath[]): Promise<FileYears | undefined> {
    const head = await headOf(this.root);
    if (head !== this.head) {
      this.head = head;
      this.known.clear();
    }
    const open = paths.filter((path) => !this.known.has(path));
    if (open.length > 0) {
      const found = await fileYears(this.root, open);
      if (found === undefined) {
        return undefined;
      }
      open.forEach((path) => this.known.set(path, found.get(path)));
    }
    return new Map(
      paths.flatMap((path) => {
        const years = this.known.get(path);
        return years === undefined ? [] : [[path, years] as const];
      }),
    );
  }
}
