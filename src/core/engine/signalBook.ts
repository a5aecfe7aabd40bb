// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { SignalOutcome } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';

/** Evidence signals of the GGI catalogue, kept up to date file by file. */
export class SignalBook {
  add(_path: RepoPath): void {}
  remove(_path: RepoPath): void {}
  read(_path: RepoPath, _text: string | undefined): void {}
  readsText(_path: RepoPath): boolean {
    return false;
  }
  outcomes(): readonly SignalOutcome[] {
    return [];
  }
}
