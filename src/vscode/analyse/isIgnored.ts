// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri } from 'vscode';
import type { RepoPath } from '../../core/model/repoPath';
import { withIgnoreFile } from '../../core/gitignore/ignorePaths';
import { IgnoreRules } from '../../core/gitignore/ignoreRules';
import { NEVER, readRules } from './listFiles';

/** Whether a listing would leave out a single file: asks the rule files on the way to it. */
export async function isIgnored(root: Uri, path: RepoPath): Promise<boolean> {
  const segments = path.split('/');
  let rules = IgnoreRules.none;
  for (let depth = 0; depth < segments.length; depth++) {
    const folder = segments.slice(0, depth).join('/');
    const text = await readRules(folder === '' ? root : Uri.joinPath(root, folder));
    rules = text === '' ? rules : withIgnoreFile(rules, folder, text);
    const here = segments.slice(0, depth + 1).join('/');
    if (NEVER.has(segments[depth]!) || rules.ignores(here.split('/'), depth < segments.length - 1)) {
      return true;
    }
  }
  return false;
}
