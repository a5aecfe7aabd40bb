// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import * as vscode from 'vscode';
import type { OspoLens } from '../../../src/vscode/activate';
import type { FolderSession } from '../../../src/vscode/session/session';
import type { ActivitySubject } from '../../../src/vscode/tree/activities/subject';
import type { TreeHandle } from '../../../src/vscode/tree/modelTreeProvider';
import { activated } from '../harness/extension';
import { until } from '../harness/until';

/** What the running extension offers to tests. */
export async function lens(): Promise<OspoLens> {
  return (await activated()).exports as OspoLens;
}

/** The session of a folder once its files were read. */
export async function readySession(index = 0): Promise<FolderSession> {
  const { sessions } = await lens();
  const session = await until('a session', () => sessions.all[index]);
  try {
    await until('its files to be read', () => session.state === 'ready');
  } catch (error) {
    throw new Error(`${session.folder.name} is ${session.state}`, { cause: error });
  }
  return session;
}

export type Row = TreeHandle<ActivitySubject>;

/** All rows of the Activities view below a row, or at its top. */
export async function rows(parent?: Row): Promise<Row[]> {
  return (await lens()).activities.provider.getChildren(parent);
}

/** The row of an activity, as the view shows it. */
export async function activityRow(id: string, root?: Row): Promise<Row> {
  for (const group of await rows(root)) {
    const found = (await rows(group)).find(({ id: rowId }) => rowId.endsWith(`/${id}`));
    if (found !== undefined) {
      return found;
    }
  }
  throw new Error(`no row for ${id}`);
}

export async function item(row: Row): Promise<vscode.TreeItem> {
  return (await lens()).activities.provider.getTreeItem(row);
}

/** Clicks boxes, several in one event. */
export async function tick(...boxes: readonly (readonly [Row, boolean])[]): Promise<void> {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  const { activities } = await lens();
  await activities.tick(boxes.map(([row, on]) => [row, on ? Checked : Unchecked]));
}

export function isChecked({ checkboxState }: vscode.TreeItem): boolean {
  const state = typeof checkboxState === 'object' ? checkboxState.state : checkboxState;
  return state === vscode.TreeItemCheckboxState.Checked;
}

export function programmeFile(session: FolderSession): vscode.Uri {
  return vscode.Uri.joinPath(session.folder.uri, '.ospo/ggi.yaml');
}

/** The file's bytes as text, from disk. */
export async function onDisk(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Deletes as a person does in the Explorer: watchers may swallow a file that came and went within a moment. */
export async function deleteFile(uri: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri, { recursive: true, ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
}

/**
 * Waits until everybody agrees on the programme's text: the session, and the editor, which reads a file again some time
 * after it changed and is believed before the disk.
 */
export function settled(session: FolderSession, text: string): Promise<unknown> {
  const uri = programmeFile(session).toString();
  let looks = 0;
  return until('the programme to settle', async () => {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    const agrees = open === undefined || (open.getText() === text && !open.isDirty);
    if (!agrees && ++looks % 100 === 0) {
      // Left unsaved by the test before, or not heard of yet: what is on the disk is what counts now.
      await vscode.window.showTextDocument(open);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    return agrees && session.programme.text === text;
  });
}
