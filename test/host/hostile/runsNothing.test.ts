// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { sprung } from '../../fixtures/hostileRepository.mjs';
import { until } from '../harness/until';
import { lens, readySession, rows, writeFile } from '../shell/lens';

describe('a repository whose configuration runs programs', () => {
  it('runs nothing when it is opened, read, looked at and changed', async () => {
    const session = await readySession();
    const root = session.folder.uri;
    const traces = join(root.fsPath, '../traces');
    assert.ok((session.assessment?.files.listed ?? 0) >= 5);
    assert.equal((await rows()).length, 5);
    await session.rescan();
    await vscode.commands.executeCommand('ospoLens.openScorecard');
    await writeFile(vscode.Uri.joinPath(root, 'later.py'), 'x = 1\n');
    const shown = vscode.Uri.joinPath(root, 'later.py');
    await vscode.window.showTextDocument(shown);
    await until('its findings', () => vscode.languages.getDiagnostics(shown));
    (await lens()).activities.refresh();
    assert.deepEqual(sprung(traces), []);

    spawnSync('git', ['status'], { cwd: root.fsPath });
    assert.notDeepEqual(sprung(traces), [], 'the traps are real');
  });
});
