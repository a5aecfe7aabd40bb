// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const { readFileSync, writeFileSync } = require('node:fs');
const { setTimeout: wait } = require('node:timers/promises');
const vscode = require('vscode');

const USUALLY_WITHIN = 2000;
const AT_MOST = 60_000;

const none = () => (vscode.workspace.workspaceFolders ?? []).length === 0;

async function waitForFolders(patience) {
  for (const end = Date.now() + patience; none() && Date.now() < end;) {
    await wait(20);
  }
}

/**
 * Waits until a window that was opened on a .code-workspace file has the folders that the file names. A window in a
 * browser that is slow to connect takes the file for empty and looks again only when it changes (seen with both editors
 * on a busy machine, in one window of five), so it is written anew, as it was, where the folders do not come.
 */
exports.foldersAreOpen = async (print) => {
  const { workspaceFile } = vscode.workspace;
  if (workspaceFile === undefined || workspaceFile.scheme === 'untitled') {
    return;
  }
  await waitForFolders(USUALLY_WITHIN);
  if (none()) {
    print('The window took its workspace file for empty: the file is written anew.');
    writeFileSync(workspaceFile.fsPath, readFileSync(workspaceFile.fsPath));
    await waitForFolders(AT_MOST);
  }
};
