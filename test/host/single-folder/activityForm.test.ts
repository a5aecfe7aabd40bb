// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FormPageMessage } from '../../../src/shared/activityProtocol';
import type { ActivityFormPanel } from '../../../src/vscode/activityForm/activityFormPanel';
import type { FolderSession } from '../../../src/vscode/session/session';
import { until } from '../harness/until';
import { activityRow, lens, onDisk, programmeFile, readySession, rows, settled, tick, writeFile } from '../shell/lens';

describe('the form of an activity', () => {
  let session: FolderSession;
  let original: string;
  let requests = 0;

  before(async () => {
    session = await readySession();
    original = (await onDisk(programmeFile(session))) ?? '';
  });
  afterEach(async () => {
    (await lens()).forms.all.forEach((form) => form.dispose());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(programmeFile(session), original);
    await settled(session, original);
  });

  const formOf = async (id: string) => (await lens()).forms.all.find(({ activity }) => activity.id === id);
  const open = async (id: string): Promise<ActivityFormPanel> => {
    await vscode.commands.executeCommand('ospoLens.editActivity', await activityRow(id));
    return until('a form that shows something', async () => {
      const form = await formOf(id);
      return form?.visible === true && form.shown !== undefined ? form : undefined;
    });
  };
  const say = (form: ActivityFormPanel, message: Omit<FormPageMessage, 'request'> & Record<string, unknown>) =>
    form.receive({ ...message, request: ++requests });
  const text = () => session.programme.text;

  it('opens to the side, once an activity, and shows what the file says and what files show', async () => {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(session.folder.uri, 'README.md'));
    const form = await open('GGI-A-18');
    assert.notEqual(form.panel.viewColumn, vscode.ViewColumn.One);
    assert.equal(await open('GGI-A-18'), form);
    const view = form.shown!;
    assert.equal(view.fields.owner.value, 'Jonas');
    assert.equal(view.state, 'in-progress');
    assert.deepEqual(
      view.lists.objectives.items.map(({ ticked }) => ticked),
      [true, false],
    );
    assert.ok(view.suggestions.length > 0 && view.evidence.signals.length > 0);
    assert.deepEqual(
      view.leadsTo.map(({ id }) => id),
      ['GGI-A-28'],
    );
    const other = await open('GGI-A-21');
    assert.equal(other.panel.viewColumn, form.panel.viewColumn);
    assert.ok(other.shown!.frameworks.some(({ name }) => name === 'ISO/IEC 5230'));
  });

  it('writes one undo step an action, and takes it back', async () => {
    const document = await vscode.workspace.openTextDocument(programmeFile(session));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const form = await open('GGI-A-18');
    let edits = 0;
    const listener = vscode.workspace.onDidChangeTextDocument(
      (event) => event.document === document && event.contentChanges.length > 0 && edits++,
    );
    say(form, { type: 'moveItem', list: 'objectives', index: 1, was: 'A lunch talk every month', to: 0 });
    await until('the move', () => /objectives:\n +- text: A lunch talk/.test(text()));
    assert.equal(edits, 1);
    say(form, { type: 'setField', field: 'owner', was: 'Jonas', value: 'Mara' });
    await until('the owner', () => text().includes('owner: Mara'));
    assert.equal(edits, 2);
    listener.dispose();
    await until('a way back', () => form.shown?.undo === 'Field changed');
    say(form, { type: 'undo' });
    await until('the owner as before', () => !text().includes('owner: Mara'));
    assert.match(text(), /objectives:\n +- text: A lunch talk/);
    // The command acts on what has the focus, which the form may take back.
    let undone = 0;
    await until('the editor to have undone all of it', async () => {
      if (document.getText() === original) {
        return true;
      }
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const { version } = document;
      await vscode.commands.executeCommand('undo');
      undone += document.version > version ? 1 : 0;
      return false;
    });
    assert.ok(undone <= 3, `${undone} steps`);
    await until('the form to follow', () => form.shown?.lists.objectives.items[0]?.text.startsWith('Two people'));
  });

  it('follows an edit from outside, and does not write over it', async () => {
    const form = await open('GGI-A-18');
    await writeFile(
      programmeFile(session),
      original.replace('owner: Jonas\n    started', 'owner: Elsewhere\n    started'),
    );
    await until('the form to follow', () => form.shown?.fields.owner.value === 'Elsewhere');
    say(form, { type: 'setField', field: 'owner', was: 'Jonas', value: 'Mine' });
    say(form, { type: 'setField', field: 'tools', was: '', value: 'Talks' });
    await until('the other field', () => text().includes('tools: Talks'));
    assert.match(text(), /owner: Elsewhere/);
    assert.doesNotMatch(text(), /Mine/);
  });

  it('works on a document that is not saved, and says so', async () => {
    const document = await vscode.workspace.openTextDocument(programmeFile(session));
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n'));
    const form = await open('GGI-A-18');
    say(form, { type: 'setState', state: 'done' });
    await until('the state in the document', () => /GGI-A-18:\n {4}state: done/.test(document.getText()));
    assert.equal(document.isDirty, true);
    assert.equal(await onDisk(programmeFile(session)), original);
    await until('the form to say it', () => /unsaved changes/.test(form.shown?.place ?? ''));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('writes into a document with unsaved changes while the file changes on the disk, and over neither', async () => {
    const document = await vscode.workspace.openTextDocument(programmeFile(session));
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    const form = await open('GGI-A-18');
    const theirs = original.replace('state: done', 'state: in-progress');
    assert.notEqual(theirs, original);
    await writeFile(programmeFile(session), theirs);
    say(form, { type: 'setField', field: 'tools', was: '', value: 'Talks' });
    await until('the field in the document', () => document.getText().includes('tools: Talks'));
    assert.match(document.getText(), /^# mine\n/);
    assert.equal(document.isDirty, true, 'saving is left to the person, whom the editor asks which one to keep');
    assert.equal(await onDisk(programmeFile(session)), theirs);
    await until('the form to say it', () => /unsaved changes/.test(form.shown?.place ?? ''));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('their text', () => session.programme.text === theirs);
  });

  it('holds 5,000 objectives, as do the tree and diagnostics', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `      - ${at % 2 === 0 ? 'Objective' : 'מטרה 🎉'} ${at}\n`);
    const many = `activities:\n  GGI-A-18:\n    state: in-progress\n    due: 2027-02-30\n    objectives:\n${lines.join('')}`;
    await writeFile(programmeFile(session), many);
    await settled(session, many);
    const form = await open('GGI-A-18');
    await until('the first page', () => form.shown?.lists.objectives.items[0]?.text === 'Objective 0');
    form.receive({ type: 'showItems', list: 'objectives', from: 4950 });
    await until('the last page', () => form.shown?.lists.objectives.items.at(-1)?.text === 'מטרה 🎉 4999');
    say(form, { type: 'tickItem', list: 'objectives', index: 4999, was: 'מטרה 🎉 4999', ticked: true });
    await until('the tick', () => text().endsWith('- text: מטרה 🎉 4999\n        done: true\n'));
    (await lens()).activities.refresh();
    const below = await rows(await activityRow('GGI-A-18'));
    const last = below.find(({ node }) => node.row.label === 'מטרה 🎉 4999');
    assert.equal(last?.node.row.checkbox?.checked, true);
    await tick([last, false]);
    await until('the tick to be taken back', () => text().endsWith('מטרה 🎉 4999\n        done: false\n'));
    const day = () =>
      vscode.languages.getDiagnostics(programmeFile(session)).find(({ message }) => message.includes('2027-02-30'));
    await until('the day that is none', () => day()?.range.start.line === 3);
  });

  it('is read-only while the file is broken or holds an unfinished merge', async () => {
    const form = await open('GGI-A-18');
    await writeFile(programmeFile(session), original.replace('state: done', 'state: [done'));
    await until('a notice', () => form.shown?.editable === false);
    assert.equal(form.shown?.fields.owner.value, 'Jonas', 'the last good state stays');
    const merge = `${original}<<<<<<< ours\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n`;
    await writeFile(programmeFile(session), merge);
    await until('another notice', () => /unfinished merge/.test(form.shown?.notice?.title ?? ''));
    say(form, { type: 'setState', state: 'done' });
    form.receive({ type: 'openProblem' });
    const line = merge.split('\n').indexOf('<<<<<<< ours');
    await until('the place', () => vscode.window.activeTextEditor?.selection.active.line === line);
    assert.equal(await onDisk(programmeFile(session)), merge);
  });

  it('drops what it does not know', async () => {
    const form = await open('GGI-A-18');
    form.receive({ type: 'setField', field: '__proto__', was: '', value: 'x', request: 1 });
    form.receive({ type: 'openEvidence', signal: 0, place: 0, path: '/etc/passwd', command: 'x' });
    form.receive(null);
    form.receive({ type: 'run', command: 'workbench.action.closeWindow' });
    assert.equal(text(), original);
  });

  it('opens from a row below an activity, and leads to the scorecard and to other activities', async () => {
    const row = (await rows(await activityRow('GGI-A-18'))).find(({ node }) => node.subject.kind === 'objective');
    await vscode.commands.executeCommand('ospoLens.editActivity', row);
    const form = await until('the form', () => formOf('GGI-A-18'));
    form.receive({ type: 'openActivity', activity: 'GGI-A-28' });
    await until('the next form', () => formOf('GGI-A-28'));
    form.receive({ type: 'openScorecard' });
    const panel = await until('the scorecard', async () => (await lens()).scorecards.panel);
    await until('its picture', () => panel.shown?.scorecard);
    panel.dispose();
  });

  it('survives hiding and moving', async () => {
    const form = await open('GGI-A-18');
    const viewColumn = form.panel.viewColumn ?? vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(vscode.Uri.joinPath(session.folder.uri, 'README.md'), {
      viewColumn,
      preview: false,
    });
    await until('a hidden form', () => !form.visible);
    await writeFile(programmeFile(session), original.replace('2026-12-15', '2026-12-16'));
    const back = await open('GGI-A-18');
    assert.equal(back, form);
    await until('the new day', () => form.shown?.fields.due.value === '2026-12-16');
    const then = form.shown;
    await vscode.commands.executeCommand('workbench.action.moveEditorToNextGroup');
    await until('the page asks again', () => form.shown !== then);
  });
});
