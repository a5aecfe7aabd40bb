// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import * as vscode from 'vscode';
import { until } from './until';

/**
 * Takes one step back in a document, with the command that a person uses. It acts on what has the focus, and on a busy
 * machine that is for a moment still something else: the command is given again until the document has changed once.
 */
export async function undo(document: vscode.TextDocument): Promise<void> {
  const { version } = document;
  await until(`${vscode.workspace.asRelativePath(document.uri)} to be undone`, async () => {
    await vscode.window.showTextDocument(document);
    if (document.version === version) {
      await vscode.commands.executeCommand('undo');
    }
    return document.version > version;
  });
}
