// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import type { NotWritten } from '../../node/writing/fileWriter';

/** Larger files are left alone: they are data. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Why a file was left as it is, and what to do about it. */
export function whyNot(path: RepoPath, failure: NotWritten | 'too-large'): Message {
  switch (failure) {
    case 'symlink':
      return msg('{path} is a symbolic link. Name the file that it points to.', { path });
    case 'outside':
      return msg('{path} leads out of the folder through a symbolic link. Nothing is written there.', { path });
    case 'read-only':
      return msg('{path} is read-only. Make it writable first.', { path });
    case 'changed':
      return msg('{path} was changed while it was looked at. Run the command again.', { path });
    case 'exists':
      return msg('{path} exists already and is not overwritten.', { path });
    case 'gone':
      return msg('{path} is gone.', { path });
    case 'too-large':
      return msg('{path} is larger than {limit} MB. Name its licence in REUSE.toml.', {
        path,
        limit: MAX_BYTES / 1024 ** 2,
      });
    default:
      return msg('{path} cannot be read or written: {code}.', { path, code: failure.code });
  }
}
