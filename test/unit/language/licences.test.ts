// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { COMMON_EXCEPTIONS, COMMON_LICENCES } from '../../../src/core/language/commonLicences';
import { explainExpression, licenceSentences } from '../../../src/core/language/explainExpression';
import { familyOf } from '../../../src/core/language/licenceFamilies';
import { licencePlaceAt } from '../../../src/core/language/licencePlace';
import { BUNDLED_LICENCES } from '../../../src/core/templates/bundledLicences';
import { EXCEPTION_IDS, isDeprecated, LICENCE_IDS } from '../../../src/core/spdx/identifiers';
import { licenceFacts } from '../../../src/core/spdx/names';
import { parseExpression } from '../../../src/core/spdx/parseExpression';

const TAG = ['SPDX', 'License-Identifier'].join('-');

/** What is expected at the `|` behind a tag, and the word there. */
function at(text: string): string | undefined {
  const line = text.replace('TAG', TAG);
  const column = line.indexOf('|');
  const place = licencePlaceAt(line.replace('|', ''), column);
  return place && `${place.expects} ${line.replace('|', '').slice(place.start, place.end)}`.trim();
}

describe('place in a licence expression', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['// TAG: |', 'licence'],
    ['// TAG:|', 'licence'],
    ['# TAG: Apa|', 'licence Apa'],
    ['# TAG: Apa|che-2.0', 'licence Apache-2.0'],
    ['/* TAG: MIT OR |', 'licence'],
    ['/* TAG: (MIT or (A| */', 'licence A'],
    ['<!-- TAG: GPL-2.0-only WITH |', 'exception'],
    ['<!-- TAG: GPL-2.0-only WITH Class| -->', 'exception Class'],
    ['# TAG: GPL-2.0-only |', 'operator'],
    ['# TAG: GPL-2.0-only WITH Classpath-exception-2.0 A|', 'operator A'],
    ['/* TAG: MIT */ int |', undefined],
    ['# | TAG: MIT', undefined],
    ['# TAG |', undefined],
    ['# Licence: |', undefined],
    ['TAG = "|"', 'licence'],
    ["TAG = ['MIT', 'A|']", 'licence A'],
    ["TAG = ['MIT', |]", undefined],
    [`${'x'.repeat(2000)} TAG: |`, undefined],
  ];
  for (const [text, expected] of cases) {
    it(text.slice(-60), () => assert.equal(at(text), expected));
  }
});

describe('licences in words', () => {
  const words = (text: string) =>
    explainExpression(parseExpression(text).expression!).map(
      ({ depth, subject, sentences }) =>
        `${depth} ${subject ?? ''} ${sentences.map((sentence) => sentence.text.split(':')[0]).join('; ')}`,
    );

  it('says what each part of an expression asks for', () => {
    assert.deepEqual(words('MIT OR GPL-2.0-or-later WITH Classpath-exception-2.0'), [
      '0  Whoever uses this may choose one of {count} licences',
      '1 MIT Permissive; Approved by the Open Source Initiative.',
      '1 GPL-2.0-or-later WITH Classpath-exception-2.0 Strong copyleft; Any later version of the licence may be chosen instead.; ' +
        'Approved by the Open Source Initiative.; The exception lets independent programs link to this code and be passed on under other terms.',
    ]);
    assert.deepEqual(words('(MIT OR ISC) AND LicenseRef-House').length, 5);
  });

  it('knows the family of every licence that it offers first or brings the text of', () => {
    const ids = [...COMMON_LICENCES, ...BUNDLED_LICENCES.keys()];
    assert.deepEqual(
      ids.filter((id) => familyOf(id) === undefined || licenceFacts(id) === undefined),
      [],
    );
  });

  it('puts licences where they belong', () => {
    const families: Readonly<Record<string, RegExp>> = {
      'MIT-0': /^Close to the public domain/,
      'BSD-3-Clause-Clear': /^Permissive/,
      'CC-BY-4.0': /^Permissive/,
      'CC-BY-NC-4.0': /^Not open source/,
      'CC-BY-NC-SA-4.0': /^Not open source/,
      'CC-BY-ND-4.0': /^Not open source/,
      'CC-BY-SA-4.0': /^Strong/,
      'LGPL-2.1-only': /^Weak/,
      'GPL-3.0-only': /^Strong/,
      'AGPL-3.0-only': /^Network/,
      'SSPL-1.0': /^Not open source/,
    };
    for (const [id, pattern] of Object.entries(families)) {
      assert.match(familyOf(id)?.text ?? 'none', pattern, id);
    }
    assert.equal(familyOf('Adobe-2006'), undefined);
  });

  it('calls no licence open source that the OSI did not approve, nor the other way round', () => {
    const restricted = LICENCE_IDS.filter((id) => familyOf(id)?.text.startsWith('Not open source'));
    assert.ok(restricted.length > 10);
    assert.deepEqual(
      restricted.filter((id) => licenceFacts(id)?.osiApproved),
      [],
    );
  });

  it('offers first what is on the list and not deprecated', () => {
    assert.deepEqual(
      COMMON_LICENCES.filter((id) => !LICENCE_IDS.includes(id) || isDeprecated(id)),
      [],
    );
    assert.deepEqual(
      COMMON_EXCEPTIONS.filter((id) => !EXCEPTION_IDS.includes(id) || isDeprecated(id)),
      [],
    );
  });

  it('names the successor of a deprecated one', () => {
    const sentence = licenceSentences('GPL-2.0').find(({ args }) => args?.['successor'] !== undefined);
    assert.equal(sentence?.args?.['successor'], 'GPL-2.0-only');
  });

  it('has a name for nearly all', () => {
    const nameless = LICENCE_IDS.filter((id) => licenceFacts(id) === undefined);
    assert.ok(nameless.length < LICENCE_IDS.length / 20, nameless.join(' '));
    assert.deepEqual(licenceFacts('MIT'), { name: 'MIT License', osiApproved: true });
  });
});
