// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { licenceValueAt } from '../../../src/core/language/manifestLicence';

const TAG = ['SPDX', 'License-Identifier'].join('-');

/** The string in which the `|` of a text lies, if it is a licence. */
function valueAt(path: string, text: string): string | undefined {
  const value = licenceValueAt(path, text.replace('|', ''), text.indexOf('|'));
  return value && text.replace('|', '').slice(value.start, value.end);
}

const IN: readonly (readonly [path: string, text: string, value: string])[] = [
  ['REUSE.toml', `version = 1\n[[annotations]]\npath = "a"\n${TAG} = "MI|T"\n`, 'MIT'],
  ['lib/REUSE.toml', `[[annotations]]\n"${TAG}" = '|MIT'\n`, 'MIT'],
  ['REUSE.toml', `[[annotations]]\n${TAG} = [\n  "MIT", # with a ] inside\n  "0BSD|"\n]\n`, '0BSD'],
  ['REUSE.toml', `[[annotations]]\npath = ["a", "b"]\n${TAG} = [ "MIT", "|" ]\n`, ''],
  ['REUSE.toml', `[[annotations]]\n${TAG} = "MIT OR |\nother = 1\n`, 'MIT OR '],
  ['package.json', '{"name": "a", "license": "|MIT", "x": 1}', 'MIT'],
  ['packages/a/package.json', '{\n  "license": "MIT|\n}\n', 'MIT'],
  ['composer.json', '{"license": ["MIT",\n "0BSD|"]}', '0BSD'],
  ['Cargo.toml', '[package]\nname = "a"\nlicense = "MIT OR Apa|"\n', 'MIT OR Apa'],
  ['pyproject.toml', '[build-system]\nrequires = ["x"]\n\n[project]\nlicense = "|"\n', ''],
];

const OUT: readonly (readonly [path: string, text: string])[] = [
  ['REUSE.toml', `[[annotations]]\npath = "a|"\n${TAG} = "MIT"\n`],
  ['REUSE.toml', `[[annotations]]\n${TAG} = ["MIT",| "0BSD"]\n`],
  ['REUSE.toml', `[[annotations]]\n${TAG} = "MIT" |\n`],
  ['REUSE.toml', `[[annotations]]\n${TAG} = "MIT"\npath = ["|a"]\n`],
  ['REUSE.toml', `[[annotations]]\n# ${TAG} = "MI|T"\n`],
  ['package.json', '{"a": {"license": "|MIT"}}'],
  ['package.json', '{"license": "MIT", "name": "|a"}'],
  ['package.json', '{"lic|ense": "MIT"}'],
  ['package.json', '{"licenses": [{"type": "|MIT"}]}'],
  ['Cargo.toml', '[package]\nname = "a"\n[lib]\nlicense = "|MIT"\n'],
  ['settings.json', '{"license": "|MIT"}'],
];

describe('licences as values of settings files', () => {
  for (const [path, text, value] of IN) {
    it(`${path}: ${JSON.stringify(text)}`, () => assert.equal(valueAt(path, text), value));
  }
  for (const [path, text] of OUT) {
    it(`nothing in ${path}: ${JSON.stringify(text)}`, () => assert.equal(valueAt(path, text), undefined));
  }
});
