// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { parseHostMessage } from '../../../src/shared/protocol';
import { LIMITS, type PanelView } from '../../../src/shared/scorecardView';
import { reportOf, summaryOf } from '../../../src/vscode/scorecard/view/report';
import { HOSTILE, sample, sampleTrend, stepsIn } from '../../ui/webview/sample';

/** What a person set against what the page gets: the sample is the real scorecard of a made-up repository. */
describe('the scorecard’s picture', () => {
  const view = sample();
  const scorecard = view.scorecard!;
  const activity = (id: string, from: PanelView = view) => from.scorecard!.activities.find((each) => each.id === id)!;

  it('is a message that the page understands, as it is', () => {
    for (const each of [
      view,
      sample({ hostile: true }),
      sample({ state: 'no-folder', folders: [], scorecard: undefined }),
    ]) {
      assert.deepEqual(parseHostMessage(structuredClone({ type: 'show', view: each })), { type: 'show', view: each });
    }
  });

  it('never has a score without its coverage', () => {
    assert.equal(scorecard.score.text, '60%');
    assert.equal(scorecard.coverage.text, '81%');
    assert.equal(scorecard.sentence, 'Score 60%, over the 81% of what applies that could be decided.');
    assert.deepEqual(
      scorecard.goals.map(({ summary }) => summary),
      [
        'Nothing could be decided yet · 1 of 2 done',
        'Score 68% · coverage 100% · 1 of 4 done',
        'Score 0% · coverage 50% · 0 of 2 done',
        'Score 40% · coverage 100% · 0 of 1 done',
        'Nothing could be decided yet · 1 of 1 done',
      ],
    );
  });

  it('sets what is declared beside what the files show, and names what does not agree', () => {
    const { stateText, objectives, verification, attestations, contradictions, detail } = activity('GGI-A-17');
    assert.deepEqual(
      { stateText, objectives, verification, attestations },
      { stateText: 'Done', objectives: '1 of 2', verification: '1 of 2', attestations: '1' },
    );
    assert.ok(
      contradictions.some((text) => text.startsWith('Declared done, but not every objective is reached (open: 1).')),
    );
    assert.ok(
      contradictions.some((text) => text.includes('2026-09-01')),
      'an attestation is past its review',
    );
    assert.deepEqual(detail.facts, [
      { label: 'Owner', value: 'Ada Okonkwo' },
      { label: 'Finished', value: '2026-09-30' },
    ]);
    assert.equal(activity('GGI-A-28').score.value, null);
  });

  it('lists next steps worth most first, with what can be done', () => {
    const gains = scorecard.steps.map(({ gain }) => gain.value ?? 0);
    assert.deepEqual(
      gains,
      gains.toSorted((a, b) => b - a),
    );
    const [first] = scorecard.steps;
    assert.deepEqual([first?.fix, first?.gain.text, first?.canOpen], ['Create CONTRIBUTING.md', '+11.1', false]);
  });

  it('gives a step the same key in the next update', () => {
    const again = sample().scorecard!.steps;
    assert.deepEqual(
      again.map(({ key }) => key),
      scorecard.steps.map(({ key }) => key),
    );
    assert.equal(new Set(again.map(({ key }) => key)).size, again.length);
  });

  it('names the folder of a step, and tells the same step in two folders apart', () => {
    const { scorecard: single } = stepsIn();
    const { scorecard: several } = stepsIn('crane', 'quay');
    assert.ok(single!.steps.every(({ place }) => place === null || !place.includes(' · ')));
    assert.equal(new Set(several!.steps.map(({ key }) => key)).size, several!.steps.length);
    for (const folder of ['crane', 'quay']) {
      assert.ok(several!.steps.some(({ place }) => place === `${folder} · src/harbour/crane.ts`));
      assert.ok(
        several!.steps.some(({ place }) => place === folder),
        'a missing file is missing in a folder',
      );
    }
  });

  it('explains the score with the numbers it is computed with', () => {
    const text = scorecard.explanation.join(' ');
    for (const words of [
      '0.8 when somebody attested it',
      'error 10, warning 5, information 2.5, hint 1',
      'no official score',
    ]) {
      assert.ok(text.includes(words), words);
    }
  });

  it('lets each day hold until the next, and the last until today', () => {
    const { steps, rows, first, last, most, sentence } = scorecard.trend!;
    assert.deepEqual([first, last], ['2026-03-12', '2026-11-22']);
    assert.equal(steps[0]!.from, 0);
    assert.equal(steps.at(-1)!.to, 1);
    steps.slice(1).forEach(({ from }, index) => assert.equal(from, steps[index]!.to));
    for (const { done, inProgress, notStarted, reached, objectives } of steps) {
      assert.ok(done + inProgress + notStarted <= 1 + 1e-9 && reached <= objectives);
    }
    assert.equal(steps.at(-1)!.reached, 3 / Number(most.objectives));
    assert.deepEqual(rows[0], {
      day: '2026-10-29',
      note: null,
      done: '3',
      inProgress: '5',
      notStarted: '2',
      objectives: '3 of 5',
    });
    assert.equal(rows.at(-1)!.day, first, 'the beginning stays in the table');
    assert.match(sentence, /^From 2026-03-12 to 2026-11-20: selected activities 1, now 10; done 1, now 3; /);
  });

  it('draws a year of daily versions in bounded steps, and says what it leaves out', () => {
    const short = sampleTrend(14, 'limit');
    const points = Array.from({ length: 380 }, (_, index) => ({
      ...short.points[0]!,
      day: new Date(Date.UTC(2025, 10, 8) + index * 86_400_000).toISOString().slice(0, 10),
      objectives: { done: index % 5, total: 5 },
    }));
    const { steps, rows, notes } = sample({ trend: { ...short, points } }).scorecard!.trend!;
    assert.ok(steps.length <= LIMITS.trendSteps && steps.length > LIMITS.trendSteps / 2, String(steps.length));
    assert.equal(rows.length, LIMITS.trendRows);
    assert.match(notes[0]!, /^Changes in between that are not listed here: 371\./);
    assert.match(notes[1]!, /^Unknown before 2025-11-08: older versions/);
    assert.match(notes[2]!, /^2 versions are left out .* line 1 has an error/);
  });

  it('takes a version that changed only texts for no step', () => {
    const [point] = sampleTrend(1).points;
    const later = { ...point!, day: '2026-11-21', commit: 'f'.repeat(40), iteration: 'renamed' };
    const { steps, rows } = sample({ trend: { points: [point!, later], skipped: [] } }).scorecard!.trend!;
    assert.deepEqual([steps.length, rows.map(({ day }) => day)], [1, ['2026-11-20']]);
  });

  it('says that a version is not committed yet', () => {
    const { commit, ...point } = sampleTrend(1).points[0]!;
    assert.equal(commit?.length, 40);
    const view = sample({ trend: { points: [point], skipped: [] } });
    assert.equal(view.scorecard!.trend!.rows[0]!.note, 'not committed');
    assert.match(view.scorecard!.trend!.sentence, /^One version so far, of 2026-11-20: 3 of 10 selected/);
  });

  it('stays bounded when a programme is not', () => {
    const long = 'x'.repeat(100_000);
    const record = {
      state: 'done' as const,
      owner: long,
      line: 0,
      objectives: Array.from({ length: 5_000 }, () => ({ text: long, done: false })),
      verification: [],
      attestations: [{ who: long, on: '2026-01-01', statement: long }],
    };
    const huge = sample({
      programme: { handbook: '1.3', activities: new Map([['GGI-A-17', record]]) },
      folders: Array.from({ length: 500 }, () => long),
    });
    assert.ok(JSON.stringify(huge).length < 200_000, String(JSON.stringify(huge).length));
    assert.equal(activity('GGI-A-17', huge).detail.objectives.length, LIMITS.objectives);
    assert.ok(parseHostMessage({ type: 'show', view: huge }) !== undefined);
  });

  it('does not cut a character in two', () => {
    const record = {
      state: 'done' as const,
      owner: '🦜'.repeat(200),
      line: 0,
      objectives: [],
      verification: [],
      attestations: [],
    };
    const { detail } = activity(
      'GGI-A-17',
      sample({ programme: { handbook: '1.3', activities: new Map([['GGI-A-17', record]]) } }),
    );
    assert.match(detail.facts[0]!.value, /^🦜+…$/u);
  });
});

