// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { yamlPlaceAt, type YamlPlace } from '../../../src/core/language/yamlPlace';
import { processorTime } from '../processorTime';

/** The place of the `|` in a text, which is taken out. Block scalars are written with `>`. */
function placeIn(text: string): YamlPlace | undefined {
  const [before, after] = text.split('|') as [string, string];
  const lines = (before + after).split('\n');
  const line = before.split('\n').length - 1;
  return yamlPlaceAt(lines, line, before.length - before.lastIndexOf('\n') - 1);
}

function brief(text: string): string | undefined {
  const place = placeIn(text);
  return place && `${place.kind} ${place.path.join('/')}`.trim();
}

describe('place in a YAML file', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['|', 'key'],
    ['tie|', 'key'],
    ['tier: |', 'value tier'],
    ['tier: T|', 'value tier'],
    ['tier:|', 'value tier'],
    ['a: b\n|', 'key'],
    ['activities:\n  |', 'key activities'],
    ['activities:\n  GGI-A-17:\n    state: done\n  |', 'key activities'],
    ['activities:\n  GGI-A-17:\n    state: done\n    |', 'key activities/GGI-A-17'],
    ['activities:\n  GGI-A-17:\n    state: |', 'value activities/GGI-A-17/state'],
    ['activities:\n  GGI-A-17:\n    |\n    owner: x', 'key activities/GGI-A-17'],
    ['activities:\n  GGI-A-17:\n    state: done\n      |', undefined],
    ['activities:\n  GGI-A-17:\n    notes: >\n      some |', undefined],
    ['activities:\n  GGI-A-17:\n    notes: >\n      some\n\n      |', undefined],
    ['activities:\n  GGI-A-17:\n    notes: >\n      some\n    o|', 'key activities/GGI-A-17'],
    ['activities:\n  GGI-A-17: {state: |', 'value activities/GGI-A-17/state'],
    ['activities:\n  GGI-A-17: {state: done, |}', 'key activities/GGI-A-17'],
    ['activities:\n  GGI-A-17: {\n    state: done,\n    ow|', 'key activities/GGI-A-17'],
    ['activities:\n  GGI-A-17: {state: [done\n  GGI-A-18:\n    |', 'key activities/GGI-A-18'],
    ['activities:\n  GGI-A-17: {state: [\n  |\n  GGI-A-18: {}', 'key activities'],
    ['activities:\n  GGI-A-17: {state: [\n    |', 'item activities/GGI-A-17/state/[]'],
    ['licences:\n  allow: [MIT, |', 'item licences/allow/[]'],
    ['licences:\n  allow: [MIT, Apa|che-2.0]', 'item licences/allow/[]'],
    ['licences:\n  allow:\n    - |', 'item licences/allow/[]'],
    ['licences:\n  allow:\n  - MIT\n  - |', 'item licences/allow/[]'],
    ['licences:\n  allow:\n  - MIT\n  d|', 'key licences'],
    ['waivers:\n- rule: |', 'value waivers/[]/rule'],
    ['waivers:\n- rule: HDR-001\n  |', 'key waivers/[]'],
    ['waivers:\n  - rule: HDR-001\n    |', 'key waivers/[]'],
    ['waivers:\n  - rule: HDR-001\n  - |', 'item waivers/[]'],
    ['waivers:\n  - rule: HDR-001\n|', 'key'],
    ['tier: T3 # |', undefined],
    ['# |', undefined],
    ['notes: it\'s "so|', 'value notes'],
    ['---\ntier: |', 'value tier'],
    ['a:\n  b: 1\n...\n|', 'key'],
    ['"tier": |', 'value tier'],
    ['  |tier: T3', 'key'],
    [' | tier: T3', undefined],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(brief(text), expected));
  }

  it('knows the other keys of the mapping, before and behind, and whether a colon is there', () => {
    const place = placeIn('iteration:\n  name: x\n  fr|:\n  # note\n  to: y\nactivities:\n')!;
    assert.deepEqual(place.siblings, ['name', 'to']);
    assert.equal(place.hasColon, true);
    assert.deepEqual([place.start, place.end], [2, 4]);
    assert.deepEqual(placeIn('a: {x: 1, |, y: 2}')!.siblings, ['x', 'y']);
  });

  it('gives the columns of what is there, without quotes', () => {
    const place = placeIn("licence: 'MI|T' # note")!;
    assert.deepEqual([place.start, place.end], [10, 13]);
  });

  it('answers for any text, and within the line', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      ':',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      ' #',
      '\n',
      '  ',
      ',',
      '|',
      '>',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, row, col) => {
        const lines = pieces.join('').split('\n');
        const line = row % lines.length;
        const column = col % (lines[line]!.length + 1);
        const place = yamlPlaceAt(lines, line, column);
        assert.ok(
          place === undefined || (place.start <= column && column <= place.end && place.end <= lines[line]!.length),
          JSON.stringify(place),
        );
      }),
    );
  });

  it('does not lose itself in long files', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `  GGI-A-${index}: {state: done, owner: "a, b"}`);
    const start = processorTime();
    yamlPlaceAt(['activities:', ...lines, '  '], lines.length + 1, 2);
    assert.ok(processorTime() - start < 500);
  });
});
