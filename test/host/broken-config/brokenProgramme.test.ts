// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { until } from '../harness/until';
import { lens, onDisk, programmeFile, readySession, rows } from '../shell/lens';

describe('broken files in .ospo', () => {
  it('are said in the views, and everything else works', async () => {
    const session = await readySession();
    const { activities, programme } = await lens();
    activities.refresh();
    programme.refresh();
    assert.equal(session.programme.broken, true);
    assert.ok(session.policy.problems.length > 0);
    assert.match(activities.view.message ?? '', /cannot be read \(line \d+\)/);
    const badge = await until('the badge', () => activities.view.badge);
    assert.match(badge.tooltip, /need attention: \d+/);
    assert.equal((await rows()).length, 5);
    assert.ok((session.assessment?.findings.length ?? 0) > 0);
    assert.match((await onDisk(programmeFile(session))) ?? '', /state: \[done/);
  });
});
