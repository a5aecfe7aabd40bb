// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { extensionWindow as window } from '../harness/extensionWindow';
import { activated } from '../harness/extension';
import { lens } from '../shell/lens';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

describe('the shell in every workspace', () => {
  it('registers no command that its manifest does not declare', async () => {
    const { contributes } = (await activated()).packageJSON as Manifest;
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    // The editor itself makes these for every view and view container.
    const made =
      /\.(?:focus|open|resetViewLocation|removeView|toggleVisibility)$|^ospoLens\.(?:activities|programme|findings)\./;
    const declared = new Set([...contributes.commands.map(({ command }) => command), ...views]);
    const known = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('ospoLens.'));
    assert.deepEqual(
      known.filter((command) => !declared.has(command) && !made.test(command)),
      [],
    );
  });

  it('knows what to do for every command that its manifest declares, and for no other', async () => {
    const { contributes } = (await activated()).packageJSON as Manifest;
    const { commands } = await lens();
    assert.deepEqual(
      (await commands()).map(({ id }) => id).sort(),
      contributes.commands.map(({ command }) => command).sort(),
    );
  });

  it('tells nobody anything while it reads the workspace', async () => {
    const { sessions } = await lens();
    const said: string[] = [];
    const names = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'];
    const originals = names.map((name) => window[name]);
    names.forEach((name) => (window[name] = (text: string) => (said.push(text), Promise.resolve(undefined))));
    try {
      await Promise.all(sessions.all.map((session) => session.rescan()));
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      names.forEach((name, index) => (window[name] = originals[index]));
    }
    assert.deepEqual(said, []);
  });

  it('has one session a folder, in the order of the folders', async () => {
    const { sessions } = await lens();
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
    assert.deepEqual(
      sessions.all.map(({ folder }) => folder.uri.toString()),
      folders,
    );
  });

  it('keeps the extension host free while it reads the workspace', async () => {
    const { sessions } = await lens();
    const before = performance.eventLoopUtilization();
    await Promise.all(sessions.all.map((session) => session.rescan()));
    const { active } = performance.eventLoopUtilization(before);
    assert.ok(active < 1000, `the host was busy for ${Math.round(active)} ms`);
  });
});
