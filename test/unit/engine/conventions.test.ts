// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Conventions } from '../../../src/core/engine/conventions';
import type { FileHeader } from '../../../src/core/model/header';

const header = (licence: string, holder: string): FileHeader => ({
  expressions: [{ value: licence, source: 'header', valid: true }],
  copyrights: [{ text: holder, holder, source: 'header' }],
  snippets: [],
  problems: [],
  generated: false,
});

describe('conventions of the headers that are there', () => {
  it('are what the majority says', () => {
    const conventions = new Conventions();
    conventions.count(header('MIT', 'Acme'));
    conventions.count(header('MIT', 'Acme'));
    conventions.count(header('Apache-2.0', 'Other'));
    assert.deepEqual(conventions.current(), { licence: 'MIT', holder: 'Acme', licences: ['MIT', 'Apache-2.0'] });
  });

  it('are nothing when opinions differ', () => {
    const conventions = new Conventions();
    conventions.count(header('MIT', 'Acme'));
    conventions.count(header('Apache-2.0', 'Other'));
    assert.deepEqual(conventions.current(), { licences: ['Apache-2.0', 'MIT'] });
  });

  it('follow files that change', () => {
    const conventions = new Conventions();
    conventions.count(header('MIT', 'Acme'));
    conventions.discount(header('MIT', 'Acme'));
    assert.deepEqual(conventions.current(), {});
  });
});
