// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { HEADER_KEYS, LICENCE_KEYS, POLICY_KEYS, WAIVER_KEYS } from '../../../src/core/config/policyKeys';
import { RULE_IDS } from '../../../src/core/config/ruleIds.generated';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import { ACTIVITY_KEYS, ATTESTATION_KEYS, PROGRAMME_KEYS } from '../../../src/core/ggi/programmeKeys';
import { isExpression } from '../../../src/core/language/configFile';
import { POLICY_OUTLINE, PROGRAMME_OUTLINE } from '../../../src/core/language/configOutline.generated';
import type { Outline } from '../../../src/core/language/outline';
import { proposalsAt } from '../../../src/core/language/proposals';
import { subjectAt } from '../../../src/core/language/subjects';
import { yamlPlaceAt } from '../../../src/core/language/yamlPlace';
import { SEVERITIES, TIERS } from '../../../src/core/model/vocabulary';

function placed(text: string) {
  const [before, after] = text.split('|') as [string, string];
  const lines = (before + after).split('\n');
  const line = before.split('\n').length - 1;
  return { line: lines[line]!, place: yamlPlaceAt(lines, line, before.length - before.lastIndexOf('\n') - 1)! };
}

function offered(root: Outline, text: string) {
  return proposalsAt(root, placed(text).place, '2026-11-22');
}

const labels = (root: Outline, text: string) => offered(root, text).map(({ label }) => label);

function about(root: Outline, text: string) {
  const { line, place } = placed(text);
  return subjectAt(root, place, line.slice(place.start, place.end));
}

describe('completion of the programme', () => {
  it('offers the keys of each level', () => {
    assert.deepEqual(labels(PROGRAMME_OUTLINE, '|'), PROGRAMME_KEYS);
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'activities:\n  GGI-A-17:\n    |'), ACTIVITY_KEYS);
    const attestation = 'activities:\n  GGI-A-17:\n    attestations:\n      - |';
    assert.deepEqual(labels(PROGRAMME_OUTLINE, attestation), ATTESTATION_KEYS);
  });

  it('leaves out what is there already', () => {
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'handbook: "1.3"\n|\nactivities:\n'), ['iteration', 'iterations']);
    const ids = labels(PROGRAMME_OUTLINE, 'activities:\n  GGI-A-17:\n  |\n  GGI-A-18: {state: done}');
    assert.equal(ids.length, ACTIVITIES.length - 2);
    assert.ok(!ids.includes('GGI-A-18'));
  });

  it('offers states, boxes and the day', () => {
    const states = offered(PROGRAMME_OUTLINE, 'activities:\n  GGI-A-17:\n    state: |');
    assert.deepEqual(
      states.map(({ label, detail }) => [label, detail]),
      [
        ['not-selected', 'not part of the programme'],
        ['not-started', 'chosen, nothing done yet'],
        ['in-progress', 'being worked on'],
        ['done', 'reached, as a person declares'],
      ],
    );
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'activities: {GGI-A-17: {due: |'), ['2026-11-22']);
    const box = 'activities:\n  GGI-A-17:\n    objectives:\n      - text: x\n        done: |';
    assert.deepEqual(labels(PROGRAMME_OUTLINE, box), ['true', 'false']);
  });

  it('says of an activity and of a rule what it is for', () => {
    for (const text of ['activities:\n  |', 'rules:\n  |']) {
      const root = text.startsWith('a') ? PROGRAMME_OUTLINE : POLICY_OUTLINE;
      const silent = offered(root, text).filter(({ description }) => description === undefined);
      assert.deepEqual(silent, []);
    }
  });

  it('goes on behind a key as its value wants it, and writes no second colon', () => {
    const insert = (text: string, label: string) =>
      offered(PROGRAMME_OUTLINE, text).find((proposal) => proposal.label === label)?.insert;
    assert.equal(insert('activities:\n  GGI-A-17:\n    |', 'state'), 'state: ');
    assert.equal(insert('activities:\n  GGI-A-17:\n    |', 'objectives'), 'objectives:\n      - ');
    assert.equal(insert('activities:\n  |', 'GGI-A-20'), 'GGI-A-20:\n    ');
    assert.equal(insert('activities:\n  GGI-A-2|:', 'GGI-A-20'), 'GGI-A-20');
    assert.equal(insert('activities: {|', 'GGI-A-20'), 'GGI-A-20: ');
  });

  it('offers nothing in texts, and nothing below what nobody knows', () => {
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'activities:\n  GGI-A-17:\n    notes: so |'), []);
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'future:\n  |'), []);
    assert.deepEqual(labels(PROGRAMME_OUTLINE, 'constructor:\n  |'), []);
  });
});

