// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import { until } from '../harness/until';
import { deleteFile, lens, readySession, writeFile } from '../shell/lens';

describe('a folder under observation', () => {
  let session: FolderSession;
  const file = (path: string) => vscode.Uri.joinPath(session.folder.uri, path);
  const found = (path: string) =>
    session.assessment?.findings.filter((finding) => finding.path === path && finding.status === 'fail') ?? [];

  before(async () => {
    session = await readySession();
  });
  after(async () => {
    await vscode.workspace
      .getConfiguration('ospoLens')
      .update('enable', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('follows files that are written, renamed and deleted, also with their folder', async () => {
    await writeFile(file('fresh/new.py'), 'x = 1\n');
    await until('the new file to be found', () => found('fresh/new.py').length > 0);
    await vscode.workspace.fs.rename(file('fresh/new.py'), file('fresh/renamed.py'));
    await until('the renamed file', () => found('fresh/renamed.py').length > 0 && found('fresh/new.py').length === 0);
    await vscode.workspace.fs.delete(file('fresh'), { recursive: true });
    await until('the folder to be gone', () => found('fresh/renamed.py').length === 0);
  });

  it('honours .gitignore when that changes', async () => {
    await writeFile(file('made/out.py'), 'x = 1\n');
    await until('the file', () => found('made/out.py').length > 0);
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('.gitignore')));
    await writeFile(file('.gitignore'), `${before}\nmade/\n`);
    await until('the file to be ignored', () => found('made/out.py').length === 0);
    await writeFile(file('.gitignore'), before);
    await until('the file to be back', () => found('made/out.py').length > 0);
    await vscode.workspace.fs.delete(file('made'), { recursive: true });
    await until('the file to be gone', () => found('made/out.py').length === 0);
  });

  it('survives a burst of files that come and go', async () => {
    for (let index = 0; index < 60; index++) {
      await writeFile(file(`burst/f${index}.py`), 'x = 1\n');
    }
    await vscode.workspace.fs.delete(file('burst'), { recursive: true });
    await writeFile(file('last.py'), 'x = 1\n');
    await until('the last file', () => found('last.py').length > 0 && session.state === 'ready');
    await until('no trace of the burst', () =>
      (session.assessment?.findings ?? []).every(({ path }) => path?.startsWith('burst/') !== true),
    );
    await deleteFile(file('last.py'));
    await until('the last file to be gone', () => found('last.py').length === 0);
  });

  it('lists every finding in its view, whatever the severity', async () => {
    const { findings } = await lens();
    findings.refresh();
    const count = (rows: Awaited<ReturnType<typeof findings.provider.getChildren>>): number =>
      rows.reduce(
        (sum, row) => sum + (row.node.children === undefined ? 1 : count(findings.provider.getChildren(row))),
        0,
      );
    const all = session.assessment?.findings.filter(({ status }) => status !== 'waived').length ?? 0;
    assert.ok(all > 5);
    assert.equal(count(await findings.provider.getChildren()), all);
  });

  it('shows the score with its coverage in the status bar', async () => {
    const { score } = await lens();
    score.refresh();
    assert.match(score.item.text, /^OSPO \d+%$/);
    assert.ok(typeof score.item.tooltip === 'string');
    assert.match(score.item.tooltip, /score \d+%, of \d+% of what applies/);
    assert.match(score.item.accessibilityInformation?.label ?? '', /^OSPO Lens\. /);
    assert.equal(score.item.command, 'ospoLens.openScorecard');
  });

  it('is read no more while it is switched off, and again without a reload', async () => {
    const settings = vscode.workspace.getConfiguration('ospoLens', session.folder);
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('nothing to be known', () => session.assessment === undefined && session.state === 'idle');
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await until('everything to be known again', () => session.assessment !== undefined && session.state === 'ready');
  });

  it('shows the programme: iteration, what needs attention, states', async () => {
    const { programme } = await lens();
    programme.refresh();
    const labels = (await programme.provider.getChildren()).map(({ node }) => node.row.label);
    assert.equal(labels[0], 'Iteration 2026-H2');
    for (const label of ['Done', 'In progress', 'Not started', 'Not selected']) {
      assert.ok(labels.includes(label), label);
    }
  });
});
