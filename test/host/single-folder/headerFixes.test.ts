// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeActions } from '../harness/codeActions';
import { activated } from '../harness/extension';
import { undo } from '../harness/undo';
import { until } from '../harness/until';

const SOURCE = 'OSPO Lens';
const YEAR = new Date().getFullYear();

describe('licence headers in the editor', () => {
  let root: vscode.Uri;

  before(async () => {
    await activated();
    root = vscode.workspace.workspaceFolders![0]!.uri;
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    await settings.update('headers.holder', 'Harbour team', vscode.ConfigurationTarget.WorkspaceFolder);
    await settings.update('headers.licence', 'MIT', vscode.ConfigurationTarget.WorkspaceFolder);
  });

  after(async () => {
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    await settings.update('headers.holder', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await settings.update('headers.licence', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new TextEncoder().encode(text));

  const ours = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === SOURCE);

  const fixesOf = (uri: vscode.Uri) => codeActions(uri, new vscode.Range(0, 0, 0, 0), vscode.CodeActionKind.QuickFix);

  async function open(name: string, text: string): Promise<vscode.TextDocument> {
    await write(name, text);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, name));
    await vscode.window.showTextDocument(document);
    return document;
  }

  it('adds what is missing below the shebang, and the finding goes away', async () => {
    const document = await open('tools/run.sh', '#!/bin/sh\necho 1\n');
    const [diagnostic] = await until('a diagnostic', () => ours(document.uri));
    assert.equal(diagnostic!.severity, vscode.DiagnosticSeverity.Warning);
    const code = diagnostic!.code as { value: string; target: vscode.Uri };
    assert.match(code.value, /^HDR-\d{3}$/);
    await vscode.workspace.fs.stat(code.target);
    const fix = await until('a quick fix', async () =>
      (await fixesOf(document.uri)).find((action) => action.edit && action.isPreferred),
    );
    assert.equal(fix.kind?.value, 'quickfix');
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(
      document.getText(),
      `#!/bin/sh\n# SPDX-FileCopyrightText: ${YEAR} Harbour team\n# SPDX-License-Identifier: MIT\n\necho 1\n`,
    );
    await until('the finding to go away', () => ours(document.uri).length === 0);
  });

  it('N27: edits what the editor holds unsaved, and never the disk behind it', async () => {
    const document = await open('src/unsaved.js', 'first();\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'typed();\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(document.isDirty);
    assert.equal(await vscode.commands.executeCommand('ospoLens.addHeader', document.uri), true);
    const header = `// SPDX-FileCopyrightText: ${YEAR} Harbour team\n// SPDX-License-Identifier: MIT\n\n`;
    assert.equal(document.getText(), `${header}first();\ntyped();\n`);
    assert.ok(document.isDirty, 'nobody has saved it');
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(document.uri)).toString(), 'first();\n');
  });

  it('is taken back by one undo', async () => {
    const document = await open('tools/undo.py', 'x = 1\n');
    const fix = await until('a quick fix', async () => (await fixesOf(document.uri)).find((action) => action.edit));
    await vscode.workspace.applyEdit(fix.edit!);
    assert.match(document.getText(), /^# SPDX/);
    await undo(document);
    assert.equal(document.getText(), 'x = 1\n');
  });

  it('keeps Windows line ends', async () => {
    const document = await open('tools/windows.ts', 'export {};\r\n');
    const fix = await until('a quick fix', async () => (await fixesOf(document.uri)).find((action) => action.edit));
    await vscode.workspace.applyEdit(fix.edit!);
    await document.save();
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    const text = new TextDecoder().decode(bytes);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.ok(text.endsWith('export {};\r\n'));
  });

  it('speaks while one types, before anything is saved', async () => {
    const header = `// SPDX-FileCopyrightText: ${YEAR} Harbour team\n// SPDX-License-Identifier: MIT\n\n`;
    const document = await open('tools/typing.ts', `${header}export {};\n`);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 3, 0), '');
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.isDirty, true);
    await until('a diagnostic on the unsaved text', () => ours(document.uri));
    await undo(document);
    await until('the diagnostic to go away', () => ours(document.uri).length === 0);
  });

  it('fixes all in a file, and a second time changes nothing', async () => {
    const document = await open('tools/all.css', '@charset "utf-8";\nbody {}\n');
    await until('a diagnostic', () => ours(document.uri));
    const fixAll = () =>
      codeActions(
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        vscode.CodeActionKind.SourceFixAll.append('ospoLens'),
      );
    const [action] = await until('a fix for all', fixAll);
    await vscode.workspace.applyEdit(action!.edit!);
    assert.ok(document.getText().startsWith('@charset "utf-8";\n/*'));
    await until('the findings to go away', () => ours(document.uri).length === 0);
    assert.deepEqual(await fixAll(), []);
  });

  it('leaves alone what must not be edited', async () => {
    const document = await open('tools/zz_generated.go', '// Code generated by x. DO NOT EDIT.\n\npackage x\n');
    await open('tools/after.sh', 'echo 1\n');
    await until('another file to be judged', () => ours(vscode.Uri.joinPath(root, 'tools/after.sh')));
    assert.deepEqual(ours(document.uri), []);
  });

  it('is silent about headers once they are switched off, without a reload', async () => {
    const document = await open('tools/off.sh', 'echo 1\n');
    await until('a diagnostic', () => ours(document.uri));
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    await settings.update('headers.enable', false, vscode.ConfigurationTarget.WorkspaceFolder);
    await until('the diagnostic to go away', () => ours(document.uri).length === 0);
    await settings.update('headers.enable', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await until('it to come back', () => ours(document.uri));
  });
});
