// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import type { ScorecardPanel } from '../../../src/vscode/scorecard/scorecardPanel';
import { until } from '../harness/until';
import { lens, onDisk, programmeFile, readySession, settled, writeFile } from '../shell/lens';

describe('the trend in the scorecard', () => {
  let session: FolderSession;
  let panel: ScorecardPanel;
  let text: string;
  const trend = () => panel.shown?.scorecard?.trend;
  const days = () => trend()?.rows.map(({ day, note, done }) => `${note ?? day}: ${done}`);

  before(async () => {
    session = await readySession();
    text = (await onDisk(programmeFile(session)))!;
    let asked = 0;
    const { analyser } = session;
    const read = analyser.trend.bind(analyser);
    analyser.trend = () => {
      asked++;
      return read();
    };
    assert.equal((await lens()).scorecards.panel, undefined);
    assert.equal(asked, 0, 'nobody looks, so nothing is asked');
    await vscode.commands.executeCommand('ospoLens.openScorecard');
    panel = await until('the scorecard', async () => (await lens()).scorecards.panel);
    await until('the history to be asked for', () => asked === 1);
  });

  after(async () => {
    await writeFile(programmeFile(session), text);
    await settled(session, text);
  });

  it('is read from the history of the programme file, latest first', async () => {
    await until('the rows', () => trend()?.rows.length === 2);
    assert.deepEqual(days(), ['2024-06-01: 2', '2024-03-01: 0']);
    assert.equal(trend()!.first, '2024-03-01');
    assert.equal(trend()!.steps.at(-1)!.to, 1);
  });

  it('ends with what the file says now, also before that is committed', async () => {
    await writeFile(programmeFile(session), text.replace('state: done', 'state: in-progress'));
    await until('a row of today', () => days()?.[0] === 'not committed: 1');
    await writeFile(programmeFile(session), text);
    await until('no such row', () => days()?.[0] === '2024-06-01: 2');
  });

  it('is read again when something is committed, and when that is taken back', async () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: session.folder.uri.fsPath,
        stdio: 'ignore',
      });
    const changed = text.replace('state: done', 'state: in-progress');
    await writeFile(programmeFile(session), changed);
    await settled(session, changed);
    await until('a row of today', () => days()?.[0] === 'not committed: 1');
    // From here on no file outside of .git changes.
    git('commit', '-q', '-m', 'State', '--', '.ospo/ggi.yaml');
    await until('a row with its day', () => days()?.length === 3 && /^20\d\d-\d\d-\d\d: 1$/.test(days()![0]!));
    git('reset', '-q', '--soft', 'HEAD~1');
    await until('a row of today', () => days()?.[0] === 'not committed: 1');
  });
});
