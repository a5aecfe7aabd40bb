// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader } from '../../../src/core/headers/read/readHeader';

const HASH = '# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-License-Identifier: MIT\n';
const SLASH = HASH.replaceAll('#', '//');
const XML = '<!--\nSPDX-FileCopyrightText: 2020 ACME\nSPDX-License-Identifier: MIT\n-->\n';
const C = '/*\n * SPDX-FileCopyrightText: 2020 ACME\n * SPDX-License-Identifier: MIT\n */\n';

/** File, text, the line (from 0) of the header that stands above what has to be first; none where all is well. */
const CASES: readonly (readonly [file: string, text: string, line?: number])[] = [
  ['a.sh', `${HASH}#!/bin/sh\necho\n`, 0],
  ['a.sh', `\n${HASH}\n#!/usr/bin/env bash\n`, 1],
  ['a.sh', `#!/bin/sh\n${HASH}# Run it as\n#!/bin/sh\n`],
  ['a.sh', `${HASH}cat <<E\n#!/bin/sh\nE\n`],
  ['a.js', `${SLASH}#!/usr/bin/env node\nx();\n`, 0],
  ['a.lua', `${HASH.replaceAll('#', '--')}#!/usr/bin/lua\n`, 0],
  ['a.rs', `${SLASH}#![allow(dead_code)]\n`],
  ['a.nix', `${HASH}{ a = "#!/bin/sh"; }\n`],
  ['a.xml', `${XML}<?xml version="1.0"?>\n<r/>\n`, 1],
  ['a.xml', `<?xml version="1.0"?>\n${XML}<r/>\n`],
  ['a.html', `${XML}<!DOCTYPE html>\n`],
  ['a.php', `${XML}<?php\nnamespace A;\n`, 1],
  ['a.py', `${HASH}# -*- coding: latin-1 -*-\n`, 0],
  ['a.py', `#!/usr/bin/python\n${HASH}# coding=cp1252\n`, 1],
  ['a.py', `# SPDX-License-Identifier: MIT\n# coding: latin-1\n`],
  ['a.py', `${HASH}# -*- coding: utf-8 -*-\n`],
  ['a.rb', `${HASH}# encoding: iso-8859-1\n`, 0],
  ['a.rb', `${HASH}# frozen_string_literal: true\n`],
  ['a.css', `${C}@charset "iso-8859-1";\n`, 1],
  ['Dockerfile', `${HASH}# syntax=docker/dockerfile:1\nFROM a\n`, 0],
  ['Dockerfile', `${HASH}\n# a comment\n# syntax=docker/dockerfile:1\nFROM a\n`],
  ['Dockerfile', `${HASH}# See LICENSE.\n\n# syntax=docker/dockerfile:1\nFROM a\n`, 0],
  ['Dockerfile', `${HASH}FROM a\n# syntax=docker/dockerfile:1\n`],
  ['a.yaml', `${HASH}#cloud-config\nusers: []\n`, 0],
  ['Package.swift', `${SLASH}// swift-tools-version:5.9\n`, 0],
  ['Package.swift', `${SLASH}// swift-tools-version: 6.1\n`],
  ['a.el', `${HASH.replaceAll('#', ';;')};;; a.el --- x -*- lexical-binding: t -*-\n`, 0],
  ['a.js', `${SLASH}\n/**\n * @jest-environment jsdom\n */\n`, 0],
  ['a.js', `${SLASH}/**\n * @jest-environment jsdom\n */\n`, 0],
  ['a.js', `${C.replace(' */', ' * @jest-environment jsdom\n */')}x();\n`],
];

describe('Reading headers: what a header pushed down from the first line', () => {
  for (const [file, text, line] of CASES) {
    it(`${file} ${line === undefined ? 'is well' : 'has a misplaced header'}: ${JSON.stringify(text)}`, () => {
      const { problems } = readHeader(file, text, undefined);
      assert.deepEqual(
        problems.map(({ code, range }) => [code, range?.start.line]),
        line === undefined ? [] : [['misplaced-header', line]],
      );
    });
  }
});
