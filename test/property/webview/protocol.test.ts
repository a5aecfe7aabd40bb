// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { parseHostMessage, parsePageMessage, parsePageState } from '../../../src/shared/protocol';

const PAGE_TYPES = [
  'ready',
  'chooseFolder',
  'openActivity',
  'openEvidence',
  'openStep',
  'applyStep',
  'rescan',
  'copySummary',
  'openReport',
];

/** Anything, and things that come close to a message. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...PAGE_TYPES, 'show', '__proto__', 'constructor', 'toString'), fc.string()),
      folder: fc.oneof(fc.integer(), fc.double(), fc.string()),
      activity: fc.oneof(fc.constantFrom('GGI-A-17', 'GGI-A-1\n', '__proto__'), fc.string()),
      signal: fc.oneof(fc.integer(), fc.constant(-0)),
      place: fc.integer(),
      key: fc.oneof(fc.constantFrom('step-1', 'step-1/../x', 'workbench.action.quit'), fc.string()),
      view: fc.jsonValue(),
      command: fc.string(),
    },
    { requiredKeys: [] },
  ),
);

describe('messages of the scorecard', () => {
  it('anything is a known message or dropped, and nothing throws', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const message = parsePageMessage(input);
        if (message !== undefined) {
          assert.ok(PAGE_TYPES.includes(message.type));
          assert.deepEqual(parsePageMessage(structuredClone(message)), message);
          // Only known fields come through, and none of them can be a path, an address or a command.
          for (const [name, value] of Object.entries(message)) {
            assert.match(name, /^(?:type|folder|activity|signal|place|key)$/);
            assert.match(String(value), /^(?:[A-Za-z]+|\d+|GGI-A-\d{2,3}|step-\d+)$/);
          }
        }
        parseHostMessage(input);
        parsePageState(input);
      }),
      { numRuns: 2000 },
    );
  });

  it('drops every message with one field missing, of another kind or out of range', () => {
    const good = { type: 'openEvidence', activity: 'GGI-A-17', signal: 2, place: 1 };
    assert.deepEqual(parsePageMessage(good), good);
    for (const name of Object.keys(good)) {
      const rest = Object.fromEntries(Object.entries(good).filter(([field]) => field !== name));
      assert.equal(parsePageMessage(rest), undefined, name);
      for (const bad of [null, [], {}, -1, 1.5, 1e9, NaN, '', '../x']) {
        assert.equal(parsePageMessage({ ...good, [name]: bad }), undefined, `${name}: ${JSON.stringify(bad)}`);
      }
    }
  });

  it('takes no field from a prototype', () => {
    const inherited: unknown = Object.create({ type: 'rescan' });
    assert.equal(parsePageMessage(inherited), undefined);
    const polluting: unknown = JSON.parse('{"type":"rescan","__proto__":{"polluted":true}}');
    assert.deepEqual(Object.keys(parsePageMessage(polluting) ?? {}), ['type']);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});
