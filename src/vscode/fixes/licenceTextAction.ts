// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, Uri, l10n } from 'vscode';
import { licencePage } from '../../core/language/licencePage';
import type { Message } from '../../core/model/message';

/** The way to a text that the extension does not carry: its page of the SPDX list, which only the person opens. */
export function licenceTextAction({ args }: Message): CodeAction[] {
  const id = String(args?.['id'] ?? '');
  const page = licencePage(id);
  if (page === undefined) {
    return [];
  }
  const action = new CodeAction(
    l10n.t('Show the text of {id} on spdx.org, to save it in LICENSES/', { id }),
    CodeActionKind.QuickFix,
  );
  action.command = { command: 'vscode.open', title: action.title, arguments: [Uri.parse(page)] };
  return [action];
}
