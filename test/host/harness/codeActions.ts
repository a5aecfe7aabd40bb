// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import * as vscode from 'vscode';

/** What the light bulb offers; nothing while the editor is still busy with an edit and cancels the question. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind.value,
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') {
      return [];
    }
    throw error;
  }
}
