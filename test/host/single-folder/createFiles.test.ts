// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeActions } from '../harness/codeActions';
import { activated } from '../harness/extension';
import { until } from '../harness/until';

describe('governance files in the editor', () => {
  let root: vscode.Uri;
  let readme: vscode.Uri;

  before(async () => {
    await activated();
    root = vscode.workspace.workspaceFolders![0]!.uri;
    readme = vscode.Uri.joinPath(root, 'README.md');
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const rulesOn = (uri: vscode.Uri) =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === 'OSPO Lens')
      .map(({ code }) => (code as { value: string }).value);

  it('stands on the README what is missing in the repository', async () => {
    const rules = await until('findings', () => {
      const found = rulesOn(readme);
      return found.includes('SEC-001') ? found : undefined;
    });
    for (const rule of ['CMT-004', 'SEC-001', 'REL-001', 'DEP-003', 'CIW-001']) {
      assert.ok(rules.includes(rule), `${rule} in ${rules.join(' ')}`);
    }
    assert.equal(rules.includes('REV-001'), false, 'information stays out of the Problems panel');
  });

  it('creates SECURITY.md from its template and puts the cursor into the first field', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(readme));
    const action = await until('a quick fix', async () => {
      const actions = await codeActions(readme, new vscode.Range(0, 0, 0, 0), vscode.CodeActionKind.QuickFix);
      return actions.find(({ title }) => title.includes('SECURITY.md'));
    });
    assert.ok(action.edit, 'the fix is an edit that can be previewed');
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await vscode.commands.executeCommand(action.command!.command, ...(action.command!.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('/SECURITY.md'));
    assert.equal(editor.selection.isEmpty, false, 'the first field is selected');
    await editor.document.save();
    await until('the finding to go away', () => !rulesOn(readme).includes('SEC-001'));
  });

  it('never overwrites: the fix is refused once the file is there', async () => {
    const licence = vscode.Uri.joinPath(root, 'CHANGELOG.md');
    const action = await until('a quick fix', async () => {
      const actions = await codeActions(readme, new vscode.Range(0, 0, 0, 0), vscode.CodeActionKind.QuickFix);
      return actions.find(({ title }) => title.includes('CHANGELOG.md'));
    });
    await vscode.workspace.fs.writeFile(licence, new TextEncoder().encode('mine\n'));
    assert.equal(await vscode.workspace.applyEdit(action.edit!), false);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(licence)), 'mine\n');
    await vscode.workspace.fs.delete(licence);
  });
});
