// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { gatherSignals } from '../../../src/core/ggi/gatherSignals';
import type { SignalOutcome } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';

const signal = (index: number, state: SignalOutcome['state'], ...paths: string[]): SignalOutcome => ({
  activity: 'GGI-A-17',
  index,
  state,
  count: paths.length,
  paths: paths.map((path) => repoPath(path)),
});

describe('evidence of several folders', () => {
  it('is found where any folder shows it, with the folder of each file', () => {
    const gathered = gatherSignals([
      [signal(0, 'not-found'), signal(1, 'unknown'), signal(2, 'not-found')],
      [signal(0, 'found', 'go.sum'), signal(1, 'not-found'), signal(2, 'not-found')],
      [signal(0, 'found', 'package-lock.json', 'web/package-lock.json')],
    ]);
    assert.deepEqual(
      gathered.map(({ state, count }) => [state, count]),
      [
        ['found', 3],
        ['unknown', 0],
        ['not-found', 0],
      ],
    );
    assert.deepEqual(gathered[0]?.places, [
      { source: 1, path: 'go.sum' },
      { source: 2, path: 'package-lock.json' },
      { source: 2, path: 'web/package-lock.json' },
    ]);
  });

  it('names every folder before it names a second file of one', () => {
    const gathered = gatherSignals([
      [signal(0, 'found', 'a', 'b', 'c')],
      [signal(0, 'found', 'd', 'e')],
      [signal(0, 'found', 'f')],
    ]);
    assert.deepEqual(
      gathered[0]?.places.map(({ source, path }) => `${source} ${path}`),
      ['0 a', '1 d', '2 f', '0 b', '1 e', '0 c'],
    );
  });

  it('is that of one folder where there is only one', () => {
    const own = [signal(0, 'found', 'go.sum'), signal(1, 'unknown')];
    assert.deepEqual(
      gatherSignals([own]).map(({ state }) => state),
      own.map(({ state }) => state),
    );
    assert.deepEqual(gatherSignals([]), []);
  });
});
