// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { IgnoreFile } from './ignoreFile';

/** The rules that hold in one folder: its own file first, then those of the folders above, at last `.git/info/exclude`. */
export class IgnoreRules {
  private constructor(
    private readonly file: IgnoreFile | undefined,
    private readonly depth: number,
    private readonly above: IgnoreRules | undefined,
  ) {}

  static readonly none = new IgnoreRules(undefined, 0, undefined);

  /** @param depth how many segments lead from the top to the folder that the file lies in. */
  with(file: IgnoreFile, depth: number): IgnoreRules {
    return new IgnoreRules(file, depth, this);
  }

  /** @param path segments from the top. Folders above it are not asked: a walk never enters ignored ones. */
  ignores(path: readonly string[], isFolder: boolean): boolean {
    const verdict = this.file?.verdict(this.depth === 0 ? path : path.slice(this.depth), isFolder);
    return verdict === undefined ? (this.above?.ignores(path, isFolder) ?? false) : verdict === 'ignored';
  }
}