describe('completion of the policy', () => {
  it('offers keys, tiers, rules, severities and year rules', () => {
    assert.deepEqual(labels(POLICY_OUTLINE, '|'), POLICY_KEYS);
    assert.deepEqual(labels(POLICY_OUTLINE, 'tier: |'), TIERS);
    assert.deepEqual(labels(POLICY_OUTLINE, 'rules:\n  |').toSorted(), RULE_IDS.toSorted());
    const severities = offered(POLICY_OUTLINE, 'rules:\n  HDR-001: |');
    assert.deepEqual(
      severities.map(({ label }) => label),
      [...SEVERITIES, 'off'],
    );
    assert.deepEqual(
      severities.filter(({ usual }) => usual).map(({ label }) => label),
      ['warning'],
    );
    assert.deepEqual(labels(POLICY_OUTLINE, 'headers:\n  year: |'), ['first', 'range', 'current', 'none', 'keep']);
    assert.deepEqual(labels(POLICY_OUTLINE, 'headers:\n  - paths: x\n    year: |'), [
      'first',
      'range',
      'current',
      'none',
      'keep',
    ]);
    assert.deepEqual(labels(POLICY_OUTLINE, 'waivers:\n  - rule: |').toSorted(), RULE_IDS.toSorted());
  });

  it('offers the keys inside of lists and mappings', () => {
    assert.deepEqual(labels(POLICY_OUTLINE, 'licences:\n  |'), LICENCE_KEYS);
    assert.deepEqual(labels(POLICY_OUTLINE, 'headers:\n  |'), HEADER_KEYS);
    assert.deepEqual(labels(POLICY_OUTLINE, 'headers:\n  - |'), HEADER_KEYS);
    assert.deepEqual(labels(POLICY_OUTLINE, 'waivers:\n  - rule: HDR-001\n    |'), WAIVER_KEYS.slice(1));
  });

  it('knows where licences stand', () => {
    for (const [text, expected] of [
      ['licences:\n  allow: [|', true],
      ['licences:\n  deny:\n  - |', true],
      ['headers:\n  licence: |', true],
      ['headers:\n- licence: |', true],
      ['headers:\n  holder: |', false],
      ['tier: |', false],
    ] as const) {
      assert.equal(isExpression(POLICY_OUTLINE, placed(text).place.path), expected, text);
    }
  });
});

describe('hover over the files in .ospo', () => {
  it('knows activities, rules, keys and values', () => {
    const activity = about(PROGRAMME_OUTLINE, 'activities:\n  GGI|-A-17:\n    state: done');
    assert.ok(activity?.kind === 'activity' && activity.activity.id === 'GGI-A-17');
    const rule = about(POLICY_OUTLINE, 'rules: {SEC|-001: off}');
    assert.ok(rule?.kind === 'rule' && rule.rule.id === 'SEC-001');
    const waived = about(POLICY_OUTLINE, 'waivers:\n- rule: "SEC|-001"');
    assert.ok(waived?.kind === 'rule');
    assert.deepEqual(about(PROGRAMME_OUTLINE, 'iteration:\n  na|me: x'), {
      kind: 'key',
      key: 'name',
      description: 'What people call the iteration.',
    });
    assert.deepEqual(about(POLICY_OUTLINE, 'tier: T|2'), {
      kind: 'value',
      value: 'T2',
      meaning: 'shared with partners or inner source',
    });
    assert.equal(about(PROGRAMME_OUTLINE, 'activities:\n  GGI-A-17:\n    owner: GGI|-A-17'), undefined);
    assert.equal(about(PROGRAMME_OUTLINE, 'to|String: 1'), undefined);
  });
});
