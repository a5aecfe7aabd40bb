// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { lens, rows } from '../shell/lens';

describe('a window without a folder', () => {
  it('shows no rows, so that the welcome texts show', async () => {
    const { sessions, activities, programme, findings, score } = await lens();
    assert.deepEqual(sessions.all, []);
    assert.deepEqual(await rows(), []);
    assert.deepEqual(await programme.provider.getChildren(), []);
    assert.deepEqual(await findings.provider.getChildren(), []);
    assert.equal(activities.view.badge, undefined);
    assert.equal(activities.view.message, '');
    assert.doesNotThrow(() => score.refresh());
  });

  it('has commands that do nothing and say nothing bad', async () => {
    const errors: unknown[] = [];
    const window = vscode.window as unknown as Record<string, unknown>;
    const { showErrorMessage } = window;
    window['showErrorMessage'] = (text: string) => (errors.push(text), Promise.resolve(undefined));
    for (const command of ['rescan', 'setActivityState', 'addObjective', 'attest', 'openPolicy', 'createProgramme']) {
      await vscode.commands.executeCommand(`ospoLens.${command}`);
    }
    window['showErrorMessage'] = showErrorMessage;
    assert.deepEqual(errors, []);
  });
});
