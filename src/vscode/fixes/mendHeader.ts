// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, window, workspace } from 'vscode';
import type { Command } from '../commands/registry';
import { needsRequest } from '../../core/headers/mend/planRemedy';
import { HEADER_REMEDIES, type HeaderRemedy } from '../../core/model/header';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { askRequestFor } from './headerAnswers';
import { headerContext } from './headerContext';
import { remedyFix } from './remedyAction';
import { toWorkspaceEdit } from './toWorkspaceEdit';

/** The same as the light bulb's action, for a tree row or when the holder has to be asked for first. */
export function mendHeader(sessions: Sessions): Command {
  return {
    id: 'ospoLens.mendHeader',
    run: async (target, choice) => {
      const remedy = HEADER_REMEDIES.find((each) => each === choice);
      return target instanceof Uri && remedy !== undefined && mendHeaderOf(sessions, target, remedy);
    },
  };
}

/** @returns true when the file was changed; the person was told why when it was not. */
export async function mendHeaderOf(sessions: Sessions, uri: Uri, remedy: HeaderRemedy): Promise<boolean> {
  const session = sessions.of(uri);
  const path = session && pathIn(session.folder, uri);
  if (session === undefined || path === undefined) {
    return false;
  }
  const context = await headerContext(session, path);
  const { request: known } = context;
  const request = 'ask' in known && needsRequest(remedy) ? await askRequestFor(session, path) : known;
  if (request === undefined) {
    return false;
  }
  const document = await workspace.openTextDocument(uri);
  const fix = remedyFix(document, path, remedy, 'ask' in request ? undefined : request, context);
  if ('reason' in fix) {
    void window.showInformationMessage(fix.reason);
    return false;
  }
  return workspace.applyEdit(await toWorkspaceEdit(session.folder, fix.changes));
}
