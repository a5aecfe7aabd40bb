// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import { NO_PROGRAMME } from '../../../src/core/ggi/readProgramme';
import { repoPath, type RepoPath } from '../../../src/core/model/repoPath';
import { formatMessage, msg } from '../../../src/core/model/message';
import { buildScorecard } from '../../../src/core/score/buildScorecard';
import { meanScore, ruleScore } from '../../../src/core/score/ruleScore';
import { assessment, finding, outcome, programme, signal } from './builders';

const codes = (text: string, ...parts: Parameters<typeof assessment>): string[] =>
  buildScorecard(assessment(...parts), programme(text), { today: '2026-06-01' })
    .activities.find(({ id }) => id === 'GGI-A-21')!
    .contradictions.map(({ code }) => code);

describe('The score of a rule', () => {
  const cases: [Parameters<typeof ruleScore>[0], number, number | undefined][] = [
    [{ status: 'pass', severity: 'error' }, 10, 1],
    [{ status: 'inherited', severity: 'warning' }, 5, 1],
    [{ status: 'attested', severity: 'information' }, 2.5, 0.8],
    [{ status: 'partial', severity: 'hint' }, 1, 0.5],
    [{ status: 'fail', severity: 'error' }, 10, 0],
    [{ status: 'partial', severity: 'error', value: 0.9 }, 10, 0.9],
    [{ status: 'fail', severity: 'error', value: -3 }, 10, 0],
    [{ status: 'fail', severity: 'error', value: Number.NaN }, 10, 0],
    [{ status: 'unknown', severity: 'error', value: 1 }, 10, undefined],
    [{ status: 'needs-review', severity: 'error' }, 10, undefined],
    [{ status: 'not-applicable', severity: 'error', value: 1 }, 0, undefined],
    [{ status: 'waived', severity: 'error' }, 0, undefined],
  ];
  for (const [rule, weight, value] of cases) {
    it(`of ${rule.severity} ${rule.status} ${rule.value ?? ''}`, () =>
      assert.deepEqual(ruleScore(rule), { weight, value }));
  }
  it('is a weighted mean, with coverage', () => {
    const score = meanScore([
      { weight: 10, value: 1 },
      { weight: 5, value: 0 },
      { weight: 5, value: undefined },
    ]);
    assert.deepEqual(score, { score: 10 / 15, coverage: 15 / 20 });
    assert.deepEqual(meanScore([]), { score: undefined, coverage: 0 });
    assert.deepEqual(meanScore([{ weight: 5, value: undefined }]), { score: undefined, coverage: 0 });
  });
});

