// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { handbookPage } from '../../../src/vscode/commands/openHandbook';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import type { FolderSession } from '../../../src/vscode/session/session';
import { extensionWindow as window } from '../harness/extensionWindow';
import { activityRow, onDisk, programmeFile, readySession, writeFile, settled } from '../shell/lens';

const { showQuickPick, showInputBox } = window;

/** Answers the questions that a command asks, one after the other: which item of a list, or which text. */
function answer(...answers: readonly (string | readonly string[])[]) {
  const left = [...answers];
  window['showQuickPick'] = (items: readonly { label: string }[]) => {
    const wanted = left.shift();
    return Promise.resolve(
      typeof wanted === 'string'
        ? items.find(({ label }) => label === wanted)
        : items.filter(({ label }) => wanted?.includes(label)),
    );
  };
  window['showInputBox'] = () => Promise.resolve(left.shift());
  return left;
}

describe('commands on the programme', () => {
  let session: FolderSession;
  let original: string;

  before(async () => {
    session = await readySession();
    original = (await onDisk(programmeFile(session))) ?? '';
  });
  afterEach(async () => {
    Object.assign(window, { showQuickPick, showInputBox });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(programmeFile(session), original);
    await settled(session, original);
  });
  after(() => Object.assign(window, { showQuickPick, showInputBox }));

  const record = (id: 'GGI-A-24') => session.programme.value.activities.get(id);
  const TITLE = 'Manage key indicators';

  it('set a state from the palette, where the activity is asked for', async () => {
    const left = answer(TITLE, 'In progress');
    await vscode.commands.executeCommand('ospoLens.setActivityState');
    assert.deepEqual(left, []);
    assert.equal(record('GGI-A-24')?.state, 'in-progress');
    assert.equal(await onDisk(programmeFile(session)), original.replace('not-started', 'in-progress'));
  });

  it('set the state of all selected rows in one edit', async () => {
    const rows = [await activityRow('GGI-A-24'), await activityRow('GGI-A-18')];
    answer('Done');
    await vscode.commands.executeCommand('ospoLens.setActivityState', rows[0], rows);
    assert.equal(record('GGI-A-24')?.state, 'done');
    assert.equal(session.programme.value.activities.get('GGI-A-18')?.state, 'done');
  });

  it('add an objective to the row they are called on', async () => {
    answer('  Count what counts  ');
    await vscode.commands.executeCommand('ospoLens.addObjective', await activityRow('GGI-A-24'));
    assert.deepEqual(record('GGI-A-24')?.objectives, [{ text: 'Count what counts', done: false }]);
  });

  it('record an attestation with everything that was said', async () => {
    const left = answer(
      TITLE,
      'Ada',
      'OSPO lead',
      'The indicators are agreed.',
      'https://example.org/kpi',
      '2099-01-31',
    );
    await vscode.commands.executeCommand('ospoLens.attest');
    assert.deepEqual(left, []);
    const [attestation] = record('GGI-A-24')?.attestations ?? [];
    assert.match(attestation?.on ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(
      { ...attestation, on: '' },
      {
        who: 'Ada',
        role: 'OSPO lead',
        on: '',
        statement: 'The indicators are agreed.',
        link: 'https://example.org/kpi',
        reviewBy: '2099-01-31',
      },
    );
  });

  it('write nothing when a question is not answered, or not well', async () => {
    for (const answers of [[TITLE, 'Ada'], [TITLE, 'Ada', '', 'True.', 'http://insecure.example'], []]) {
      answer(...answers);
      await vscode.commands.executeCommand('ospoLens.attest');
    }
    assert.equal(await onDisk(programmeFile(session)), original);
  });

  it('tick verification points and objectives without a mouse', async () => {
    const [first] = ACTIVITIES.find(({ id }) => id === 'GGI-A-24')?.suggestedVerification ?? [];
    assert.ok(first);
    answer([first]);
    await vscode.commands.executeCommand('ospoLens.tickVerificationPoint', await activityRow('GGI-A-24'));
    assert.deepEqual(record('GGI-A-24')?.verification, [{ text: first, met: true }]);
    answer('Open source competency growth', ['A lunch talk every month']);
    await vscode.commands.executeCommand('ospoLens.tickObjective');
    assert.deepEqual(
      session.programme.value.activities.get('GGI-A-18')?.objectives.map(({ done }) => done),
      [false, true],
    );
  });

  it('open the programme file at the activity', async () => {
    await vscode.commands.executeCommand('ospoLens.showInProgramme', await activityRow('GGI-A-24'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), programmeFile(session).toString());
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /GGI-A-24/);
  });

  it('know an https page of the handbook for every activity, and no other kind', () => {
    for (const activity of ACTIVITIES) {
      assert.equal(handbookPage(activity)?.scheme, 'https', activity.id);
    }
    for (const handbookUrl of ['http://gitlab.ow2.org/x', 'file:///etc/passwd', 'https://example.org', 'command:x']) {
      assert.equal(handbookPage({ handbookUrl }), undefined, handbookUrl);
    }
  });
});
