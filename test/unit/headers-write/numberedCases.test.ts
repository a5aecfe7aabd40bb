// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { planUpdate } from '../../../src/core/headers/write/planUpdate';
import { readBack } from '../../../src/core/headers/write/readBack';
import { applyEdits } from '../../../src/core/model/textEdit';
import { repoPath } from '../../../src/core/model/repoPath';
import { coverage } from '../../../src/core/reuse/coverage';
import { resolveLicensing } from '../../../src/core/reuse/resolveLicensing';
import { reuseProject } from '../../../src/core/reuse/reuseProject';
import { REQUEST, roundTrip } from './roundTrip';

const OTHER = '2014 Other Corp';
const COPIED = Array.from({ length: 3 }, (_, index) => `// line ${index}`).join('\n');

/** Number of the case, what is in it, and what becomes of it: where the header goes, or why there is none. */
const PLANNED: readonly (readonly [id: string, file: string, text: string | Buffer, becomes: string | RegExp])[] = [
  ['N1', 'a.xml', `<?xml version="1.0"?>\n<!-- Copyright ${OTHER}. All rights reserved. --><a/>\n`, /Other Corp/],
  ['N2', 'package-info.java', '/**\n * Docs.\n */\npackage a;\n', '// SPDX'],
  ['N2', 'module-info.java', '/** Docs. */\nmodule a {}\n', '// SPDX'],
  [
    'N4',
    'a.c',
    'int a;\n/* SPDX-SnippetBegin\n * SPDX-SnippetCopyrightText: 2020 J\n * SPDX-SnippetEnd */\n',
    '/*\n * SPDX',
  ],
  [
    'N5',
    'catch.hpp',
    `/*\n *  Catch v2\n *  Generated: 2022\n *  Copyright (c) ${OTHER}\n */\n`,
    /Other Corp|generated/,
  ],
  [
    'N9',
    '.idea/copyright/a.xml',
    '<component><option name="notice" value="Copyright (c) $today.year ACME"/></component>\n',
    '<!--\nSPDX',
  ],
  ['N10', 'a.sh', '#!/bin/sh\necho "SPDX-License-Identifier: GPL-2.0-only"\n', '#!/bin/sh\n# SPDX'],
  ['N10', '.github/workflows/a.yml', 'run: echo "SPDX-License-Identifier: CC0-1.0"\n', '# SPDX'],
  [
    'N11',
    'a.rb',
    '# -*- encoding: utf-8 -*-\n# typed: strict\n# frozen_string_literal: true\nx\n',
    '# -*- encoding: utf-8 -*-\n# typed: strict\n# frozen_string_literal: true\n# SPDX',
  ],
  ['N12', 'a.tcl', '#!/bin/sh\n# \\\nexec tclsh "$0" "$@"\n', '#!/bin/sh\n# SPDX'],
  [
    'N13',
    'a.py',
    '#!/usr/bin/env nix-shell\n#! nix-shell -i python3\nx\n',
    '#!/usr/bin/env nix-shell\n#! nix-shell -i python3\n# SPDX',
  ],
  ['N14', 'Dockerfile', '#!/usr/bin/env docker\n# syntax=a\nFROM a\n', '#!/usr/bin/env docker\n# syntax=a\n# SPDX'],
  ['N15', 'a.ps1', '<#\n.SYNOPSIS\nx\n#>\nparam()\n', '# SPDX'],
  ['N16', 'f.m', 'function f\n% F helps.\nx = 1;\n', 'function f\n% F helps.\n\n% SPDX'],
  ['N16', 'f.m', '%{\nF helps.\n%}\nfunction f\nx = 1;\n', '%{\nF helps.\n%}\n\n% SPDX'],
  ['N17', 'a.py', '# type: ignore\n# mypy: strict\n# pylint: disable=all\nx\n', '# SPDX'],
  ['N18', 'a.yaml', '%YAML 1.2\n---\na: 1\n---\nb: 2\n', '# SPDX'],
  ['N18', 'c/templates/a.yaml', '{{- if .a }}\na: 1\n{{- end }}\n', '# SPDX'],
  ['N19', 'a.yaml', 'a: ENC[AES256_GCM,data:x]\nsops:\n  mac: ENC[x]\n', /SOPS/],
  ['N19', 'a.yaml', 'kind: SealedSecret\n', /sealed/],
  ['N20', 'a.ps1', 'x\n# SIG # Begin signature block\n# SIG # End signature block\n', /signed/],
  ['N20', 'a.rst', '-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n', /signed/],
  ['N20', 'a.xml', '<a><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/></a>\n', /signed/],
  ['N20', 'key.conf', '-----BEGIN PRIVATE KEY-----\n', /signed/],
  ['N21', 'a.psd.c', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', /LFS/],
  ['N22', 'prisma/migrations/1_a/migration.sql', 'select 1;\n', /migration/],
  ['N22', 'migrations/1_a.sql', 'select 1;\n', /migration/],
  ['N22', 'a.sql', '--liquibase formatted sql\n', /Liquibase/],
  ['N23', 'test/fixtures/a.py', 'x\n', /fixture/],
  ['N23', 'pkg/testdata/a.go', 'package a\n', /fixture/],
  ['N24', 'debian/patches/a.py', 'x\n', /patch/],
  ['N25', 'a.c', Buffer.from(`/* Copyright \xa9 ${OTHER} */\nint a;\n`, 'latin1'), /Other Corp/],
  ['N32', 'a.c', `//=====\n// Copyright ${OTHER}\n//=====\nint a;\n`, /Other Corp/],
  ['N32', 'a.js', `/*!\n * x v1\n * Copyright ${OTHER}\n */\nvar a;\n`, /Other Corp/],
  ['N32', 'a.c', `/****************\n * Copyright ${OTHER} *\n ****************/\nint a;\n`, /Other Corp/],
  ['N33', 'A.java', `package a;\n\n/* Copyright ${OTHER} */\nclass A {}\n`, /Other Corp/],
  [
    'N33',
    'a.py',
    '"""Docs."""\n# SPDX-FileCopyrightText: 2026 ACME\n# SPDX-License-Identifier: MIT\nx = 1\n',
    'unchanged',
  ],
  [
    'N33',
    'a.c',
    `int a;\n${COPIED}\n/* SPDX-FileCopyrightText: 2026 ACME */\n/* SPDX-License-Identifier: MIT */\n`,
    'unchanged',
  ],
  [
    'N34',
    'a.c',
    '// SPDX-FileCopyrightText: 2026 ACME\n// SPDX-License-Identifier: MIT OR\n// Apache-2.0\nint a;\n',
    /goes on/,
  ],
  ['N35', 'a.vue', '<!-- eslint-disable -->\n<template/>\n', '<!--\nSPDX'],
  ['N35', 'a.svelte', '<svelte:options tag="a"/>\n', '<!--\nSPDX'],
  ['N36', 'a.cshtml', '@page\n<p/>\n', '@*\nSPDX'],
  ['N36', 'a.jsp', '<%@ page import="a" %>\n', '<%--\nSPDX'],
  ['N36', 'a.aspx', '<%@ Page %>\n', '<%--\nSPDX'],
  ['N36', 'a.asp', '<%@ Language="VBScript" %>\n', 'sidecar'],
  ['N37', '.editorconfig', 'root = true\n', '# SPDX'],
  ['N37', '.npmrc', 'a=b\n', '; SPDX'],
  ['N37', '.gitattributes', '* text\n', '# SPDX'],
  ['N37', '.github/CODEOWNERS', '* @a\n', '# SPDX'],
];

describe('cases by their number', () => {
  for (const [id, file, text, becomes] of PLANNED) {
    it(`${id}: ${file} ${JSON.stringify(text.toString().slice(0, 50))}`, () => {
      const { plan, after } = roundTrip(file, Buffer.from(text));
      if (typeof becomes !== 'string') {
        assert(plan.action === 'refused' || plan.action === 'skipped', plan.action);
        assert.match(Object.values(plan.reason.args ?? {}).join(' ') + plan.reason.text, becomes);
      } else if (becomes.includes('SPDX')) {
        assert.equal(after.slice(0, becomes.length), becomes);
      } else {
        assert.equal(plan.action, becomes);
      }
    });
  }

  it('N3: other tags of SPDX are kept when the years are extended', () => {
    const text =
      '# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-FileContributor: J\n# SPDX-FileAttributionText: <text>a b</text>\n# SPDX-License-Identifier: MIT\n';
    const plan = planUpdate('a.py', text, REQUEST);
    assert(plan.action === 'updated');
    assert.equal(applyEdits(text, plan.edits), text.replace('2020', '2020-2026'));
  });
  it('N6: a file that REUSE.toml speaks for lacks nothing', () => {
    for (const precedence of ['closest', 'aggregate', 'override']) {
      const text = `version = 1\n[[annotations]]\npath = "**"\nprecedence = "${precedence}"\nSPDX-FileCopyrightText = "2020 A"\nSPDX-License-Identifier = "MIT"\n`;
      const path = repoPath('a.py');
      const project = reuseProject([], [{ path: repoPath('REUSE.toml'), text }]);
      const { expressions, copyrights } = resolveLicensing({ path, annotations: project.annotationsFor(path) });
      assert.deepEqual([expressions.length, copyrights.length], [1, 1]);
    }
  });
  it('N7: a side file wins, and the dead header is told', () => {
    const header = readBack('a.py', '# SPDX-License-Identifier: MIT\n', undefined);
    const side = readBack('a.py.license', 'SPDX-License-Identifier: ISC\n', undefined);
    const result = resolveLicensing({
      path: repoPath('a.py'),
      header,
      sidecar: { path: repoPath('a.py.license'), header: side },
      annotations: [],
    });
    assert.deepEqual(
      result.expressions.map(({ value }) => value),
      ['ISC'],
    );
    assert.deepEqual(
      result.problems.map(({ code }) => code),
      ['conflicting-sources'],
    );
  });
  it('N24, N8: patches get a side file, and side files are not covered themselves', () => {
    assert.equal(roundTrip('a.patch', Buffer.from('--- a\n')).plan.action, 'sidecar');
    assert.equal(coverage('gone.png.license'), 'sidecar');
  });
  it('N26: a name is written in the encoding of the file, or the edit is refused', () => {
    const declared = Buffer.from('# coding: latin-1\nx = "\xe9"\n', 'latin1');
    const action = (bytes: Uint8Array, holder: string) => roundTrip('a.py', bytes, { ...REQUEST, holder }).plan.action;
    assert.equal(action(declared, 'Zoë'), 'inserted');
    assert.equal(action(declared, '株式会社'), 'refused');
    // Which encoding it is nobody said, and nobody guesses.
    assert.equal(action(Buffer.from('x = "\xe9"\n', 'latin1'), 'Zoë'), 'refused');
  });
  it('N29: of two holders only our line gets the new year', () => {
    const text =
      '// SPDX-FileCopyrightText: 2020 ACME\n// SPDX-FileCopyrightText: 2019 Other Corp\n// SPDX-License-Identifier: MIT\n';
    const plan = planUpdate('a.c', text, REQUEST);
    assert(plan.action === 'updated');
    assert.equal(applyEdits(text, plan.edits), text.replace('2020', '2020-2026'));
  });
  for (const [years, extended] of [
    ['2016, 2018-2019', '2016, 2018-2019, 2026'],
    ['2019--2021', '2019--2026'],
    ['2019,2021', '2019,2021,2026'],
    ['2020\u2013present', '2020\u2013present'],
  ] as const) {
    it(`N30: ${years} becomes ${extended}`, () => {
      const text = `// Copyright (C) ${years} ACME\n// SPDX-License-Identifier: MIT\n`;
      const plan = planUpdate('a.c', text, REQUEST);
      const after = 'edits' in plan ? applyEdits(text, plan.edits) : text;
      assert.equal(after, text.replace(years, extended));
    });
  }
});
