// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activated } from '../harness/extension';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('in every workspace', () => {
  it('activates', async () => {
    assert.equal((await activated()).isActive, true);
  });

  it('has a handler for every command of its manifest', async () => {
    const extension = await activated();
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension.packageJSON as Manifest;
    const missing = contributes.commands.filter(({ command }) => !known.has(command)).map(({ command }) => command);
    assert.deepEqual(missing, []);
  });
});
