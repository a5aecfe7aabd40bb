// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { folderName } from '../session/folderName';
import type { FolderSession } from '../session/session';
import type { TreeNode } from './treeModel';

/** A workspace folder on top of its rows, where a window has several. */
export function folderNode<Subject>(
  session: FolderSession,
  subject: Subject,
  children: () => readonly TreeNode<Subject>[],
): TreeNode<Subject> {
  const { uri } = session.folder;
  const name = folderName(session.folder);
  const state = stateWord(session);
  return {
    id: uri.toString(),
    subject,
    row: {
      label: name,
      ...(state === undefined ? {} : { description: state }),
      icon: { id: 'root-folder' },
      spoken:
        state === undefined ? l10n.t('Folder {name}', { name }) : l10n.t('Folder {name}, {state}', { name, state }),
      context: 'folder',
      expanded: true,
    },
    children,
  };
}

function stateWord({ state, programme }: FolderSession): string | undefined {
  if (programme.broken) {
    return l10n.t('programme file is broken');
  }
  switch (state) {
    case 'scanning':
      return l10n.t('scanning');
    case 'failed':
      return l10n.t('scan failed');
    case 'idle':
    case 'ready':
      return undefined;
  }
}
