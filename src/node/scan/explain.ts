// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../core/model/message';
import { FolderError } from '../listing/listFolder';

/** What went wrong, for a person. */
export function explain(error: unknown): Message {
  if (!(error instanceof FolderError)) {
    const detail = error instanceof Error ? error.message : String(error);
    return msg('The scan stopped because of a mistake in OSPO Lens: {detail}. Please report it.', { detail });
  }
  const { folder, code } = error;
  switch (code) {
    case 'ENOENT':
      return msg('The folder {folder} does not exist. Check the name.', { folder });
    case 'ENOTDIR':
      return msg('{folder} is not a folder. Name the folder that the file is in.', { folder });
    case 'EACCES':
    case 'EPERM':
      return msg('The folder {folder} may not be read. Check its permissions.', { folder });
    default:
      return msg('The folder {folder} cannot be read: {code}.', { folder, code });
  }
}
