// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import ignore, { type Ignore } from 'ignore';

/** A rule file larger than this is no rule file. */
const MAX_LENGTH = 128 * 1024;

interface Level {
  /** Folder of the rule file, with a trailing slash; empty for the root. */
  readonly base: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files on the way from the root to a folder. Immutable: every folder extends that of its parent. */
export class IgnoreRules {
  static readonly none = new IgnoreRules([]);

  private constructor(private readonly levels: readonly Level[]) {}

  /** With the rules of a folder's own `.gitignore`. */
  with(folder: string, text: string): IgnoreRules {
    const rules = ignore().add(text.slice(0, MAX_LENGTH));
    return new IgnoreRules([...this.levels, { base: folder === '' ? '' : `${folder}/`, rules }]);
  }

  /** Whether git would ignore a path whose parent folder is not ignored. The innermost rule that says something decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let index = this.levels.length - 1; index >= 0; index--) {
      const { base, rules } = this.levels[index]!;
      const { ignored, unignored } = rules.test(path.slice(base.length) + (isFolder ? '/' : ''));
      if (ignored || unignored) {
        return ignored;
      }
    }
    return false;
  }
}
