// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { repoPath } from '../../../src/core/model/repoPath';
import type { FileChange } from '../../../src/core/model/fileChange';
import { headerContexts } from '../../../src/vscode/fixes/headerContext';
import { planBatch, type HeaderBatch } from '../../../src/vscode/fixes/headerBatch';
import { readySession } from '../shell/lens';

const TAG = ['SPDX', 'License-Identifier'].join('-');
const NOTICE = ['SPDX', 'FileCopyrightText'].join('-');

const written = (change: FileChange): string =>
  change.kind === 'create'
    ? change.content
    : change.kind === 'edit'
      ? change.edits.map(({ newText }) => newText).join('')
      : '';

describe('headers for many files at once', () => {
  let batch: HeaderBatch;

  before(async function () {
    if (!vscode.workspace.isTrusted) {
      this.skip();
    }
    const session = await readySession();
    const names = ['batch/side.py', 'batch/half.py', 'batch/bare.py', 'over/ride.py', 'img/a.png', 'img/b.png'];
    const paths = [...names, 'gone.py'].map(repoPath);
    const { token } = new vscode.CancellationTokenSource();
    batch = await planBatch(session, paths, await headerContexts(session, paths), token, () => {});
  });

  const of = (path: string) => batch.changes.filter((change) => change.path === path);

  it('go into the side file of a file that has one', () => {
    const [side, ...others] = of('batch/side.py');
    assert.deepEqual([side?.kind, others.length], ['sidecar', 0]);
    assert.ok(side!.change.kind === 'edit' && side!.change.path === 'batch/side.py.license');
    assert.equal(written(side!.change), `${NOTICE}: 2019 Harbour team\n`);
  });

  it('join what is there, or stand at the top', () => {
    assert.deepEqual(
      ['batch/half.py', 'batch/bare.py'].flatMap((path) => of(path).map(({ kind, change }) => [kind, written(change)])),
      [
        ['completed', `#\n# ${TAG}: MIT\n`],
        ['new', `# ${NOTICE}: 2019 Harbour team\n# ${TAG}: MIT\n\n`],
      ],
    );
  });

  it('are not written where REUSE.toml overrides them', () => {
    assert.deepEqual(of('over/ride.py'), []);
    assert.match(batch.left.find(({ path }) => path === 'over/ride.py')?.reason ?? '', /REUSE\.toml overrides/);
  });

  it('become one table of REUSE.toml for what holds no comment, where the policy says so', () => {
    const [entries, ...others] = of('REUSE.toml');
    assert.deepEqual([entries?.kind, others.length], ['reuse-toml', 0]);
    assert.equal(
      written(entries!.change),
      `\n[[annotations]]\npath = [\n  "img/a.png",\n  "img/b.png",\n]\n${NOTICE} = "2019 Harbour team"\n${TAG} = "MIT"\n`,
    );
  });

  it('pass over a file that is gone meanwhile', () => {
    assert.deepEqual([of('gone.py'), batch.left.filter(({ path }) => path === 'gone.py')], [[], []]);
  });
});
