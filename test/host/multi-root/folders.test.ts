// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
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
} from '../shell/lens';

describe('several folders', () => {
  it('stand on top of the tree, each with its own goals', async () => {
    await readySession(0);
    await readySession(1);
    const folders = await rows();
    assert.deepEqual(
      folders.map(({ node }) => node.row.label),
      ['harbour', 'bare'],
    );
    for (const folder of folders) {
      assert.equal((await rows(folder)).length, 5);
    }
  });

  it('have a programme each: a tick in one does not touch the other', async () => {
    const [harbour, bare] = [await readySession(0), await readySession(1)];
    const before = await onDisk(programmeFile(harbour));
    assert.equal(await onDisk(programmeFile(bare)), undefined);
    const folder = (await rows())[1];
    const row = await activityRow('GGI-A-44', folder);
    await tick([row, true]);
    assert.match((await onDisk(programmeFile(bare))) ?? '', /GGI-A-44:\s+state: done/);
    assert.equal(await onDisk(programmeFile(harbour)), before);
    assert.equal(isChecked(await item(row)), true);
    assert.equal(isChecked(await item(await activityRow('GGI-A-44', (await rows())[0]))), false);
    await deleteFile(programmeFile(bare));
    await until('the file to be missed', () => !bare.programme.exists);
  });

  it('speak for the one programme that there is, each named, until another folder has one', async () => {
    const [harbour, bare] = [await readySession(0), await readySession(1)];
    const file = vscode.Uri.joinPath(bare.folder.uri, 'go.sum');
    const signals = () =>
      harbour.scorecard?.activities
        .find(({ id }) => id === 'GGI-A-17')
        ?.signals.flatMap(({ folders }) => folders ?? []) ?? [];
    await writeFile(file, 'example.org/x v1.0.0 h1:abc=\n');
    await until('the file of the other folder', () => signals().includes('bare'));
    const steps = () => new Set(harbour.scorecard?.nextSteps.map(({ folder }) => folder));
    assert.deepEqual([...steps()].sort(), ['bare', 'harbour'], 'next steps of both, each named');
    const { activities } = await lens();
    activities.refresh();
    const activity = await activityRow('GGI-A-17', (await rows())[0]);
    const row = (await rows(activity)).find(({ node }) => String(node.row.description).includes('bare: go.sum'));
    assert.ok(row, 'the row says the folder');
    assert.equal(row.node.row.opens?.uri.toString(), file.toString());
    await tick([await activityRow('GGI-A-44', (await rows())[1]), true]);
    await until('each to speak for itself', () => !signals().includes('bare') && !steps().has('bare'));
    await deleteFile(programmeFile(bare));
    await until('both to speak again', () => signals().includes('bare'));
    await deleteFile(file);
    await until('the file to be gone', () => !signals().includes('bare'));
  });

  it('show the range of their scores in the status bar', async () => {
    const { score } = await lens();
    score.refresh();
    assert.match(score.item.text, /^OSPO \d+(?:–\d+)?%$/);
    assert.ok(typeof score.item.tooltip === 'string');
    assert.match(score.item.tooltip, /harbour: /);
    assert.match(score.item.tooltip, /bare: /);
  });

  it('may come and go, and a file belongs to the innermost', async () => {
    const { sessions, activities } = await lens();
    const harbour = await readySession(0);
    const inner = vscode.Uri.joinPath(harbour.folder.uri, 'src');
    const file = vscode.Uri.joinPath(inner, 'calendar.py');
    assert.equal(sessions.of(file), harbour);
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: inner });
    const nested = await until('the nested folder', () => sessions.all[2]);
    assert.equal(sessions.of(file), nested);
    assert.equal(sessions.of(vscode.Uri.joinPath(harbour.folder.uri, 'README.md')), harbour);
    await until('its files to be read', () => nested.state === 'ready');
    // Both folders hold the file; its findings are shown by one of them.
    const codes = () =>
      vscode.languages
        .getDiagnostics(file)
        .flatMap(({ source, code }) =>
          source === 'OSPO Lens' && typeof code === 'object' ? [String(code.value)] : [],
        );
    await until('findings of the inner folder', codes);
    await until('findings of the outer folder', () =>
      vscode.languages.getDiagnostics(vscode.Uri.joinPath(harbour.folder.uri, 'web/pools.ts')),
    );
    assert.deepEqual(codes(), [...new Set(codes())]);
    activities.refresh();
    assert.equal((await rows()).length, 3);
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await until('the folder to be gone', () => sessions.all.length === 2);
    activities.refresh();
    assert.equal((await rows()).length, 2);
    assert.equal(sessions.of(file), harbour);
  });
});
