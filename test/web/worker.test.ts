// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../host/harness/until';
import { activated } from '../host/harness/extension';

describe('in a web worker', () => {
  it('runs where there is no Node', () => {
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
  });

  it('activates', async () => {
    assert.equal((await activated()).isActive, true);
  });

  it('reports a source file without a header', async () => {
    await activated();
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const file = vscode.Uri.joinPath(folder, 'fresh.py');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('print("pool")\n'));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    const found = await until('a header diagnostic', () => vscode.languages.getDiagnostics(file));
    assert.equal(found[0]!.source, 'OSPO Lens');
  });
});
