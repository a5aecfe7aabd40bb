// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readBack } from '../../../src/core/headers/write/readBack';
import { planHeader } from '../../../src/core/headers/write/planHeader';
import { planRemoval } from '../../../src/core/headers/write/planRemoval';
import { planUpdate } from '../../../src/core/headers/write/planUpdate';
import { commentStyleFor } from '../../../src/core/headers/styles/commentStyleFor';
import { applyEdits } from '../../../src/core/model/textEdit';
import { applyToBytes } from '../../../src/core/text/applyToBytes';
import { decode } from '../../../src/core/text/decode';
import { roundTrip } from '../../unit/headers-write/roundTrip';

const FILES = [
  'a.py',
  'a.c',
  'a.js',
  'a.xml',
  'a.html',
  'a.md',
  'a.php',
  'a.rb',
  'a.sql',
  'a.lua',
  'a.hs',
  'a.tex',
  'a.css',
  'a.bat',
  'a.m',
  'a.vue',
  'a.rs',
  'a.go',
  'a.ml',
  'Dockerfile',
  'a.yaml',
  'a.toml',
  'a.el',
  'a.erl',
  'a.f90',
  'a.vim',
  'a.rst',
  'a.hbs',
  'a.html.j2',
  'a.jsp',
  'a.mdx',
  'a.scss',
  'a.astro',
  'a.man',
  'a.ps1',
  'a.ini',
  'a.png.license',
  'a.phtml',
  'a.ftl',
  'a.cls',
  'run',
  'a.svg',
] as const;
const file = fc.constantFrom(...FILES);
const eol = fc.constantFrom('\n', '\r\n', '\r');
/** Pieces that a placement looks at, in any order, between arbitrary text. */
const piece = fc.oneof(
  fc.constantFrom(
    '#!/bin/sh',
    '<?xml version="1.0"?>',
    '<?php',
    '<?php echo 1; ?>',
    '<!DOCTYPE html>',
    '---',
    '+++',
    '{',
    '}',
    '# coding: utf-8',
    '# -*- mode: x -*-',
    '/* vim: ts=4 */',
    '@charset "utf-8";',
    '#compdef a',
    '@echo off',
    '%!PS',
    '% help',
    'function f',
    '/** @jest-environment node */',
    '/*',
    '*/',
    '<!--',
    '-->',
    '#ftl',
    '<#ftl>',
    '//go:build a',
    'x = 1',
    'a: 1',
    '',
    '',
    ' ',
    '"""',
    '# comment',
    '// comment',
    '(* ',
    ' *)',
    '{-',
    '-}',
    '{#',
    '#}',
    '#cloud-config',
    '# syntax=a',
    '# frozen_string_literal: true',
    '%% a',
    '%%! b',
    'class A {}',
  ),
  fc.string({ maxLength: 20 }),
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 8 }), eol, fc.boolean())
  .map(([pieces, end, last]) => pieces.join(end) + (last ? end : ''));
const holder = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('ACME', 'Zoë & Sons <z@b.example>', 'A--B', 'A*/B', '株式会社'),
);
const request = fc.record({
  licence: fc.constantFrom('MIT', 'Apache-2.0 OR MIT', 'GPL-2.0-only WITH Classpath-exception-2.0', 'LicenseRef-A'),
  holder,
  year: fc.constantFrom('2026', '2019-2026', ''),
});
const comment = fc.constantFrom<'line' | 'block' | undefined>('line', 'block', undefined);

describe('headers, whatever the text', function () {
  this.timeout(20_000);
  it('are an insertion that is there afterwards, happens once, and can be taken back to the byte', () => {
    fc.assert(
      fc.property(file, text, fc.boolean(), request, comment, (path, content, bom, wanted, form) => {
        const bytes = Buffer.from((bom ? '\uFEFF' : '') + content);
        const { plan, after } = roundTrip(path, bytes, { ...wanted, ...(form === undefined ? {} : { comment: form }) });
        if (plan.action === 'inserted') {
          const { expressions, copyrights } = readBack(path, after, undefined);
          assert(expressions.length > 0 && copyrights.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('are read back as they were meant, for every name that is not refused', () => {
    fc.assert(
      fc.property(file, request, (path, wanted) => {
        const plan = planHeader(path, 'x\n', wanted);
        if (plan.action === 'inserted') {
          const { expressions, copyrights } = readBack(path, applyEdits('x\n', plan.edits), undefined);
          assert.deepEqual(
            expressions.map(({ value }) => value),
            [wanted.licence],
          );
          assert.deepEqual(
            copyrights.map(({ text }) => text.replaceAll(/\s+/g, ' ')),
            [`${wanted.year} ${wanted.holder.trim()}`.trim().replaceAll(/\s+/g, ' ')],
          );
        } else {
          assert(['refused', 'sidecar'].includes(plan.action) || path === 'run', plan.action);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('are planned without throwing for any path and text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 30 }), file),
        fc.oneof(fc.string({ maxLength: 300, unit: 'binary' }), text),
        (path, content) => {
          const wanted = { licence: 'MIT', holder: 'ACME', year: '2026' };
          commentStyleFor(path, { text: content });
          for (const plan of [
            planHeader(path, content, wanted),
            planRemoval(path, content),
            planUpdate(path, content, wanted),
          ]) {
            if ('edits' in plan) {
              applyEdits(content, plan.edits);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('bytes', () => {
  it('outside an edit are never changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), fc.string({ maxLength: 5 }), (bytes, at, newText) => {
        const decoded = decode(bytes);
        if (decoded.kind === 'binary') {
          return;
        }
        assert.deepEqual(applyToBytes(bytes, decoded, []), { bytes });
        const offset = decoded.text.length === 0 ? 0 : at % decoded.text.length;
        const changed = applyToBytes(bytes, decoded, [{ offset, length: 0, newText }]);
        if ('bytes' in changed) {
          const added = changed.bytes.length - bytes.length;
          const start = [...bytes].findIndex((byte, index) => byte !== changed.bytes[index]);
          const kept = start < 0 ? bytes.length : start;
          assert(Buffer.from(changed.bytes.subarray(kept + added)).equals(Buffer.from(bytes.subarray(kept))));
        }
      }),
    );
  });
});
