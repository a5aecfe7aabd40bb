// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { generatedFiles } from '../../src/generate/generators';

describe('contract: generated files', () => {
  it('are what `npm run generate` writes', async function () {
    this.timeout(60_000);
    const different: string[] = [];
    for await (const { path, content } of generatedFiles()) {
      if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(content))) {
        different.push(path);
      }
    }
    assert.deepEqual(different, []);
  });
});
