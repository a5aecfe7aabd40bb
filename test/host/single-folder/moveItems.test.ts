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

  describe('is followed', () => {
    const { showQuickPick } = window;
    const select = async (chosen: Row) => {
      const { view } = (await lens()).activities;
      await vscode.commands.executeCommand('ospoLens.activities.focus');
      await until('the view', () => view.visible);
      await view.reveal(chosen, { select: true, focus: true });
      await until('the selection', () => view.selection[0] === chosen);
      return view;
    };
    /** The one selected row, as the activity it stands below and its text. */
    const selected = async () => {
      const { view } = (await lens()).activities;
      const [only, ...others] = view.selection.map(({ parent, node }) => [
        parent?.id.split('/').at(-1),
        node.row.label,
      ]);
      return others.length === 0 ? only?.join(' ') : undefined;
    };
    const becomesSelected = (what: string) => until(`${what} to be selected`, async () => (await selected()) === what);
    before(() => {
      window['showQuickPick'] = (items: readonly { description?: string }[]) =>
        Promise.resolve(items.find(({ description }) => description === 'GGI-A-24'));
    });
    after(async () => {
      window['showQuickPick'] = showQuickPick;
      await (await lens()).activityOptions.change({ grouping: 'goal' });
    });

    it('up and down, so that it can be moved on', async () => {
      const one = await row('one');
      await select(one);
      await vscode.commands.executeCommand('ospoLens.moveDown', one);
      await becomesSelected('GGI-A-18 one');
      // Without a row, the selected one is meant: the same objective again.
      await vscode.commands.executeCommand('ospoLens.moveDown');
      assert.deepEqual(texts(), ['two', 'three', 'one']);
      await becomesSelected('GGI-A-18 one');
    });

    it('into another activity, by command and by dragging', async () => {
      const two = await row('two');
      await select(two);
      await vscode.commands.executeCommand('ospoLens.moveToActivity', two);
      await becomesSelected('GGI-A-24 two');
      await drop([await row('three')], await row('four', 'GGI-A-24'));
      await becomesSelected('GGI-A-24 three');
      await drop([await row('four', 'GGI-A-24')], await activityRow('GGI-A-17'));
      await becomesSelected('GGI-A-17 four');
    });

    it('in the group it was moved in, where an activity stands in several', async () => {
      await write(TEXT.replace('[four]', '[four, five]'));
      await (await lens()).activityOptions.change({ grouping: 'role' });
      const homes: Row[] = [];
      for (const group of await rows()) {
        homes.push(...(await rows(group)).filter(({ id }) => id.endsWith('/GGI-A-24')));
      }
      assert.ok(homes.length > 1, 'the sample activity stands in several groups');
      for (const home of homes.reverse()) {
        const first = (await rows(home)).find(({ node }) => node.subject.kind === 'objective')!;
        const view = await select(first);
        await vscode.commands.executeCommand('ospoLens.moveDown', first);
        const now = await until('another row', () => (view.selection[0] === first ? undefined : view.selection[0]));
        assert.equal(now.id, first.id.replace(/0$/, '1'));
      }
    });

    it('not where the view is hidden: nothing is brought up', async () => {
      const one = await row('one');
      const view = await select(one);
      await vscode.commands.executeCommand('workbench.view.explorer');
      await until('the view to be hidden', () => !view.visible);
      await vscode.commands.executeCommand('ospoLens.moveToActivity', one);
      assert.deepEqual(texts(), ['two', 'three']);
      assert.equal(view.visible, false);
    });
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
