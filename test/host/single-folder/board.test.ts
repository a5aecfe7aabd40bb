// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import { extensionWindow as window } from '../harness/extensionWindow';
import { undo } from '../harness/undo';
import { until } from '../harness/until';
import { deleteFile, onDisk, programmeFile, readySession, writeFile, settled } from '../shell/lens';

const ASKED = [
  'showQuickPick',
  'showInputBox',
  'showOpenDialog',
  'showInformationMessage',
  'showWarningMessage',
] as const;
const originals = Object.fromEntries(ASKED.map((name) => [name, window[name]]));

/** Answers what a command asks, one after the other; `said` are the questions and their details. */
function answer(...answers: readonly unknown[]) {
  const left = [...answers];
  const said: string[] = [];
  window['showOpenDialog'] = () => Promise.resolve(left.shift());
  window['showInputBox'] = () => Promise.resolve(left.shift());
  // Of a list to tick, the answer says what is left ticked; a person who changes nothing leaves it as it is offered.
  window['showQuickPick'] = (
    items: readonly { label: string; picked?: boolean }[],
    options?: { canPickMany?: boolean },
  ) => {
    const wanted = left.shift();
    if (options?.canPickMany === true && wanted !== undefined) {
      assert.ok(items.every(({ picked }) => picked));
      return Promise.resolve(items.filter(({ label }) => wanted === 'all' || !(wanted as string[]).includes(label)));
    }
    return Promise.resolve(items.find(({ label }) => label === wanted));
  };
  const message = (text: string, options?: { detail?: string }) => {
    said.push(`${text}\n${options?.detail ?? ''}`);
    return Promise.resolve(left.shift());
  };
  window['showInformationMessage'] = message;
  window['showWarningMessage'] = message;
  return { left, said };
}

const issue = (number: number, id: string, label: string, state = 'OPEN') => ({
  number,
  title: 'Somebody named it so',
  state,
  labels: [{ name: label }],
  url: `https://github.com/harbour-example/board/issues/${number}`,
  body: `Activity ID: [${id} (EN)](https://x.example).\r\n\r\n### Scorecard\r\n\r\n#### Objectives\r\n\r\n- [X] Reached on the board\r\n\r\n### Description\r\n`,
});

