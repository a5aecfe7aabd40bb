// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { PLANNED_RULE_IDS, RULE_IDS } from '../../src/core/config/ruleIds.generated';
import { HEADER_RULES } from '../../src/core/headers/judge/headerRules';
import { BUNDLED_LICENCES } from '../../src/core/templates/bundledLicences';
import { TEMPLATE_FIELDS } from '../../src/core/templates/fields';
import { TEMPLATE_NAMES } from '../../src/core/templates/templateSource';
import { TEMPLATE_TEXTS } from '../../src/core/templates/texts.generated';
import { METADATA } from '../../src/core/rules/metadata.generated';
import { RULES } from '../../src/core/rules';
import { readCatalogue } from '../../src/generate/ruleCatalogue';
import { sourcesBelow } from './source/files';

const headerRules = Object.values(HEADER_RULES);
const ids = [...RULES.map(({ meta }) => meta.id), ...headerRules.map(({ id }) => id)].sort();

describe('contract: rules', () => {
  it('has every rule of the folder in the registry, and the other way round', () => {
    const inFolder = sourcesBelow('src/core/rules')
      .map((path) => /^src\/core\/rules\/([a-z]{3})\/([-\da-z][\da-z]*-[-\da-z]+)\.ts$/.exec(path))
      .flatMap((match) => (match === null ? [] : [`${match[1]}/${match[2]}`]));
    const inRegistry = RULES.map(({ meta }) => `${meta.id.slice(0, 3).toLowerCase()}/${meta.slug}`);
    assert.deepEqual(inRegistry.toSorted(), inFolder.toSorted());
  });

  it('has each id and slug once', () => {
    assert.equal(new Set(ids).size, ids.length);
    const slugs = [...RULES.map(({ meta }) => meta.slug), ...headerRules.map(({ slug }) => slug)];
    assert.equal(new Set(slugs).size, slugs.length);
  });

  it('takes its metadata from the catalogue', () => {
    const catalogue = new Map(readCatalogue().map((entry) => [entry.id, entry]));
    for (const { meta } of RULES) {
      const entry = catalogue.get(meta.id);
      assert.deepEqual(
        [meta.slug, meta.severity, meta.minTier, meta.activities],
        [entry?.slug, entry?.severity, entry?.minTier, entry?.ggi],
      );
    }
    assert.deepEqual(Object.keys(METADATA).sort(), RULES.map(({ meta }) => meta.id).sort());
  });

  it('lets a policy name every rule, and knows which are planned', () => {
    assert.deepEqual([...RULE_IDS].sort(), ids);
    assert.ok(PLANNED_RULE_IDS.every((id) => !(ids as readonly string[]).includes(id)));
  });

  it('has a page for every rule, and no other page', () => {
    assert.deepEqual(
      readdirSync('resources/rules').sort(),
      ids.map((id) => `${id}.md`),
    );
    for (const id of ids) {
      const page = readFileSync(`resources/rules/${id}.md`, 'utf8');
      assert.match(page, new RegExp(`^# ${id}: .+$`, 'm'));
      for (const section of ['Why', 'What passes', 'Where it is looked for', 'How to fix it', 'Setting it aside']) {
        assert.match(page, new RegExp(`^## ${section}\n\n\\S`, 'm'), `${id}: ${section}`);
      }
    }
  });

  it('has every rule in the schema of the policy and in the table of the README', () => {
    const schema = JSON.parse(readFileSync('resources/schemas/policy.schema.json', 'utf8')) as {
      readonly properties: { readonly rules: { readonly properties: object } };
    };
    assert.deepEqual(Object.keys(schema.properties.rules.properties).sort(), ids);
    const readme = readFileSync('README.md', 'utf8');
    assert.deepEqual(
      ids.filter((id) => !readme.includes(`[${id}](resources/rules/${id}.md)`)),
      [],
    );
  });

  it('has every template that a fix names, and every field that a template names', () => {
    const named = new Set<string>();
    for (const path of sourcesBelow('src/core/rules')) {
      for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/\btemplate: '([^']+)'/g)) {
        named.add(name);
      }
    }
    assert.ok(named.size >= 8);
    assert.deepEqual(
      [...named].filter((name) => !TEMPLATE_NAMES.includes(name)),
      [],
    );
    const licences = readdirSync('resources/licences').flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
    const texts = licences.map((name) => [name, readFileSync(`resources/licences/${name}.txt`, 'utf8')] as const);
    for (const [name, text] of [...TEMPLATE_TEXTS, ...texts]) {
      for (const [, field = ''] of text.matchAll(/\{\{(\w+)\}\}/g)) {
        assert.ok(Object.hasOwn(TEMPLATE_FIELDS, field), `${name}: ${field}`);
      }
    }
    assert.deepEqual([...new Set(BUNDLED_LICENCES.values())].sort(), licences.sort());
  });
});
