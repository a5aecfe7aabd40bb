// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeActions } from '../harness/codeActions';
import { activated } from '../harness/extension';
import { until } from '../harness/until';

const TITLES = [
  'LICENSE',
  'README',
  'CONTRIBUTING',
  'CODE_OF_CONDUCT',
  'SECURITY',
  'CHANGELOG',
  'dependabot',
  'workflows',
];

describe('a repository that has just begun', () => {
  let root: vscode.Uri;
  let readme: vscode.Uri;

  before(async () => {
    await activated();
    root = vscode.workspace.workspaceFolders![0]!.uri;
    readme = vscode.Uri.joinPath(root, 'README.md');
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new TextEncoder().encode(text));
    await write('main.py', 'print(1)\n');
    await write('README.md', '# x\n');
  });

  after(async () => {
    await vscode.workspace.fs.delete(readme);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, 'main.py'));
  });

  const rulesOnReadme = () =>
    vscode.languages
      .getDiagnostics(readme)
      .flatMap(({ source, code }) => (source === 'OSPO Lens' && typeof code === 'object' ? [String(code.value)] : []));

  it('is told everything that forges look for, each with a quick fix', async () => {
    const wanted = ['LIC-001', 'DOC-001', 'CMT-001', 'CMT-004', 'SEC-001', 'REL-001', 'DEP-003', 'CIW-001'];
    await until('all of it', () => wanted.every((rule) => rulesOnReadme().includes(rule)));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(readme));
    const actions = await until('quick fixes', () =>
      codeActions(readme, new vscode.Range(0, 0, 0, 0), vscode.CodeActionKind.QuickFix),
    );
    const titles = actions.map(({ title }) => title).join('\n');
    const missing = TITLES.filter((title) => title !== 'README' && !titles.includes(title));
    assert.deepEqual(missing, [], titles);
  });
});
