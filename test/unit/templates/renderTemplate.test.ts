// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { LANGUAGES } from '../../../src/core/facts/language';
import { TEMPLATE_FIELDS } from '../../../src/core/templates/fields';
import { rendered } from './rendered';
import { TEMPLATE_NAMES } from '../../../src/core/templates/templateSource';

/** What the editor makes of a snippet when every tab stop keeps its first value. */
function expand(snippet: string): string {
  const labels = new Map(Object.values(TEMPLATE_FIELDS).map(({ label, variable }) => [`$${variable}`, label]));
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:[^\\}]|\\.)*)\}|(\$)/g,
    (_, escaped?: string, value?: string, bare?: string) => {
      assert.equal(bare, undefined, 'a dollar sign that is neither escaped nor a tab stop');
      return escaped ?? `<${labels.get(value ?? '') ?? value?.replace(/\\(.)/g, '$1')}>`;
    },
  );
}

describe('renderTemplate', () => {
  for (const name of TEMPLATE_NAMES) {
    it(`${name}: the snippet says what the text says`, () => {
      const { text, snippet } = rendered(name, {});
      assert.equal(expand(snippet), text);
      assert.doesNotMatch(text, /\{\{/);
      assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
    });
  }

  it('fills what is known and leaves the rest readable', () => {
    const { text, snippet } = rendered('licence/MIT', { holder: 'Ada & Söhne $5 {x}', year: '' });
    assert.match(text, /^Copyright \(c\) <year> Ada & Söhne \$5 \{x\}$/m);
    assert.match(snippet, /^Copyright \(c\) \$\{1:\$CURRENT_YEAR\} Ada & Söhne \\\$5 \{x\\\}$/m);
  });

  it('gives fields of one name one tab stop', () => {
    const { snippet } = rendered('CONTRIBUTING.md', {});
    assert.deepEqual(
      new Set([...snippet.matchAll(/\$\{1:([^}]*)\}/g)].map(([, label]) => label)),
      new Set(['project name']),
    );
  });

  it('keeps a value on one line', () => {
    const { text } = rendered('licence/MIT', { holder: 'A\nB\u2028C\u0000' });
    assert.match(text, /<year> A B C$/m);
  });

  it('refuses a name that is none, also one that every object has', () => {
    for (const name of ['', 'constructor', 'licence/', 'licence/__proto__', '../README.md']) {
      assert.throws(() => rendered(name, {}), RangeError);
    }
  });

  it('says the same in text and snippet whatever the values are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATE_NAMES),
        fc.dictionary(fc.constantFrom(...Object.keys(TEMPLATE_FIELDS)), fc.string()),
        (name, values) => {
          const { text, snippet } = rendered(name, values);
          assert.equal(expand(snippet), text);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('writes a Dependabot configuration for the ecosystems found', () => {
    const { text } = rendered('dependabot.yml', { ecosystems: 'npm:/,/web;pip:/;github-actions:/' });
    const { version, updates } = parse(text) as { version: number; updates: Record<string, unknown>[] };
    assert.equal(version, 2);
    assert.deepEqual(
      updates.map((update) => [update['package-ecosystem'], update['directory'] ?? update['directories']]),
      [
        ['npm', ['/', '/web']],
        ['pip', '/'],
        ['github-actions', '/'],
      ],
    );
  });

  it('lets nothing from outside into a Dependabot configuration', () => {
    const { text } = rendered('dependabot.yml', { ecosystems: 'npm:/"\nevil: 1;x y:/;pip:relative' });
    assert.deepEqual(
      (parse(text) as { updates: { 'package-ecosystem': string }[] }).updates.map(
        (update) => update['package-ecosystem'],
      ),
      ['github-actions'],
    );
  });

  for (const language of LANGUAGES) {
    it(`writes YAML that runs something for ${language}`, () => {
      for (const name of ['ci-github.yml', 'ci-forgejo.yml']) {
        const workflow = parse(rendered(name, { language }).text) as {
          jobs: { test: { steps: { run?: string }[] } };
        };
        assert.ok(workflow.jobs.test.steps.some(({ run }) => run));
      }
      const gitlab = parse(rendered('ci-gitlab.yml', { language }).text) as { test: { script: string[] } };
      assert.ok(gitlab.test.script.length > 0);
    });
  }

  it('gives the GitHub workflow a read-only token', () => {
    const workflow = parse(rendered('ci-github.yml', { language: 'node' }).text) as { permissions: unknown };
    assert.deepEqual(workflow.permissions, { contents: 'read' });
  });
});
