// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import type { IgnoreReason } from '../../core/reuse/coverage';
import type { OpenedFolder } from '../folder/openFolder';

/** Files of a folder that nothing is added to: those that say all they have to, and those that have to say nothing. */
export class PassedOver {
  private complete = 0;
  private readonly reasons = new Map<string, number>();

  add(path: RepoPath, { engine }: OpenedFolder): void {
    const licensing = engine.licensing(path);
    if (licensing?.covered === true) {
      this.complete++;
    } else {
      const reason = licensing?.ignoredBecause ?? 'unreadable';
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    }
  }

  /** `10 say all they have to, 3 need none (2 generated, 1 licence text)`; empty where nothing was passed over. */
  get words(): string {
    const none = [...this.reasons.values()].reduce((sum, count) => sum + count, 0);
    const why = [...this.reasons]
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .map(([reason, count]) => `${count} ${wordOf(reason, count)}`);
    return [
      ...(this.complete === 0
        ? []
        : [`${this.complete} ${this.complete === 1 ? 'says all it has to' : 'say all they have to'}`]),
      ...(none === 0 ? [] : [`${none} ${none === 1 ? 'needs' : 'need'} none (${why.join(', ')})`]),
    ].join(', ');
  }
}

/** One and many; where both are the same, the word stands for what is said of a file. */
const WORDS: Readonly<Record<IgnoreReason, readonly [string, string]>> = {
  'licence-text': ['licence text', 'licence texts'],
  'version-control': ['file of version control', 'files of version control'],
  'reuse-file': ['file of REUSE', 'files of REUSE'],
  sidecar: ['side file', 'side files'],
  'spdx-document': ['SPDX document', 'SPDX documents'],
  subproject: ['of another project', 'of another project'],
  vendored: ['vendored', 'vendored'],
  generated: ['generated', 'generated'],
  empty: ['empty', 'empty'],
  symlink: ['symbolic link', 'symbolic links'],
  binary: ['not text', 'not text'],
  unreadable: ['unreadable', 'unreadable'],
  uncommentable: ['without room for a comment', 'without room for a comment'],
  'vcs-ignored': ['ignored by git', 'ignored by git'],
};

function wordOf(reason: string, count: number): string {
  const words = Object.hasOwn(WORDS, reason) ? WORDS[reason as IgnoreReason] : undefined;
  return words?.[count === 1 ? 0 : 1] ?? reason;
}
