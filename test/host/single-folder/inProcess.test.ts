// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Finding } from '../../../src/core/model/finding';
import { repoPath } from '../../../src/core/model/repoPath';
import { InProcessAnalyser } from '../../../src/vscode/analyse/inProcessAnalyser';
import { readySession, writeFile } from '../shell/lens';

/** What a finding says of which place, to compare lists of different origin. */
const lines = (findings: Iterable<Finding>) =>
  [...findings].map(({ ruleId, path, code }) => `${path} ${ruleId} ${code}`).sort();

describe('scanning inside the extension host', () => {
  const never = new vscode.CancellationTokenSource().token;

  it('finds what the scan process finds, through the file system of the editor alone', async () => {
    const session = await readySession();
    await session.rescan();
    const log = vscode.window.createOutputChannel('test', { log: true });
    const analyser = new InProcessAnalyser(session.folder, { trusted: false, log });
    const progress: number[] = [];
    const assessment = await analyser.assess(never, ({ done }) => progress.push(done));
    assert.deepEqual(lines(assessment.findings), lines(session.assessment?.findings ?? []));
    assert.equal(assessment.files.listed, session.assessment?.files.listed);
    assert.equal(progress.at(-1), assessment.files.listed);

    const uri = vscode.Uri.joinPath(session.folder.uri, 'inhost/new.py');
    await writeFile(uri, 'x = 1\n');
    const path = repoPath('inhost/new.py');
    const after = await analyser.update([{ path, kind: 'changed' }]);
    assert.ok(after.findings.some((finding) => finding.path === path));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(session.folder.uri, 'inhost'), { recursive: true });
    const gone = await analyser.update([{ path: repoPath('inhost'), kind: 'deleted' }]);
    assert.deepEqual(lines(gone.findings), lines(assessment.findings));
    analyser.dispose();
    await assert.rejects(analyser.update([]), vscode.CancellationError);
    log.dispose();
  });

  it('stops when it is told to', async () => {
    const session = await readySession();
    const log = vscode.window.createOutputChannel('test', { log: true });
    const analyser = new InProcessAnalyser(session.folder, { trusted: false, log });
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    await assert.rejects(
      analyser.assess(source.token, () => undefined),
      vscode.CancellationError,
    );
    analyser.dispose();
    log.dispose();
  });
});
