// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import { extensionWindow as window } from '../harness/extensionWindow';
import { undo } from '../harness/undo';
import { until } from '../harness/until';
import {
  activityRow,
  lens,
  onDisk,
  programmeFile,
  readySession,
  rows,
  settled,
  writeFile,
  type Row,
} from '../shell/lens';

const TEXT = `activities:
  GGI-A-18:
    state: in-progress
    objectives:
      # agreed in spring
      - one # first
      - text: two
        done: true
      - three
    verification:
      - met here
  GGI-A-24:
    state: in-progress
    objectives: [four]
`;

describe('the place of objectives in the tree', () => {
  let session: FolderSession;
  let original: string;
  const { showInformationMessage } = window;
  const said: string[] = [];

  before(async () => {
    session = await readySession();
    original = (await onDisk(programmeFile(session))) ?? '';
    window['showInformationMessage'] = (text: string) => {
      said.push(text);
      return Promise.resolve(undefined);
    };
  });
  const write = async (text: string) => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(programmeFile(session), text);
    await settled(session, text);
  };
  beforeEach(() => write(TEXT));
  afterEach(() => (said.length = 0));
  after(async () => {
    window['showInformationMessage'] = showInformationMessage;
    await write(original);
  });

  const texts = () => session.programme.value.activities.get('GGI-A-18')?.objectives.map(({ text }) => text);
  const row = async (label: string, activity = 'GGI-A-18'): Promise<Row> =>
    until(`the row of ${label}`, async () => {
      (await lens()).activities.refresh();
      return (await rows(await activityRow(activity))).find(({ node }) => node.row.label === label);
    });
  const drop = async (dragged: readonly Row[], onto: Row | undefined) => {
    const { dragAndDrop } = (await lens()).activities;
    const data = new vscode.DataTransfer();
    dragAndDrop.handleDrag(dragged, data);
    await dragAndDrop.handleDrop(onto, data);
  };

  it('changes by command, one place at a time, with comments, in one undo step', async () => {
    await vscode.commands.executeCommand('ospoLens.moveDown', await row('one'));
    assert.deepEqual(texts(), ['two', 'one', 'three']);
    assert.match(session.programme.text, /# agreed in spring/);
    assert.match(session.programme.text, /- one # first\n/);
    await undo(await vscode.workspace.openTextDocument(programmeFile(session)));
    await until('one undo', () => session.programme.text === TEXT);
    await vscode.commands.executeCommand('ospoLens.moveUp', await row('three'));
    assert.deepEqual(texts(), ['one', 'three', 'two']);
  });

  it('ends at the ends of the list, and needs a row', async () => {
    await vscode.commands.executeCommand('ospoLens.moveUp', await row('one'));
    await vscode.commands.executeCommand('ospoLens.moveDown', await row('three'));
    assert.equal(session.programme.text, TEXT);
    await vscode.commands.executeCommand('ospoLens.moveUp', await activityRow('GGI-A-18'));
    assert.match(said[0]!, /Select an objective/);
  });

  it('changes by dragging one onto another', async () => {
    await drop([await row('three')], await row('one'));
    assert.deepEqual(texts(), ['three', 'one', 'two']);
    assert.match(session.programme.text, /- one # first\n/);
  });

  const objectivesOf = (id: 'GGI-A-18' | 'GGI-A-24' | 'GGI-A-17') =>
    session.programme.value.activities.get(id)?.objectives;

  it('goes to another activity by command, with its comment and its tick, in one undo step', async () => {
    const { showQuickPick } = window;
    let offered: readonly string[] = [];
    window['showQuickPick'] = (items: readonly { label: string; description?: string }[]) => {
      offered = items.flatMap(({ description }) => description ?? []);
      return Promise.resolve(items.find(({ description }) => description === 'GGI-A-17'));
    };
    try {
      await vscode.commands.executeCommand('ospoLens.moveToActivity', await row('two'));
    } finally {
      window['showQuickPick'] = showQuickPick;
    }
    assert.ok(offered.includes('GGI-A-24') && !offered.includes('GGI-A-18'), offered.join());
    assert.deepEqual(objectivesOf('GGI-A-17'), [{ text: 'two', done: true }]);
    assert.deepEqual(texts(), ['one', 'three']);
    await undo(await vscode.workspace.openTextDocument(programmeFile(session)));
    await until('one undo', () => session.programme.text === TEXT);
  });

  it('goes to another activity by dragging it onto that or one of its objectives', async () => {
    await drop([await row('one')], await row('four', 'GGI-A-24'));
    assert.deepEqual(
      objectivesOf('GGI-A-24')?.map(({ text }) => text),
      ['one', 'four'],
    );
    assert.match(session.programme.text, /# first\n +one, four\]/);
    await drop([await row('three')], await activityRow('GGI-A-24'));
    assert.deepEqual(
      objectivesOf('GGI-A-24')?.map(({ text }) => text),
      ['one', 'four', 'three'],
    );
    assert.deepEqual(texts(), ['two']);
    assert.match(session.programme.text, /# agreed in spring/);
    assert.equal(said.length, 0);
  });

  it('needs an objective: a verification point belongs to its activity, which is said', async () => {
    await drop([await row('met here')], await activityRow('GGI-A-24'));
    await vscode.commands.executeCommand('ospoLens.moveToActivity', await row('met here'));
    await vscode.commands.executeCommand('ospoLens.moveToActivity', await activityRow('GGI-A-24'));
    assert.match(said[0]!, /its own activity/);
    assert.match(said[1]!, /its own activity/);
    assert.match(said[2]!, /Select an objective/);
    assert.equal(session.programme.text, TEXT);
  });

  it('is left alone when something is dropped elsewhere, and that is said', async () => {
    const two = await row('two');
    await drop([two], await row('met here'));
    await drop([two], undefined);
    assert.equal(said.length, 2);
    await drop([two], await activityRow('GGI-A-18'));
    await drop([two, await row('one')], await row('three'));
    await drop([await activityRow('GGI-A-24')], await row('three'));
    assert.equal(session.programme.text, TEXT);
  });
});
