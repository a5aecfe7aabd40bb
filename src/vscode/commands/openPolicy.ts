// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, window, workspace } from 'vscode';
import { toWorkspaceEdit } from '../fixes/toWorkspaceEdit';
import { newPolicy } from '../programme/newPolicy';
import type { FolderSession, Sessions } from '../session/session';
import { POLICY_PATH } from '../session/paths';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Opens `.ospo/policy.yaml`; where there is none, a first one is shown as a preview before it is written. */
export function openPolicy(sessions: Sessions): Command {
  return {
    id: 'ospoLens.openPolicy',
    run: async (target) => {
      const session =
        subjectOf(target)?.session ?? (await pickSession(sessions, { title: l10n.t('Open Policy File') }));
      if (session !== undefined && (session.policy.exists || (await create(session)))) {
        await window.showTextDocument(Uri.joinPath(session.folder.uri, POLICY_PATH));
      }
    },
  };
}

async function create(session: FolderSession): Promise<boolean> {
  const content = newPolicy(session.policy.value.tier, session.assessment?.conventions ?? {});
  const metadata = {
    needsConfirmation: true,
    label: l10n.t('Create the policy file'),
    description: l10n.t('What is asked of this repository, with the defaults that hold now'),
  };
  const edit = await toWorkspaceEdit(session.folder, [{ kind: 'create', path: POLICY_PATH, content }], { metadata });
  const applied = await workspace.applyEdit(edit);
  await session.readConfig();
  // A preview that was closed is no error: there is just no file.
  return applied && session.policy.exists;
}
