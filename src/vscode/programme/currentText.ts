// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { workspace, type TextDocument, type Uri } from 'vscode';

/** How long the editor may take to notice that a file it has open was written by somebody else. */
const PATIENCE_MS = 3000;
const STEP_MS = 50;

/**
 * The text of a file as a person sees it this moment, saved or not; `undefined` when there is no file. Edits are computed
 * on it, so a document that has not caught up with the disk yet (a checkout, another window) is waited for: an edit of
 * its old text would take back what the others wrote.
 */
export async function currentText(uri: Uri): Promise<string | undefined> {
  try {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open?.isDirty !== true) {
      // The editor keeps the document of a deleted file for a while.
      await workspace.fs.stat(uri);
    }
    const document = await workspace.openTextDocument(uri);
    await caughtUp(document);
    return document.getText();
  } catch {
    return undefined;
  }
}

async function caughtUp(document: TextDocument): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !document.isDirty && Date.now() < end;) {
    const disk = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
    if (sameLines(disk, document.getText())) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Documents have one kind of line end, whatever the file mixes. */
function sameLines(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
