// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, l10n, type TextDocument, Uri } from 'vscode';
import { planElsewhere } from '../../core/headers/write/elsewhere';
import { headerLines } from '../../core/headers/write/headerText';
import { planHeader } from '../../core/headers/write/planHeader';
import type { HeaderRequest } from '../../core/model/header';
import type { FileChange } from '../../core/model/fileChange';
import type { RepoPath } from '../../core/model/repoPath';
import { addAnnotations, ROOT_TOML } from '../../core/reuse/addAnnotation';
import { translate } from '../diagnostics/findingDiagnostic';
import { currentText } from '../programme/currentText';
import type { FolderSession } from '../session/session';
import { headerContext } from './headerContext';
import { refusable } from './refusable';
import { RefusedChange, toWorkspaceEdit } from './toWorkspaceEdit';

/**
 * Where the licence of a file can stand that holds no comment or must not be edited: in a side file or in REUSE.toml, in
 * the order that the policy prefers. Nothing for a file that can have a header.
 */
export async function elsewhereActions(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
): Promise<CodeAction[]> {
  const { request, marks } = await headerContext(session, path);
  if ('ask' in request) {
    return [];
  }
  const plan = planHeader(path, document.getText(), request, { languageId: document.languageId, marks });
  if (plan.action === 'sidecar') {
    // The side file itself is what adding a header comes to.
    return [await annotationAction(session, path, request)];
  }
  return plan.action === 'reuse-toml' || plan.action === 'skipped'
    ? [await annotationAction(session, path, request), ...(await sideFileAction(session, path, request))]
    : [];
}

async function sideFileAction(session: FolderSession, path: RepoPath, request: HeaderRequest): Promise<CodeAction[]> {
  const wanted = headerLines(request);
  const plan = 'lines' in wanted && planElsewhere(path, { ...request, uncommentable: 'sidecar' }, wanted.lines);
  if (!plan || plan.action !== 'sidecar') {
    return [];
  }
  const title = l10n.t('Add licence information in a .license file ({licence}, {holder})', { ...request });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  const change: FileChange = { kind: 'create', path: plan.path, content: plan.content };
  return [
    await refusable(action, async () => {
      action.edit = await toWorkspaceEdit(session.folder, [change], { unsaved: true });
    }),
  ];
}

/** The entry is shown before it is written: it stands in a file that the person is not looking at. */
function annotationAction(session: FolderSession, path: RepoPath, request: HeaderRequest): Promise<CodeAction> {
  const title = l10n.t('Add an entry to REUSE.toml ({licence}, {holder})', { ...request });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  return refusable(action, async () => {
    const dep5 = await currentText(Uri.joinPath(session.folder.uri, '.reuse/dep5'));
    if (dep5 !== undefined) {
      throw new RefusedChange(l10n.t('This repository keeps .reuse/dep5, and REUSE forbids REUSE.toml beside it.'));
    }
    const text = await currentText(Uri.joinPath(session.folder.uri, ROOT_TOML));
    const added = addAnnotations(text, [{ path, request }]);
    if ('refused' in added) {
      throw new RefusedChange(translate(added.refused));
    }
    if ('unchanged' in added) {
      throw new RefusedChange(l10n.t('{toml} says so already.', { toml: ROOT_TOML }));
    }
    const change: FileChange =
      'edits' in added
        ? { kind: 'edit', path: ROOT_TOML, edits: added.edits }
        : { kind: 'create', path: ROOT_TOML, content: added.content };
    const label = l10n.t('Licence information in {file}', { file: ROOT_TOML });
    const metadata = { needsConfirmation: true, label, description: path };
    action.edit = await toWorkspaceEdit(session.folder, [change], { unsaved: true, metadata });
  });
}
