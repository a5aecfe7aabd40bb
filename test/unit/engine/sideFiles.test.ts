// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngine } from '../../../src/core/engine/createEngine';
import type { FileContent } from '../../../src/core/engine/engine';
import { repoPath } from '../../../src/core/model/repoPath';

const PICTURE = repoPath('logo.png');
const SIDE_FILE = repoPath('logo.png.license');
const bytes = (...values: number[]): FileContent => ({
  kind: 'bytes',
  bytes: Uint8Array.from(values),
  size: values.length,
});

describe('side files', () => {
  it('are orphans once their file is gone, even those that cannot be read', () => {
    const engine = createEngine();
    const orphans = () => engine.assess().findings.filter(({ code }) => code === 'orphan-sidecar').length;
    for (const [path, content] of [
      [PICTURE, bytes(1)],
      [SIDE_FILE, bytes(0)],
    ] as const) {
      engine.want(path);
      engine.accept(path, content);
    }
    assert.equal(orphans(), 0);
    engine.forget(PICTURE);
    assert.equal(orphans(), 1);
    engine.accept(PICTURE, bytes(1));
    assert.equal(orphans(), 0);
  });
});
