// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { compileGlob } from '../../../src/core/config/glob';
import { HEADER_KEYS, LICENCE_KEYS, POLICY_KEYS, WAIVER_KEYS } from '../../../src/core/config/policyKeys';
import { readPolicy } from '../../../src/core/config/readPolicy';
import { RULE_IDS } from '../../../src/core/config/ruleIds.generated';
import { SEVERITIES, TIERS } from '../../../src/core/model/vocabulary';

const keys = [...POLICY_KEYS, ...HEADER_KEYS, ...LICENCE_KEYS, ...WAIVER_KEYS, ...RULE_IDS.slice(0, 5)];
const words = ['MIT', 'T3', 'off', 'error', 'docs/**', '2026-01-01', 'true', '~', '!x', '*a', '&a b', '[', '{', '- x'];
/** Texts that look like policies: nested as in real ones, with values of every wrong kind. */
const policyLike = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(...words, null, 1, false, ''),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 5 }),
  ),
})).node;

function inText(text: string, line: number): boolean {
  return line >= 0 && line < text.split(/\r\n|\n|\r/).length;
}

describe('readPolicy, for any text', () => {
  it('gives a whole policy and problems inside the text', () => {
    const texts = fc.oneof(
      fc.string(),
      policyLike.map((value) => stringify(value)),
      fc.tuple(policyLike, fc.string(), fc.nat()).map(([value, noise, at]) => {
        const text = stringify(value);
        return text.slice(0, at % (text.length + 1)) + noise + text.slice(at % (text.length + 1));
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { policy, problems, usable } = readPolicy(text, { today: '2026-11-22' });
        assert.ok(TIERS.includes(policy.tier));
        assert.ok(policy.headers.length > 0 && policy.headers[0]?.paths.length === 0);
        for (const [id, { severity }] of policy.rules) {
          assert.ok((RULE_IDS as readonly string[]).includes(id));
          assert.ok(severity === undefined || severity === 'off' || SEVERITIES.includes(severity));
        }
        policy.waivers.forEach(({ reason }) => assert.ok(reason.trim() !== ''));
        for (const { range } of problems) {
          assert.ok(inText(text, range.start.line) && inText(text, range.end.line), JSON.stringify(range));
        }
        assert.ok(usable || problems.some(({ code }) => code === 'defaults-in-force'));
      }),
      { numRuns: 500 },
    );
    assert.equal(({} as Record<string, unknown>)['tier'], undefined, 'no prototype was touched');
  });
});

describe('compileGlob, for any text', () => {
  const glob = fc.string({
    unit: fc.constantFrom('a', 'b', '/', '*', '**', '?', '[', ']', '{', '}', ',', '!', '-', '.', 'ü'),
    maxLength: 60,
  });
  const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', 'ü'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('never throws, and a path without special characters matches itself, anchored and not', () => {
    fc.assert(
      fc.property(glob, path, (pattern, names) => {
        const compiled = compileGlob(pattern);
        if (typeof compiled === 'function') {
          compiled(names.join('/'));
        }
        const safe = names.map((name) => name.replaceAll('.', 'x')).join('/');
        const itself = compileGlob(`/${safe}`);
        assert.ok(typeof itself === 'function' && itself(safe));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with a regular expression on stars, question marks and folders', () => {
    const simple = fc.array(fc.constantFrom('a', 'b', '*', '?', 'a*b', '**'), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(simple, path, (segments, names) => {
        const source = segments.map((segment, index) => {
          const last = index === segments.length - 1;
          if (segment === '**') {
            return last ? '.+' : '(?:[^/]+/)*';
          }
          return segment.replaceAll('*', '[^/]*').replaceAll('?', '[^/]') + (last ? '(?:/.*)?' : '/');
        });
        const expected = new RegExp(`^${source.join('')}$`, 'u');
        const compiled = compileGlob(`/${segments.join('/')}`);
        assert.ok(typeof compiled === 'function');
        const joined = names.join('/');
        assert.equal(compiled(joined), expected.test(joined), `${segments.join('/')} on ${joined}`);
      }),
      { numRuns: 500 },
    );
  });
});
