// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activated } from '../harness/extension';
import { extensionWindow as questions } from '../harness/extensionWindow';
import { undo } from '../harness/undo';
import { until } from '../harness/until';
import { readySession } from '../shell/lens';

/** The questions of the editor, answered by us: by the words on the entry that a person would choose. */
const { showQuickPick, showInputBox } = questions;

describe('a header whose holder nobody knows', () => {
  let root: vscode.Uri;
  let file: vscode.Uri;

  before(async () => {
    await activated();
    root = vscode.workspace.workspaceFolders![0]!.uri;
    file = vscode.Uri.joinPath(root, 'asked.ts');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('export {};\n'));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  });

  after(async () => {
    Object.assign(questions, { showQuickPick, showInputBox });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['asked.ts', '.ospo']) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, name), { recursive: true });
    }
  });

  it('is asked for once, kept in the policy where everybody sees it, and written', async () => {
    questions.showInputBox = () => Promise.resolve('Harbour: team #1');
    questions.showQuickPick = (items: readonly string[]) =>
      Promise.resolve(items.find((item) => item === 'EUPL-1.2' || item.includes('policy.yaml')));
    assert.equal(await vscode.commands.executeCommand('ospoLens.addHeader'), true);
    const document = await vscode.workspace.openTextDocument(file);
    assert.match(
      document.getText(),
      /^\/\/ SPDX-FileCopyrightText: \d{4} Harbour: team #1\n\/\/ SPDX-License-Identifier: EUPL-1\.2\n/,
    );
    const policy = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, '.ospo/policy.yaml'));
    assert.match(new TextDecoder().decode(policy), /holder: "Harbour: team #1"/);
    questions.showInputBox = questions.showQuickPick = () => assert.fail('asked again');
    await undo(document);
    assert.equal(await vscode.commands.executeCommand('ospoLens.addHeader'), true);
  });

  it('writes nothing when the question is not answered', async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, '.ospo'), { recursive: true });
    const session = await readySession();
    await until('the policy to be gone', () => !session.policy.exists);
    const other = vscode.Uri.joinPath(root, 'other.ts');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('export {};\n'));
    const document = await vscode.workspace.openTextDocument(other);
    await vscode.window.showTextDocument(document);
    questions.showInputBox = questions.showQuickPick = () => Promise.resolve(undefined);
    await until(
      'the policy to be gone',
      async () => (await vscode.commands.executeCommand('ospoLens.addHeader')) === false,
    );
    assert.equal(document.getText(), 'export {};\n');
    await vscode.workspace.fs.delete(other);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(root, '.ospo'));
  });
});
