// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import { formatMessage, msg } from '../../../src/core/model/message';
import type { Assessment, SignalOutcome } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { buildScorecard } from '../../../src/core/score/buildScorecard';
import { evidencePaths } from '../../../src/core/score/evidenceDates';
import { assessment, finding, outcome, programme, signal } from './builders';

const TODAY = '2026-06-01';
const at = (day: string): number => Date.parse(`${day}T10:00:00Z`) / 1000;

function card(id: ActivityId, text: string, seen: Assessment, dates: Readonly<Record<string, string>> = {}) {
  const known = new Map(Object.entries(dates).map(([path, day]) => [repoPath(path), at(day)]));
  const { activities } = buildScorecard(seen, programme(text), { today: TODAY, dates: known });
  return activities.find((activity) => activity.id === id)!;
}

/** The first signal of an activity that files can show for it, found in the given files. */
function found(id: ActivityId, ...paths: string[]): SignalOutcome {
  const index = ACTIVITIES.find((activity) => activity.id === id)!.signals.findIndex(({ counter }) => !counter);
  return { ...signal(id, index, 'found'), count: paths.length, paths: paths.map(repoPath) };
}

describe('Evidence for an activity', () => {
  it('is suggested in words, with the files and when they changed, and sets no state', () => {
    const seen = assessment([outcome('A-1', 'pass', { evidence: [repoPath('LICENSE')] })], {
      signals: [found('GGI-A-21', 'policy.md', 'other.md'), signal('GGI-A-21', 1, 'not-found')],
    });
    const { suggestion, speaksFor, declared } = card('GGI-A-21', '', seen, {
      'policy.md': '2026-05-01',
      LICENSE: '2010-01-01',
    });
    assert.equal(declared.state, 'not-selected');
    assert.match(formatMessage(suggestion!), /^1 of 2 signals found\. Look whether/);
    assert.deepEqual(
      speaksFor.map(({ kind, count, files }) => [kind, count, files]),
      [
        ['signal', 2, [{ path: 'policy.md', changed: '2026-05-01' }, { path: 'other.md' }]],
        ['rule', 1, [{ path: 'LICENSE', changed: '2010-01-01' }]],
      ],
    );
    assert.deepEqual(evidencePaths(seen), ['policy.md', 'other.md', 'LICENSE']);
  });

  it('has nothing to suggest where nothing was found', () => {
    const { suggestion, speaksFor } = card(
      'GGI-A-21',
      '',
      assessment([], { signals: [signal('GGI-A-21', 0, 'not-found')] }),
    );
    assert.deepEqual([suggestion, speaksFor], [undefined, []]);
  });

  const ages: [string, string, boolean][] = [
    ['docs/plan.md', '2024-11-30', true],
    ['docs/plan.md', '2024-12-01', false],
    ['LICENSE', '2001-01-01', false],
    ['LICENSES/MIT.txt', '2001-01-01', false],
    ['sub/NOTICE.txt', '2001-01-01', false],
    ['.github/CODEOWNERS', '2001-01-01', false],
    ['licensing-guide.md', '2001-01-01', true],
  ];
  for (const [path, day, stale] of ages) {
    it(`of ${path} that changed ${day} is ${stale ? 'old' : 'current'}`, () => {
      const seen = assessment([], { signals: [found('GGI-A-21', path)] });
      const { speaksFor, suggestion } = card('GGI-A-21', 'activities: {GGI-A-21: {state: done}}', seen, {
        [path]: day,
      });
      assert.equal(speaksFor[0]?.files[0]?.stale !== undefined, stale);
      assert.match(formatMessage(suggestion!), stale ? /out of date \(1\)/ : /^1 of 1 signals found\.$/);
    });
  }

  it('is out of date when a list of components is older than the lock file', () => {
    const seen = assessment([], { signals: [found('GGI-A-22', 'bom.json')] });
    const days = { 'bom.json': '2026-04-01', 'yarn.lock': '2026-05-01', 'go.sum': '2026-03-01' };
    const old = card('GGI-A-22', '', seen, days);
    assert.match(formatMessage(old.speaksFor[0]!.files[0]!.stale!), /yarn\.lock changed 2026-05-01/);
    assert.deepEqual(
      old.speaksAgainst.map(({ code, path }) => [code, path]),
      [['sbom-older-than-lock-file', 'bom.json']],
    );
    assert.deepEqual(card('GGI-A-22', '', seen, { ...days, 'bom.json': '2026-05-02' }).speaksAgainst, []);
    assert.deepEqual(card('GGI-A-22', '', seen).speaksAgainst, [], 'nothing is known without a history');
  });
});

describe('Evidence against an activity', () => {
  it('names rules that fail, gravest first, at their place, whatever is declared', () => {
    const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } };
    const seen = assessment(
      [
        outcome('A-1', 'fail', { severity: 'hint' }),
        outcome('A-2', 'fail', { severity: 'error' }),
        outcome('A-3', 'pass'),
        outcome('A-4', 'waived'),
        outcome('A-5', 'fail', { activities: ['GGI-A-22'] }),
      ],
      {
        findings: [
          finding('A-1', { message: msg('one') }),
          finding('A-2', { message: msg('two'), path: repoPath('x.md'), range }),
          finding('A-4', { status: 'waived' }),
          finding('A-5'),
        ],
      },
    );
    assert.deepEqual(
      card('GGI-A-21', '', seen).speaksAgainst.map(({ ruleId, message, path }) => [ruleId, message.text, path]),
      [
        ['A-2', 'two', 'x.md'],
        ['A-1', 'one', undefined],
      ],
    );
  });

  it('names what the catalogue counts against it, and attestations past their day', () => {
    const { signals } = ACTIVITIES.find(({ id }) => id === 'GGI-A-39')!;
    const index = signals.findIndex(({ counter }) => counter);
    const against = { ...signal('GGI-A-39', index, 'found'), paths: [repoPath('patches/a.patch')] };
    const text =
      'activities: {GGI-A-39: {state: in-progress, attestations: [{who: Jo, on: 2025-01-01, statement: x, reviewBy: 2026-01-01}]}}';
    const { speaksAgainst, speaksFor } = card('GGI-A-39', text, assessment([], { signals: [against] }));
    assert.deepEqual(
      speaksAgainst.map(({ code, path }) => [code, path]),
      [
        ['counter-signal', 'patches/a.patch'],
        ['attestation-overdue', undefined],
      ],
    );
    assert.deepEqual(speaksFor, []);
  });
});
