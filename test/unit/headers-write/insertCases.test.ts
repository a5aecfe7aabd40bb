// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { block, lines, REQUEST, roundTrip } from './roundTrip';

interface Case {
  readonly id: string;
  readonly file: string;
  readonly text?: string;
  readonly base64?: string;
  readonly expected: string;
}

const { insert } = JSON.parse(readFileSync('test/fixtures/header-cases.json', 'utf8')) as { insert: Case[] };

const HASH = lines('#');
const SLASH = lines('//');
const HTML = block('<!--', '', '-->');
const C = block('/*', ' * ', ' */');

/** What becomes of each file: the text before the rest of the original, or the action when nothing is inserted. */
const EXPECTED: Readonly<Record<string, string | { action: string }>> = {
  'sh-shebang-only': '#!/bin/sh\n# SPDX-FileCopyrightText: 2026 ACME\n# SPDX-License-Identifier: MIT',
  'sh-shebang-midfile': `${HASH}\n`,
  'shebang-crlf': `#!/bin/sh\r\n${lines('#', '\r\n')}\r\n`,
  'py-cookie-1': `# -*- coding: latin-1 -*-\n${HASH}\n`,
  'py-cookie-vim': `# vim: set fileencoding=latin-1 :\n${HASH}\n`,
  'py-cookie-plain': `# coding=latin-1\n${HASH}\n`,
  'py-future': `${HASH}\n`,
  'py-latin1-nocookie': `${HASH}\n`,
  'xml-decl': `<?xml version="1.0" encoding="UTF-8"?>\n${HTML}\n`,
  'xml-decl-oneline': `<?xml version="1.0"?>${HTML}`,
  'xml-bom-decl': `<?xml version="1.0" encoding="utf-8"?>\r\n${block('<!--', '', '-->', '\r\n')}\r\n`,
  'xml-stylesheet': `<?xml version="1.0"?>\n${HTML}\n`,
  'xml-nodecl': `${HTML}\n`,
  'xml-holder-dashes': { action: 'refused' },
  svg: `<?xml version="1.0"?>\n${HTML}\n`,
  'html-doctype': `<!DOCTYPE html>\n${HTML}\n`,
  php: `<?php\n${SLASH}\n`,
  'php-inline-close': `<?php\n${C}?>\n`,
  'php-shebang': `#!/usr/bin/env php\n<?php\n${SLASH}\n`,
  'docker-syntax': `# syntax=docker/dockerfile:1\n${HASH}\n`,
  'docker-nospace': `#syntax=docker/dockerfile:1\n${HASH}\n`,
  'docker-check': `# check=skip=all\n${HASH}\n`,
  'ts-check': `${SLASH}\n`,
  'use-strict': `${SLASH}\n`,
  'js-bom': `${SLASH}\n`,
  'jest-docblock': `/**\n * @jest-environment jsdom\n */\n${SLASH}\n`,
  'js-minified': { action: 'skipped' },
  'ts-triple-slash': `${SLASH}\n`,
  mts: `${SLASH}\n`,
  'qt-linguist-ts': `<?xml version="1.0" encoding="utf-8"?>\n${HTML}\n`,
  'package-json': { action: 'sidecar' },
  tsconfig: `${SLASH}\n`,
  ipynb: { action: 'sidecar' },
  png: { action: 'sidecar' },
  lock: { action: 'skipped' },
  'go-build': `${SLASH}\n`,
  'go-pkgdoc': `${SLASH}\n`,
  'go-generated': { action: 'skipped' },
  'rust-inner-attr': `${SLASH}\n`,
  'rust-inner-attr-multi': `${SLASH}\n`,
  'ruby-frozen': `# frozen_string_literal: true\n${HASH}\n`,
  'ruby-encoding': `# encoding: iso-8859-1\n${HASH}\n`,
  vue: `${HTML}\n`,
  svelte: `${HTML}\n`,
  mdx: `${block('{/*', '', '*/}')}\n`,
  md: `${HTML}\n`,
  'md-toml-frontmatter': `+++\n${HASH}`,
  'md-hr-not-frontmatter': `${HTML}\n`,
  'bat-echo': `@echo off\r\n${lines('@REM', '\r\n')}\r\n`,
  'ps1-requires': `${HASH}\n`,
  'css-charset': `@charset "utf-8";\n${C}\n`,
  css: `${C}\n`,
  sql: `${lines('--')}\n`,
  flyway: { action: 'skipped' },
  elisp: `;;; a.el --- Foo -*- lexical-binding: t; -*-\n${lines(';;')}\n`,
  'emacs-mode-py': `#!/usr/bin/env python\n# -*- mode: python; indent-tabs-mode: nil -*-\n${HASH}\n`,
  makefile: `${HASH}\n`,
  'makefile-mk': `${HASH}\n`,
  'tex-magic': `% !TEX program = xelatex\n${lines('%')}\n`,
  'tex-format-line': `%&pdflatex\n${lines('%')}\n`,
  'swift-tools': `// swift-tools-version:5.9\n${SLASH}\n`,
  'zsh-compdef': `#compdef foo\n${HASH}\n`,
  'ansible-vault': { action: 'skipped' },
  'yaml-doc': `${HASH}\n`,
  'gherkin-language': `# language: fr\n${HASH}\n`,
  xpm: { action: 'sidecar' },
  freemarker: `<#ftl encoding="utf-8">\n${block('<#--', '', '-->')}`,
  jsp: block('<%--', '', '--%>'),
  'helm-tpl': block('{{/*', '', '*/}}'),
  erb: block('<%#', '', '%>'),
  'matlab-objc': `${SLASH}\n`,
  'coq-v': `${block('(*', ' * ', ' *)')}\n`,
  solidity: '// SPDX-License-Identifier: MIT\n// SPDX-FileCopyrightText: 2026 ACME\n',
  'erlang-escript': `#!/usr/bin/env escript\n%% -*- erlang -*-\n%%! -smp enable\n${lines('%%')}\n`,
  'fortran-f90': `${lines('!')}\n`,
  'asm-S': `${C}\n`,
  proto: `${SLASH}\n`,
  kts: `${SLASH}\n`,
  gitignore: `${HASH}\n`,
  'env-noext': { action: 'sidecar' },
  'empty-init': { action: 'skipped' },
  'bom-only': { action: 'skipped' },
  'bom-crlf': `${lines('//', '\r\n')}\r\n`,
  'cr-only': `${block('/*', ' * ', ' */', '\r')}\r`,
  'mixed-eol': `${C}\n`,
  'leading-blank': `${C}\n`,
  'nul-binary-text-ext': { action: 'sidecar' },
  'shift-jis': `${C}\n`,
  'third-party-py': { action: 'refused' },
  'author-comment-no-licence': `${HASH}\n`,
  'spdx-in-string': `${HASH}\n`,
  'html-copyright-footer': `${HTML}\n`,
  'generated-cs': { action: 'skipped' },
  'generated-dart': { action: 'skipped' },
  'readonly-mode': `#!/bin/sh\n${HASH}\n`,
  'spdx-already': { action: 'unchanged' },
  'symlink-text': { action: 'sidecar' },
  'end-comment-in-holder': { action: 'refused' },
};
const HOLDERS: Readonly<Record<string, string>> = { 'xml-holder-dashes': 'A--B', 'end-comment-in-holder': 'A */ B' };

describe('cases of inserting a header', () => {
  it('are all expected here', () => {
    assert.deepEqual(insert.map(({ id }) => id).sort(), Object.keys(EXPECTED).sort());
  });
  for (const { id, file, text, base64, expected } of insert) {
    it(`${id}: ${expected}`, () => {
      const bytes = base64 === undefined ? Buffer.from(text!) : Buffer.from(base64, 'base64');
      const { plan, after } = roundTrip(file, bytes, { ...REQUEST, holder: HOLDERS[id] ?? 'ACME' });
      const wanted = EXPECTED[id];
      if (typeof wanted === 'object') {
        assert.equal(plan.action, wanted.action);
      } else {
        assert.equal(after.slice(0, wanted!.length), wanted);
      }
    });
  }
});
