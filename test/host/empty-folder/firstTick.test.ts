// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { until } from '../harness/until';
import {
  activityRow,
  deleteFile,
  isChecked,
  item,
  lens,
  onDisk,
  programmeFile,
  readySession,
  rows,
  tick,
} from '../shell/lens';

describe('an empty folder', () => {
  it('has all 25 activities without a programme file', async () => {
    await readySession();
    const activities = (await Promise.all((await rows()).map((goal) => rows(goal)))).flat();
    assert.equal(activities.length, 25);
  });

  it('gets its programme file with the first tick', async () => {
    const session = await readySession();
    const file = programmeFile(session);
    assert.equal(await onDisk(file), undefined);
    await tick([await activityRow('GGI-A-16'), true], [await activityRow('GGI-A-34'), true]);
    const text = (await onDisk(file)) ?? '';
    const { programme, usable, problems } = readProgramme(text);
    assert.equal(usable, true);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(
      [...programme.activities].map(([id, { state }]) => [id, state]),
      [
        ['GGI-A-16', 'done'],
        ['GGI-A-34', 'done'],
      ],
    );
    assert.equal(isChecked(await item(await activityRow('GGI-A-16'))), true);
    await deleteFile(file);
    await until('the file to be missed', () => !session.programme.exists);
  });

  it('gets one by the command, too, and it is opened', async () => {
    const session = await readySession();
    await vscode.commands.executeCommand('ospoLens.createProgramme');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), programmeFile(session).toString());
    assert.equal(session.programme.exists, true);
    assert.equal(session.programme.broken, false);
    const { programme } = await lens();
    programme.refresh();
    assert.ok((await programme.provider.getChildren()).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFile(vscode.Uri.joinPath(session.folder.uri, '.ospo'));
    await until('the file to be missed', () => !session.programme.exists);
  });
});
