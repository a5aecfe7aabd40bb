// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import { codeActions } from '../harness/codeActions';
import { until } from '../harness/until';
import { readySession } from '../shell/lens';

const YEAR = new Date().getFullYear();
const TAG = ['SPDX', 'License-Identifier'].join('-');
const NOTICE = ['SPDX', 'FileCopyrightText'].join('-');
const header = (year: string | number, licence = 'MIT') => `# ${NOTICE}: ${year} Harbour team\n# ${TAG}: ${licence}\n`;

describe('headers that hang on git and .gitattributes', () => {
  let session: FolderSession;
  let root: vscode.Uri;
  /** In Restricted Mode git is not asked, and no year is guessed instead. */
  const { isTrusted } = vscode.workspace;

  before(async () => {
    session = await readySession();
    root = session.folder.uri;
  });

  const set = (key: string, value: unknown) =>
    vscode.workspace.getConfiguration('ospoLens', root).update(key, value, vscode.ConfigurationTarget.WorkspaceFolder);
  const at = (name: string) => vscode.Uri.joinPath(root, name);
  const onDisk = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));

  async function open(name: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(at(name));
    await vscode.window.showTextDocument(document);
    return document;
  }

  async function action(document: vscode.TextDocument, title: RegExp, kind = vscode.CodeActionKind.QuickFix) {
    const all = await until('the action', async () => {
      const offered = await codeActions(document.uri, new vscode.Range(0, 0, 0, 0), kind);
      return offered.some((one) => title.test(one.title)) ? offered : undefined;
    });
    return all.find((one) => title.test(one.title))!;
  }

  it('writes the years of the first and the last commit, or says why it cannot', async () => {
    const document = await open('src/old.py');
    if (!isTrusted) {
      const fix = await action(document, /^Add a licence header/);
      assert.equal(fix.edit, undefined);
      await vscode.commands.executeCommand(fix.command!.command, ...(fix.command!.arguments as unknown[]));
      assert.equal(document.getText(), 'x = 2\n');
      return;
    }
    const fix = await action(document, /^Add licence header \(MIT, Harbour team\)/);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), `${header('2019-2021')}\nx = 2\n`);
    await document.save();
  });

  it('does the same when all in a file is fixed', async () => {
    const document = await open('src/fixed.py');
    await until('the finding', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('ospoLens');
    if (!isTrusted) {
      assert.deepEqual(await codeActions(document.uri, new vscode.Range(0, 0, 0, 0), kind), []);
      return;
    }
    const fix = await action(document, /^Fix all/, kind);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), `${header(2019)}\nx = 1\n`);
    await document.save();
  });

  it('asks .gitattributes for what is documentation', async function () {
    if (!isTrusted) {
      this.skip();
    }
    const document = await open('src/guide.py');
    const fix = await action(document, /^Add licence header \(CC-BY-4\.0, Harbour team\)/);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), `${header(2019, 'CC-BY-4.0')}\nx = 1\n`);
    await document.save();
  });

  it('keeps headers off what .gitattributes says is generated or of other people, also when asked', async () => {
    for (const name of ['src/made.py', 'lib/theirs.py']) {
      const document = await open(name);
      await vscode.commands.executeCommand('ospoLens.addHeader', document.uri);
      assert.equal(document.getText(), 'x = 1\n', name);
    }
  });

  it('adds one to what looks generated and is said not to be', async function () {
    if (!isTrusted) {
      this.skip();
    }
    const document = await open('src/said.py');
    await vscode.commands.executeCommand('ospoLens.addHeader', document.uri);
    await until('the header', () => document.getText().startsWith(header(2019)));
    await document.save();
  });

  it('does so on save, where nobody can be told', async () => {
    await set('headers.onSave', true);
    try {
      const document = await open('src/saved.py');
      await until('the finding', () => vscode.languages.getDiagnostics(document.uri).length > 0);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'y = 2\n'));
      await document.save();
      assert.equal(await onDisk('src/saved.py'), isTrusted ? `${header(2019)}\nx = 1\ny = 2\n` : 'x = 1\ny = 2\n');
    } finally {
      await set('headers.onSave', undefined);
    }
  });

  it('gives a new file the year of today, which git cannot know better, and one that is generated none', async function () {
    if (!isTrusted) {
      // The setting is one of those that Restricted Mode switches off.
      this.skip();
    }
    await set('headers.onNewFile', true);
    try {
      const create = async (name: string) => {
        const edit = new vscode.WorkspaceEdit();
        edit.createFile(at(name), { contents: new Uint8Array() });
        await vscode.workspace.applyEdit(edit);
        return open(name);
      };
      const theirs = await create('lib/new.py');
      const ours = await create('src/new.py');
      await until('the header', () => ours.getText() === `${header(YEAR)}\n`);
      assert.equal(theirs.getText(), '');
    } finally {
      await set('headers.onNewFile', undefined);
    }
  });
});
