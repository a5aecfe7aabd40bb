// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../harness/until';
import { activityRow, isChecked, item, lens, readySession } from '../shell/lens';

describe('Restricted Mode', () => {
  it('reads files and shows the tree', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const session = await readySession();
    assert.ok((session.assessment?.files.listed ?? 0) > 5);
    assert.equal(isChecked(await item(await activityRow('GGI-A-17'))), true);
  });

  it('does not ask git how the programme developed, and says so', async () => {
    await readySession();
    await vscode.commands.executeCommand('ospoLens.openScorecard');
    const { scorecards } = await lens();
    const trend = await until('the trend', () => scorecards.panel?.shown?.scorecard?.trend);
    assert.match(trend.sentence, /^Unknown in Restricted Mode/);
    assert.deepEqual([trend.rows, trend.steps], [[], []]);
  });
});