describe('The scorecard', () => {
  it('has all goals and activities, also of nothing', () => {
    const card = buildScorecard(assessment([]), NO_PROGRAMME);
    assert.equal(card.score, undefined);
    assert.deepEqual(
      card.goals.map(({ id, activities }) => [id, activities.total]),
      [
        ['usage', 5],
        ['trust', 5],
        ['culture', 5],
        ['engagement', 5],
        ['strategy', 5],
      ],
    );
    assert.equal(card.activities.length, 25);
  });

  it('counts a rule once in a goal, however many of its activities it serves', () => {
    const card = buildScorecard(
      assessment([outcome('A-1', 'pass', { activities: ['GGI-A-21', 'GGI-A-22'] }), outcome('A-2', 'fail')]),
      NO_PROGRAMME,
    );
    const trust = card.goals.find(({ id }) => id === 'trust');
    assert.equal(trust?.score, 0.5);
    assert.equal(card.score, 0.5);
    assert.equal(card.activities.find(({ id }) => id === 'GGI-A-22')?.evidence.score, 1);
  });

  it('lets activities that nobody selected lower nothing', () => {
    const outcomes = [
      outcome('A-1', 'pass'),
      outcome('A-2', 'fail', { activities: ['GGI-A-25'] }),
      outcome('A-3', 'fail', { activities: [] }),
    ];
    const selected = programme('activities: {GGI-A-21: {state: in-progress}}');
    const card = buildScorecard(assessment(outcomes), selected);
    assert.equal(card.score, 0.5, 'a rule that serves no activity always counts');
    assert.deepEqual(
      card.goals.map(({ score }) => score),
      [undefined, 1, undefined, undefined, undefined],
    );
    assert.equal(
      card.activities.find(({ id }) => id === 'GGI-A-25')?.evidence.score,
      0,
      'its own evidence is still shown',
    );
    assert.equal(
      buildScorecard(assessment(outcomes), NO_PROGRAMME).score,
      1 / 3,
      'nothing selected: everything counts',
    );
    assert.deepEqual(card.goals[1]?.activities, { done: 0, selected: 1, total: 5 });
  });

  it('counts signals that files can show and that speak for the activity', () => {
    const signals = [
      signal('GGI-A-39', 0, 'found'),
      signal('GGI-A-39', 1, 'unknown'),
      signal('GGI-A-39', 2, 'not-found'),
      signal('GGI-A-39', 3, 'found'),
    ];
    const card = buildScorecard(assessment([], { signals }), NO_PROGRAMME);
    assert.deepEqual(card.activities.find(({ id }) => id === 'GGI-A-39')?.evidence.signals, { found: 1, total: 2 });
  });

  it('orders next steps by what they really add, one a rule', () => {
    const fix = { kind: 'replace', newText: '', title: msg('x') } as const;
    const card = buildScorecard(
      assessment(
        [
          outcome('A-1', 'pass'),
          outcome('A-2', 'fail'),
          outcome('A-3', 'fail', { severity: 'error' }),
          outcome('A-4', 'partial', { value: 0.9 }),
          outcome('A-5', 'waived'),
          outcome('A-6', 'unknown'),
        ],
        {
          findings: [
            finding('A-2'),
            finding('A-2', { fixes: [fix] }),
            finding('A-3'),
            finding('A-4', { status: 'partial' }),
            finding('A-5'),
            finding('A-6', { status: 'unknown' }),
          ],
        },
      ),
      NO_PROGRAMME,
    );
    assert.deepEqual(
      card.nextSteps.map(({ finding: { ruleId }, gain, fix: best }) => [ruleId, Number(gain.toFixed(4)), best]),
      [
        ['A-3', 0.4, undefined],
        ['A-2', 0.2, fix],
        ['A-4', 0.02, undefined],
      ],
    );
  });

  it('names contradictions', () => {
    const done =
      'activities: {GGI-A-21: {state: done, attestations: [{who: a, on: 2026-01-01, statement: b, reviewBy: 2026-05-31}]}}';
    assert.deepEqual(codes(done, [], { signals: [signal('GGI-A-21', 0, 'found')] }), ['attestation-overdue']);
    assert.deepEqual(codes(done, [], { signals: [signal('GGI-A-21', 0, 'not-found')] }), [
      'done-without-evidence',
      'attestation-overdue',
    ]);
    assert.deepEqual(codes(done, []), ['attestation-overdue'], 'nothing looked at is no contradiction');
    assert.deepEqual(codes(done, [outcome('A-1', 'fail', { severity: 'error' })]), [
      'done-with-failing-error',
      'attestation-overdue',
    ]);
    assert.deepEqual(codes('activities: {GGI-A-21: {state: done, objectives: [a], verification: [b]}}', []), [
      'done-with-open-objectives',
      'done-with-unmet-points',
      'done-without-attestation',
    ]);
    const found = { signals: [signal('GGI-A-21', 0, 'found')] };
    assert.deepEqual(codes('activities: {GGI-A-21: {state: not-started}}', [], found), ['evidence-but-not-started']);
    assert.deepEqual(codes('activities: {GGI-A-21: {state: in-progress}}', [], found), []);
    assert.deepEqual(codes('', [], found), []);
  });

  it('never says that files are missing for an activity that only people can show', () => {
    const card = buildScorecard(
      assessment([], { signals: [signal('GGI-A-30', 0, 'not-found')] }),
      programme('activities: {GGI-A-30: {state: done, attestations: [{who: a, on: 2026-01-01, statement: b}]}}'),
    );
    assert.deepEqual(card.activities.find(({ id }) => id === 'GGI-A-30')?.contradictions, []);
  });
});

describe('One programme, several folders', () => {
  const pass = assessment([outcome('LIC-001', 'pass')], { signals: [signal('GGI-A-21', 0, 'not-found')] });
  const fail = assessment([outcome('LIC-001', 'fail', { severity: 'error' })], {
    signals: [{ ...signal('GGI-A-21', 0, 'found'), paths: [repoPath('LICENSE')] }],
    findings: [finding('LIC-001')],
  });
  const text = 'activities:\n  GGI-A-21: { state: done }\n';
  const together = buildScorecard(pass, programme(text), {
    beside: {
      own: 'ospo',
      others: [
        { name: 'crane', assessment: fail },
        { name: 'quay', assessment: fail },
      ],
    },
  });
  const card = together.activities.find(({ id }) => id === 'GGI-A-21')!;

  it('asks every rule once of every folder', () => {
    assert.equal(together.score, 5 / 25);
    assert.equal(together.coverage, 1);
    assert.equal(card.evidence.score, 5 / 25);
  });

  it('says which folder shows a signal', () => {
    assert.deepEqual(card.signals[0]?.folders, ['crane', 'quay']);
    assert.equal(card.signals[0]?.state, 'found');
    assert.deepEqual(card.evidence.signals, { found: 1, total: 1 });
  });

  it('names a failing rule once with its folders, and proposes a step in each folder it fails in', () => {
    const failing = card.contradictions.find(({ code }) => code === 'done-with-failing-error');
    assert.deepEqual(failing?.message.args, { rules: 'LIC-001 (crane, quay)' });
    assert.deepEqual(
      together.nextSteps.map(({ folder, gain }) => [folder, gain.toFixed(3)]),
      [
        ['crane', '0.400'],
        ['quay', '0.400'],
      ],
    );
    const own = buildScorecard(fail, programme(text), {
      beside: { own: 'crane', others: [{ name: 'ospo', assessment: pass }] },
    });
    assert.deepEqual(
      own.nextSteps.map(({ folder, gain }) => [folder, gain]),
      [['crane', 1 - 5 / 15]],
    );
  });

  it('says of what speaks for an activity in which folder it does', () => {
    assert.deepEqual(
      card.speaksFor.map(({ kind, folder, files }) => [kind, folder, files.map(({ path }) => path)]),
      [
        ['signal', 'crane', ['LICENSE']],
        ['signal', 'quay', ['LICENSE']],
      ],
    );
  });

  it('is the card of one folder where there is only one', () => {
    assert.deepEqual(
      buildScorecard(pass, programme(text), { beside: { own: 'x', others: [] } }),
      buildScorecard(pass, programme(text)),
    );
  });
});