describe('My GGI Board and iterations', () => {
  let session: FolderSession;
  let original: string;
  const file = (path: string) => vscode.Uri.joinPath(session.folder.uri, path);

  before(async () => {
    session = await readySession();
    original = (await onDisk(programmeFile(session))) ?? '';
  });
  afterEach(async () => {
    Object.assign(window, originals);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(programmeFile(session), original);
    await settled(session, original);
  });
  after(async () => {
    Object.assign(window, originals);
    await deleteFile(file('board'));
  });

  it('imports after report, question and preview, in one undo step', async () => {
    const board = file('board/issues.json');
    const issues = [issue(1, 'GGI-A-42', 'In progress'), issue(2, 'GGI-A-24', 'Done', 'CLOSED'), { title: 'Else' }];
    await writeFile(board, JSON.stringify(issues));
    await vscode.window.showTextDocument(programmeFile(session));
    const { left, said } = answer([board], 'The activity is done', 'Preview Changes', 'Import');
    await vscode.commands.executeCommand('ospoLens.importBoard');
    assert.deepEqual(left, []);
    assert.match(said[0]!, /recognised on the board: 2[\s\S]*Else: no activity was recognised/);
    const { activities } = session.programme.value;
    assert.equal(activities.get('GGI-A-42')?.state, 'in-progress');
    assert.equal(activities.get('GGI-A-24')?.state, 'done');
    assert.deepEqual(activities.get('GGI-A-42')?.objectives.at(-1), { text: 'Reached on the board', done: true });
    assert.equal((await onDisk(programmeFile(session)))?.includes('harbour-example/board'), true);
    await undo(await vscode.workspace.openTextDocument(programmeFile(session)));
    await until('one undo', () => session.programme.text === original);
  });

  it('can be answered above the comparison when nobody sees the question', async () => {
    const board = file('board/issues.json');
    await writeFile(board, JSON.stringify([issue(1, 'GGI-A-42', 'Done')]));
    const previews = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label.includes('My GGI Board'));
    for (const command of ['ospoLens.discardPreview', 'ospoLens.applyPreview']) {
      answer([board], 'Preview Changes');
      const dialog = window['showInformationMessage'] as (text: string, ...more: unknown[]) => unknown;
      window['showInformationMessage'] = (text: string, ...more: unknown[]) =>
        text.startsWith('Bring this') ? new Promise(() => {}) : dialog(text, ...more);
      const imported = vscode.commands.executeCommand('ospoLens.importBoard');
      await until('the comparison', () => previews().length === 1);
      await until('the command to have something to answer', async () => {
        await vscode.commands.executeCommand(command);
        return previews().length === 0;
      });
      await imported;
    }
    assert.equal(session.programme.value.activities.get('GGI-A-42')?.state, 'done');
  });

  it('writes nothing when a step is left', async () => {
    const board = file('board/issues.json');
    await writeFile(board, JSON.stringify([issue(1, 'GGI-A-42', 'Done')]));
    for (const answers of [[undefined], [[board], undefined], [[board], 'Preview Changes', undefined]]) {
      answer(...answers);
      await vscode.commands.executeCommand('ospoLens.importBoard');
    }
    assert.equal(await onDisk(programmeFile(session)), original);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(tabs.filter(({ label }) => label.includes('My GGI Board')).length, 0, 'the preview is closed');
  });

  it('refuses a broken programme before anything is asked', async () => {
    const broken = 'activities:\n  GGI-A-17: [\n';
    await writeFile(programmeFile(session), broken);
    await until('the broken state', () => session.programme.broken);
    for (const command of ['importBoard', 'exportBoard', 'startIteration', 'closeIteration']) {
      const { left, said } = answer(undefined, 'not asked');
      await vscode.commands.executeCommand(`ospoLens.${command}`);
      assert.deepEqual(left, ['not asked'], command);
      assert.match(said[0]!, /cannot be edited while it has errors/);
    }
    assert.equal(await onDisk(programmeFile(session)), broken);
  });

  it('exports into a folder, names the files first, and overwrites nothing', async () => {
    const folder = file('board/out');
    await vscode.workspace.fs.createDirectory(folder);
    const { left, said } = answer('GitHub', [folder], 'Create Files');
    await vscode.commands.executeCommand('ospoLens.exportBoard');
    assert.deepEqual(left, []);
    assert.match(said[0]!, /GGI-A-17\.md\n[\s\S]*publish\.sh$/m);
    assert.match((await onDisk(file('board/out/GGI-A-17.md'))) ?? '', /^Activity ID: \[GGI-A-17 \(EN\)\]/);
    await writeFile(file('board/out/GGI-A-17.md'), 'mine');
    const again = answer('GitHub', [folder], undefined);
    await vscode.commands.executeCommand('ospoLens.exportBoard');
    assert.match(again.said[0]!, /Nothing was written: .*GGI-A-17\.md/);
    assert.equal(await onDisk(file('board/out/GGI-A-17.md')), 'mine');
  });

  it('closes an iteration with what it says, keeps open objectives, and starts the next', async () => {
    await writeFile(programmeFile(session), original.replace(/^iteration:(?:\n .*)*\n/m, ''));
    await until('no iteration', () => session.programme.value.iteration === undefined);
    answer('2026-H1', '2026-01-01', '2026-06-30');
    await vscode.commands.executeCommand('ospoLens.startIteration');
    assert.deepEqual(session.programme.value.iteration, { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' });
    const objectives = session.programme.value.activities.get('GGI-A-18')?.objectives;
    const { left, said } = answer('all', 'Close Iteration');
    await vscode.commands.executeCommand('ospoLens.closeIteration');
    assert.deepEqual(left, []);
    assert.match(said[0]!, /^Close iteration 2026-H1\?\nRecorded as of \d{4}[\s\S]*objectives reached: \d+ of \d+;/);
    const { iteration, closed, activities } = session.programme.value;
    assert.equal(iteration, undefined);
    assert.equal(closed?.at(-1)?.name, '2026-H1');
    assert.deepEqual(
      activities.get('GGI-A-18')?.objectives,
      [objectives![1]],
      'what is reached leaves with the record',
    );
    assert.deepEqual(closed?.at(-1)?.activities.get('GGI-A-18'), {
      state: 'in-progress',
      objectives: { done: 1, total: 2 },
      reached: [objectives![0]!.text],
    });
    const nothing = answer(undefined);
    await vscode.commands.executeCommand('ospoLens.closeIteration');
    assert.match(nothing.said[0]!, /No iteration is under way/);
  });

  it('carries over the objectives that are left ticked, records the others, in one undo step', async () => {
    await vscode.window.showTextDocument(programmeFile(session));
    const talk = 'A lunch talk every month';
    const { left, said } = answer([talk], 'Close Iteration');
    await vscode.commands.executeCommand('ospoLens.closeIteration');
    assert.deepEqual(left, []);
    assert.match(
      said[0]!,
      /stay open for the next iteration \(2\):[\s\S]*dropped and named in the record \(1\):\n• A lunch talk/,
    );
    const { closed, activities } = session.programme.value;
    assert.deepEqual(activities.get('GGI-A-18')?.objectives, []);
    assert.deepEqual(closed?.at(-1)?.activities.get('GGI-A-18')?.dropped, [talk]);
    assert.equal(activities.get('GGI-A-25')?.objectives.length, 1);
    assert.match(session.programme.text, /waits for the legal department/);
    await undo(await vscode.workspace.openTextDocument(programmeFile(session)));
    await until('one undo', () => session.programme.text === original);
  });

  it('closes nothing when either question is left', async () => {
    for (const answers of [[undefined], ['all', undefined]]) {
      const { left } = answer(...answers);
      await vscode.commands.executeCommand('ospoLens.closeIteration');
      assert.deepEqual(left, []);
    }
    assert.equal(await onDisk(programmeFile(session)), original);
  });
});
