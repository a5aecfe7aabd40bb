// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { FINDINGS_IN_A_PAGE } from '../../../src/core/delta/pages';
import { repoPath } from '../../../src/core/model/repoPath';
import { FILES_IN_A_TURN } from '../../../src/vscode/diagnostics/folderDiagnostics';
import type { WorkspaceSession } from '../../../src/vscode/session/workspaceSession';
import type { Turns } from '../../../src/vscode/turns';
import { until } from '../harness/until';
import { lens, writeFile } from '../shell/lens';

const FILES = 50_002;
/** The default of `ospoLens.diagnostics.workspaceLimit`. */
const SHOWN = 200;
/** Rules that look at the totals of all headers, and so have to run again when one file's header is mended. */
const RULES_OF_AN_EDIT = 3;
/** One frame of the editor, in milliseconds of CPU time: what other processes take of the machine does not count. */
const BUDGET_MS = 16;

/**
 * CPU time of this thread. An older Node cannot tell, but Linux can; what the process uses as a whole counts the threads
 * that collect garbage and compile as well, which hold nobody up.
 */
const cpuMilliseconds = (): number => {
  const newer = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (newer.threadCpuUsage === undefined) {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  }
  const { user, system } = newer.threadCpuUsage();
  return (user + system) / 1000;
};

describe('a workspace of 50,000 files', function () {
  this.timeout(120_000);
  let session: WorkspaceSession;
  let turns: Turns;

  before(async () => {
    const api = await lens();
    ({ turns } = api);
    session = await until<WorkspaceSession | undefined>('a session', () => api.sessions.all[0]);
    await until('its files to be read', () => session.state === 'ready', 100_000);
    turns.clock = cpuMilliseconds;
  });
  after(() => {
    turns.clock = () => performance.now();
  });

  function withinBudget(): void {
    for (const [kind, { longest, most }] of turns.all) {
      assert.ok(longest <= BUDGET_MS, `${kind} held the thread for ${longest.toFixed(1)} ms at a stretch`);
      assert.ok(most <= Math.max(FINDINGS_IN_A_PAGE, FILES_IN_A_TURN), `${kind} dealt with ${most} things in one turn`);
    }
  }

  it('is read without ever holding the thread of the extension host for longer than a frame', async () => {
    const { findings } = await lens();
    await findings.provider.getChildren();
    turns.reset();
    await session.restart();
    assert.equal(session.assessment?.files.listed, FILES);
    assert.ok((session.assessment?.findings.length ?? 0) > 25_000);
    await until('the Problems panel', () => (turns.all.get('publish')?.things ?? 0) >= SHOWN);
    assert.ok(filesWithProblems() >= SHOWN);
    withinBudget();
    const received = turns.all.get('receive');
    assert.ok(received !== undefined && received.turns > 25_000 / FINDINGS_IN_A_PAGE, 'the findings came in pieces');
    assert.ok((turns.all.get('publish')?.turns ?? 0) > 0);
  });

  it('pays for one edit with one file', async () => {
    const path = repoPath('src/part7/file3500.js');
    const uri = vscode.Uri.joinPath(session.folder.uri, path);
    assert.ok((session.assessment?.findings.headersOf(path).length ?? 0) > 0);
    const before = session.assessment?.work;
    turns.reset();
    const tag = (name: string) => `// ${['SPDX', name].join('-')}`;
    await writeFile(uri, `${tag('FileCopyrightText')}: 2024 Ada\n${tag('License-Identifier')}: MIT\na();\n`);
    await until('the finding to be gone', () => session.assessment?.findings.headersOf(path).length === 0);
    assert.deepEqual(session.assessment?.changed.files, [path]);
    const { work } = session.assessment;
    assert.ok(work !== undefined && before !== undefined);
    assert.equal(work.judged - before.judged, 1, 'one file was judged');
    assert.ok(work.rules - before.rules <= RULES_OF_AN_EDIT, `${work.rules - before.rules} rules ran again`);
    assert.ok((turns.all.get('receive')?.most ?? 0) <= 1, 'nothing but that file was sent');
    assert.ok((turns.all.get('publish')?.most ?? 0) <= 1, 'nothing but that file was published');
    withinBudget();
  });

  it('stops reading at once when it is told to begin anew', async () => {
    const first = session.rescan();
    const second = session.rescan();
    await Promise.all([first, second]);
    assert.equal(session.state, 'ready');
    assert.equal(session.assessment?.files.listed, FILES);
  });
});

function filesWithProblems(): number {
  return vscode.languages
    .getDiagnostics()
    .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === 'OSPO Lens')).length;
}