describe('What several folders show against an activity', () => {
  const bom = repoPath('bom.json');
  const lock = repoPath('go.sum');
  const day = (text: string): number => Date.parse(`${text}T10:00:00Z`) / 1000;
  const lists = ACTIVITIES.find(({ id }) => id === 'GGI-A-22')!.signals.findIndex(({ counter }) => !counter);
  const patches = ACTIVITIES.flatMap(({ id, signals }) => signals.map((each, index) => ({ id, index, ...each }))).find(
    ({ counter }) => counter,
  )!;
  const seen = (...paths: readonly RepoPath[]) => [{ ...signal('GGI-A-22', lists, 'found'), paths }];
  const own = assessment([outcome('A-1', 'fail', { severity: 'warning', activities: ['GGI-A-22'] })], {
    findings: [finding('A-1')],
    signals: seen(bom),
  });
  const crane = assessment([outcome('A-1', 'fail', { severity: 'error', activities: ['GGI-A-22'] })], {
    findings: [{ ...finding('A-1'), path: repoPath('a.go') }],
    signals: [
      ...seen(bom, lock),
      { ...signal(patches.id, patches.index, 'found'), paths: [repoPath('patches/a.patch')] },
    ],
  });
  const text = `activities:\n  GGI-A-22: {attestations: [{who: J, on: 2026-01-01, statement: s, reviewBy: 2026-02-01}]}\n  ${patches.id}: {state: done}\n`;
  const { activities } = buildScorecard(own, programme(text), {
    today: '2026-06-01',
    dates: new Map([
      [bom, day('2026-05-02')],
      [lock, day('2026-05-01')],
    ]),
    beside: {
      own: 'ospo',
      others: [
        {
          name: 'crane',
          assessment: crane,
          dates: new Map([
            [bom, day('2026-03-01')],
            [lock, day('2026-04-01')],
          ]),
        },
        { name: 'quay', assessment: crane },
      ],
    },
  });
  const cardOf = (id: string) => activities.find((card) => card.id === id)!;

  it('names the folder of each, gravest first, and what a person said once', () => {
    assert.deepEqual(
      cardOf('GGI-A-22').speaksAgainst.map(({ code, folder, path }) => [code, folder, path]),
      [
        ['rule-fails', 'crane', 'a.go'],
        ['rule-fails', 'quay', 'a.go'],
        ['rule-fails', 'ospo', undefined],
        ['sbom-older-than-lock-file', 'crane', bom],
        ['attestation-overdue', undefined, undefined],
      ],
    );
  });

  it('has the dates of each folder, and none where git does not know', () => {
    assert.deepEqual(
      cardOf('GGI-A-22').speaksFor.map(({ folder, files }) => [folder, files.map(({ changed }) => changed)]),
      [
        ['ospo', ['2026-05-02']],
        ['crane', ['2026-03-01', '2026-04-01']],
        ['quay', [undefined, undefined]],
      ],
    );
    assert.match(formatMessage(cardOf('GGI-A-22').suggestion!), /out of date \(1\)/);
  });

  it('is named in contradictions', () => {
    const { contradictions, speaksAgainst } = cardOf(patches.id);
    assert.deepEqual(
      speaksAgainst.map(({ code, folder, path }) => [code, folder, path]),
      [
        ['counter-signal', 'crane', 'patches/a.patch'],
        ['counter-signal', 'quay', 'patches/a.patch'],
      ],
    );
    const against = contradictions.find(({ code }) => code === 'done-with-counter-evidence');
    assert.equal(against?.message.args?.['path'], 'crane: patches/a.patch');
  });
});
