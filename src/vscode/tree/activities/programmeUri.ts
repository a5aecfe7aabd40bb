// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri } from 'vscode';
import type { FolderSession } from '../../session/session';
import { PROGRAMME_PATH } from '../../session/paths';

export function programmeUri(session: FolderSession): Uri {
  return Uri.joinPath(session.folder.uri, PROGRAMME_PATH);
}
