// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ACTIVITIES, GOALS } from '../../../src/core/ggi/catalogue';
import type { FolderSession } from '../../../src/vscode/session/session';
import { extensionWindow as window } from '../harness/extensionWindow';
import { undo } from '../harness/undo';
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
  writeFile,
  settled,
} from '../shell/lens';

describe('the activity tree', () => {
  let session: FolderSession;
  let original: string;

  before(async () => {
    session = await readySession();
    original = (await onDisk(programmeFile(session))) ?? '';
    assert.notEqual(original, '');
  });

  async function restore() {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(programmeFile(session), original);
    await settled(session, original);
  }
  after(restore);

  it('has five goals and 25 activities in canonical order', async () => {
    const goals = await rows();
    assert.deepEqual(
      goals.map(({ node }) => node.row.label),
      GOALS.map(({ title }) => title),
    );
    const activities = (await Promise.all(goals.map((goal) => rows(goal)))).flat();
    assert.deepEqual(
      activities.map(({ id }) => id.slice(-8)),
      ACTIVITIES.map(({ id }) => id),
    );
  });

  it('says in words what icons and boxes show, and is three levels deep at most', async () => {
    const ids = new Set<string>();
    const walk = async (row: Awaited<ReturnType<typeof rows>>[number], depth: number): Promise<void> => {
      const shown = await item(row);
      assert.ok(depth <= 3, `${row.id} lies ${depth} levels deep`);
      assert.ok(shown.id && !ids.has(shown.id), `id ${shown.id} is there twice`);
      ids.add(shown.id);
      assert.ok(shown.accessibilityInformation?.label, `${row.id} says nothing to a screen reader`);
      assert.notEqual(typeof shown.tooltip, 'object', 'Markdown would mean something, and break within words');
      if (typeof shown.checkboxState === 'object') {
        assert.ok(shown.checkboxState.tooltip && shown.checkboxState.accessibilityInformation?.label);
      }
      for (const child of await rows(row)) {
        await walk(child, depth + 1);
      }
    };
    for (const goal of await rows()) {
      await walk(goal, 1);
    }
  });

  it('shows state and progress of an activity', async () => {
    const done = await item(await activityRow('GGI-A-17'));
    assert.equal(isChecked(done), true);
    assert.match(done.accessibilityInformation?.label ?? '', /^GGI-A-17, .*, done, \d of \d verification points met/);
    const begun = await item(await activityRow('GGI-A-18'));
    assert.equal(isChecked(begun), false);
    assert.match(String(begun.description), /^in progress/);
    // Of the row itself most is cut off in a narrow side bar.
    assert.match(
      (begun.tooltip as string | undefined) ?? '',
      /State: in progress\nOwner: Jonas\nDue: 2026-12-15\n.*met: \d of \d/,
    );
  });

  it('tells objectives and verification points apart without a word', async () => {
    const details = await rows(await activityRow('GGI-A-18'));
    const icons = (kind: string) =>
      new Set(details.filter(({ node }) => node.subject.kind === kind).map(({ node }) => node.row.icon?.id));
    assert.deepEqual([...icons('point')], ['checklist']);
    assert.deepEqual([...icons('objective')], ['target']);
  });

  it('counts in a goal how many of its activities are done, also while it is collapsed', async () => {
    const [usage] = await rows();
    assert.ok(usage);
    assert.equal((await item(usage)).description, '1 of 5 done');
    await tick([await activityRow('GGI-A-18'), true]);
    assert.equal((await item(usage)).description, '2 of 5 done');
    assert.equal(isChecked(await item(usage)), true, 'all that was selected in the goal is done');
    await restore();
    await until('the goal to follow', async () => (await item(usage)).description === '1 of 5 done');
  });

  it('ticks and unticks in the file, keeps its comments and saves it', async () => {
    await tick([await activityRow('GGI-A-18'), true]);
    const ticked = await onDisk(programmeFile(session));
    assert.equal(ticked, original.replace(/(GGI-A-18:\n {4}state: )in-progress/, '$1done'));
    assert.equal(isChecked(await item(await activityRow('GGI-A-18'))), true);
    await tick([await activityRow('GGI-A-18'), false]);
    assert.equal(await onDisk(programmeFile(session)), original);
    await restore();
  });

  it('writes several boxes of one event in one undo step', async () => {
    const document = await vscode.workspace.openTextDocument(programmeFile(session));
    await vscode.window.showTextDocument(document);
    let edits = 0;
    const listener = vscode.workspace.onDidChangeTextDocument(
      (event) => event.document === document && event.contentChanges.length > 0 && edits++,
    );
    await tick(
      [await activityRow('GGI-A-18'), true],
      [await activityRow('GGI-A-24'), true],
      [await activityRow('GGI-A-36'), true],
    );
    listener.dispose();
    assert.equal(edits, 1);
    for (const id of ['GGI-A-18', 'GGI-A-24', 'GGI-A-36']) {
      assert.equal(isChecked(await item(await activityRow(id))), true, id);
    }
    await undo(document);
    assert.equal(document.getText(), original);
    await until('the tree to follow the undo', async () => !isChecked(await item(await activityRow('GGI-A-36'))));
    await document.save();
    await restore();
  });

  it('works on a document with unsaved changes and leaves it unsaved', async () => {
    const document = await vscode.workspace.openTextDocument(programmeFile(session));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n'));
    await tick([await activityRow('GGI-A-18'), true]);
    assert.equal(document.isDirty, true);
    assert.ok(document.getText().startsWith('# not saved yet\n'));
    assert.match(document.getText(), /GGI-A-18:\n {4}state: done/);
    assert.equal(await onDisk(programmeFile(session)), original);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await restore();
  });

  it('shows an edit by hand at once, before it is saved, and refreshes that row only', async () => {
    const { activities } = await lens();
    const row = await activityRow('GGI-A-24');
    for (const goal of await rows()) {
      await item(goal);
      await Promise.all((await rows(goal)).map(item));
    }
    const changed: (string | undefined)[] = [];
    const listener = activities.provider.onDidChangeTreeData((handles) =>
      changed.push(...(handles?.map(({ id }) => id) ?? [undefined])),
    );
    const editor = await vscode.window.showTextDocument(programmeFile(session));
    const at = editor.document.positionAt(original.indexOf('not-started', original.indexOf('GGI-A-24')));
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(at, at.translate(0, 'not-started'.length)), 'in-progress'),
    );
    await until('the row to follow', async () => /^in progress/.test(String((await item(row)).description)));
    listener.dispose();
    assert.ok(changed.includes(row.id));
    assert.deepEqual([...new Set(changed)], [row.id]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await restore();
  });

  it('keeps the last good state while the file is broken, says where, and writes nothing', async () => {
    const broken = original.replace('state: done', 'state: [done');
    await writeFile(programmeFile(session), broken);
    await until('the broken file to be noticed', () => session.programme.broken);
    const { activities } = await lens();
    activities.refresh();
    assert.match(activities.view.message ?? '', /cannot be read \(line \d+\)/);
    assert.equal(isChecked(await item(await activityRow('GGI-A-17'))), true);

    const said: string[] = [];
    const { showWarningMessage } = window;
    window['showWarningMessage'] = (text: string) => (said.push(text), Promise.resolve(undefined));
    await tick([await activityRow('GGI-A-18'), true]);
    window['showWarningMessage'] = showWarningMessage;
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /line \d+/);
    assert.equal(await onDisk(programmeFile(session)), broken);
    await restore();
    assert.equal(activities.view.message, '');
  });

  it('forgets what a deleted file declared, and the next tick creates it again', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFile(programmeFile(session));
    await until('the file to be missed', () => !session.programme.exists);
    assert.equal(isChecked(await item(await activityRow('GGI-A-17'))), false);
    await tick([await activityRow('GGI-A-21'), true]);
    assert.match((await onDisk(programmeFile(session))) ?? '', /GGI-A-21:\s+state: done/);
    assert.equal(isChecked(await item(await activityRow('GGI-A-21'))), true);
    await restore();
  });

  it('ticks suggested verification points and objectives', async () => {
    const activity = await activityRow('GGI-A-18');
    const objective = (await rows(activity)).find(({ node }) => node.row.label === 'A lunch talk every month');
    const suggestion = (await rows(activity)).find(({ node }) => node.subject.kind === 'point');
    assert.ok(objective && suggestion);
    await tick([objective, true], [suggestion, true]);
    const record = session.programme.value.activities.get('GGI-A-18');
    assert.deepEqual(
      record?.objectives.map(({ done }) => done),
      [true, true],
    );
    assert.deepEqual(record?.verification, [{ text: suggestion.node.row.label, met: true }]);
    await restore();
  });

  it('asks before a goal declares several activities done', async () => {
    const trust = (await rows())[1];
    assert.ok(trust);
    const { showWarningMessage } = window;
    window['showWarningMessage'] = () => Promise.resolve(undefined);
    await tick([trust, true]);
    assert.equal(await onDisk(programmeFile(session)), original);
    window['showWarningMessage'] = (...words: unknown[]) => Promise.resolve(words.at(-1));
    await tick([trust, true]);
    window['showWarningMessage'] = showWarningMessage;
    assert.equal(isChecked(await item(trust)), true);
    assert.equal(session.programme.value.activities.get('GGI-A-21')?.state, 'done');
    assert.equal(session.programme.value.activities.has('GGI-A-22'), false, 'what was not selected stays so');
    await restore();
  });

  it('counts on its badge what needs attention, and says of what it is made', async () => {
    const text = original
      .replace('due: 2026-12-15', 'due: 2020-01-31')
      .replace('reviewBy: 2027-03-31', 'reviewBy: 2020-01-31');
    await writeFile(programmeFile(session), text);
    await settled(session, text);
    const { activities, programme } = await lens();
    const badge = await until('the badge', () =>
      activities.view.badge?.tooltip.includes('past their due day: 1') === true ? activities.view.badge : undefined,
    );
    assert.match(badge.tooltip, /attestations past their review date: 1/);
    const parts = [...badge.tooltip.matchAll(/: (\d+)(?=[;)])/g)].map(([, count]) => Number(count));
    assert.equal(
      parts.reduce((sum, count) => sum + count, 0),
      badge.value,
    );
    const attention = (await programme.provider.getChildren()).find(({ id }) => id.endsWith('/attention'));
    assert.ok(attention);
    const spoken = programme.provider.getChildren(attention).map(({ node }) => node.row.spoken);
    assert.equal(spoken.length, badge.value);
    assert.ok(spoken.some((sentence) => sentence.endsWith('was due 2020-01-31, open objectives: 1')));
    const unsigned = programme.provider
      .getChildren(attention)
      .find(({ node }) => node.row.tooltip?.includes('nobody has signed for it'));
    assert.equal(unsigned?.node.row.label, 'Manage software dependencies', 'it is said of which activity');
    await restore();
  });

  it('filters by role and by what disagrees', async () => {
    const { activityOptions } = await lens();
    const none = activityOptions.filter;
    const shown = async () => {
      const found = (await Promise.all((await rows()).map((group) => rows(group)))).flat();
      return found.map(({ id }) => id.slice(-8));
    };
    const all = ACTIVITIES.map(({ id }) => id);
    const states = `activities:\n${all.map((id, at) => `  ${id}: {state: ${at % 2 === 0 ? 'done' : 'not-started'}}\n`).join('')}`;
    await writeFile(programmeFile(session), states);
    await settled(session, states);
    const foundBy = (id: string): number =>
      session.scorecard!.activities.find((card) => card.id === id)!.evidence.signals.found;
    const wanted = {
      'evidence-not-started': all.filter((id, at) => at % 2 === 1 && foundBy(id) > 0),
      'done-without-evidence': all.filter((id, at) => at % 2 === 0 && foundBy(id) === 0),
    };
    for (const [disagreement, ids] of Object.entries(wanted)) {
      assert.ok(ids.length > 0 && ids.length < 12, `the sample has some, not all: ${disagreement}`);
      await activityOptions.change({ filter: { ...none, disagreements: [disagreement as keyof typeof wanted] } });
      assert.deepEqual(await shown(), ids);
    }
    await activityOptions.change({
      filter: { ...none, disagreements: ['evidence-not-started', 'done-without-evidence'] },
    });
    assert.equal((await shown()).length, Object.values(wanted).flat().length, 'either');
    await activityOptions.change({ filter: { ...none, roles: ['Developer'] } });
    assert.deepEqual(
      await shown(),
      ACTIVITIES.filter(({ roles }) => roles.includes('Developer')).map(({ id }) => id),
    );
    await activityOptions.change({ filter: none });
    await restore();
  });

  it('filters and groups', async () => {
    const { activityOptions } = await lens();
    const none = activityOptions.filter;
    await activityOptions.change({ filter: { ...none, states: ['done'] } });
    const shown = (await Promise.all((await rows()).map((group) => rows(group)))).flat().map(({ id }) => id.slice(-8));
    assert.deepEqual(shown, ['GGI-A-17', 'GGI-A-23']);
    const { view } = (await lens()).activities;
    await until('the filter by its name', () => view.message === 'Filter: done. 2 of 25 activities are shown.');
    await activityOptions.change({
      filter: { ...none, states: ['done', 'in-progress'], goals: ['trust'], owners: ['Ines'] },
    });
    assert.equal(view.message, 'Filter: done, in progress · Trust · Ines. 1 of 25 activities are shown.');
    await activityOptions.change({ grouping: 'state', filter: none });
    assert.deepEqual(
      (await rows()).map(({ node }) => node.row.label),
      ['Done', 'In progress', 'Not started', 'Not selected'],
    );
    await activityOptions.change({ grouping: 'goal' });
    assert.equal((await rows()).length, 5);
    assert.equal(view.message, '');
  });
});