describe('the scorecard as text', () => {
  it('says the same as the page, in Markdown', () => {
    const summary = summaryOf(sample());
    assert.ok(
      summary.startsWith('## Scorecard: harbour\n\nScore 60%, over the 81% of what applies that could be decided.'),
    );
    assert.ok(summary.includes('| Trust | 68% | 100% | 1 of 4 done |'));
    assert.ok(summary.includes('1. +11.1 points: There is no contribution guide'));
    const report = reportOf(sample());
    assert.ok(
      report.includes('| Manage legal compliance (GGI-A-21) | In progress | – | 1 of 1 | – | 90% | 100% | 3 of 8 |'),
    );
    assert.equal(report.match(/^\| .*GGI-A-/gm)?.length, 25);
  });

  it('keeps text of the workspace from becoming markup or cells', () => {
    const report = reportOf(sample({ hostile: true, folders: [`${HOSTILE}\n# x | [a](b) @all`] }));
    assert.doesNotMatch(report, /(?<!\\)<img/);
    assert.doesNotMatch(report, /^# x/m);
    assert.ok(report.includes('\\# x \\| \\[a\\](b) \\@all'));
  });

  it('is empty where there is nothing to say', () => {
    assert.equal(summaryOf(sample({ scorecard: undefined })), '');
  });
});
