// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { block, lines, REQUEST, roundTrip } from './roundTrip';

const HASH = lines('#');
const SLASH = lines('//');
const HTML = block('<!--', '', '-->');
const C = block('/*', ' * ', ' */');
const MAN = lines('.\\"');

/** Name, file, text before, text before the rest of it afterwards. */
const INSERTED: readonly (readonly [name: string, file: string, text: string, start: string])[] = [
  ['Javadoc first', 'package-info.java', '/**\n * Docs.\n */\npackage a;\n', `${SLASH}\n/**`],
  [
    'a snippet in the middle',
    'a.c',
    'int a;\n/* SPDX-SnippetBegin\n * SPDX-SnippetCopyrightText: 2020 J\n * SPDX-License-Identifier: MIT\n * SPDX-SnippetEnd */\n',
    `${C}\nint a;`,
  ],
  [
    'a borrowed function inside',
    'a.py',
    'def f():\n    # Copyright 2011 Other: borrowed\n    return 1\n',
    `${HASH}\ndef`,
  ],
  [
    'a tag written by a script',
    'a.sh',
    '#!/bin/sh\necho "# SPDX-License-Identifier: CC0-1.0"\n',
    `#!/bin/sh\n${HASH}\necho`,
  ],
  [
    'magic comments stacked',
    'a.rb',
    '#!/usr/bin/env ruby\n# encoding: utf-8\n# typed: strict\n# frozen_string_literal: true\n\nx = 1\n',
    `#!/usr/bin/env ruby\n# encoding: utf-8\n# typed: strict\n# frozen_string_literal: true\n${HASH}\n\nx`,
  ],
  ['a shell and Tcl polyglot', 'a.tcl', '#!/bin/sh\n# \\\nexec tclsh "$0" "$@"\n', `#!/bin/sh\n${HASH}\n# \\\nexec`],
  [
    'nix-shell lines',
    'a.py',
    '#!/usr/bin/env nix-shell\n#! nix-shell -i python3 -p python3\nprint(1)\n',
    `#!/usr/bin/env nix-shell\n#! nix-shell -i python3 -p python3\n${HASH}\nprint`,
  ],
  [
    'several Docker directives',
    'Dockerfile',
    '# escape=`\n# Syntax = docker/dockerfile:1\n# check=skip=all\n\n# a comment\nFROM a\n',
    `# escape=\`\n# Syntax = docker/dockerfile:1\n# check=skip=all\n${HASH}\n\n# a`,
  ],
  [
    'a comment before a Docker directive',
    'Dockerfile',
    '# a comment\n# syntax=docker/dockerfile:1\nFROM a\n',
    `${HASH}\n# a`,
  ],
  ['help of PowerShell', 'a.ps1', '<#\n.SYNOPSIS\nx\n#>\nparam()\n', `${HASH}\n<#`],
  [
    'help of a MATLAB function',
    'f.m',
    'function y = f(x)\n% F does it.\n%   y = f(x)\n\ny = x;\n',
    `function y = f(x)\n% F does it.\n%   y = f(x)\n\n${lines('%')}\ny`,
  ],
  ['help of a MATLAB script', 's.m', '% S does it.\nx = 1;\n', `% S does it.\n\n${lines('%')}x`],
  [
    'help without a last line end',
    's.m',
    'function s\n% S does it.',
    `function s\n% S does it.\n\n${lines('%').trimEnd()}`,
  ],
  ['pragmas of type checkers', 'a.py', '# mypy: strict\n# pylint: disable=all\nx = 1\n', `${HASH}\n# mypy`],
  ['YAML directives', 'a.yaml', '%YAML 1.2\n---\na: 1\n', `${HASH}\n%YAML`],
  ['a condition of Helm', 'c/templates/a.yaml', '{{- if .Values.a }}\na: 1\n{{- end }}\n', `${HASH}\n{{-`],
  ['eslint switches in Vue', 'a.vue', '<!-- eslint-disable -->\n<template/>\n', `${HTML}\n<!-- eslint`],
  ['Svelte options', 'a.svelte', '<svelte:options tag="a"/>\n', `${HTML}\n<svelte`],
  ['Razor pages', 'a.cshtml', '@page\n<p/>\n', `${block('@*', '', '*@')}@page`],
  ['ASP.NET directives', 'a.aspx', '<%@ Page Language="C#" %>\n', `${block('<%--', '', '--%>')}<%@`],
  [
    'PHP with code on the first line',
    'a.php',
    '<?php declare(strict_types=1);\necho 1;\n',
    `<?php /*\n * SPDX-FileCopyrightText: 2026 ACME\n * SPDX-License-Identifier: MIT\n */ declare(strict_types=1);\n`,
  ],
  ['PHP closed on its line with declare', 'a.php', '<?php declare(strict_types=1); ?>\n<p/>\n', '<?php /*\n'],
  ['PHP that begins as a page', 'a.phtml', '<html><?= $x ?></html>\n', `<?php\n${C}?>\n<html>`],
  ['PHP of capital letters', 'a.php', '<?PHP\necho 1;\n', `<?PHP\n${SLASH}\n`],
  ['PHP with a doc comment', 'a.php', '<?php\n/**\n * @package a\n */\nnamespace A;\n', `<?php\n${SLASH}\n/**`],
  ['PHP opening and nothing else', 'a.php', '<?php', `<?php\n${SLASH.trimEnd()}`],
  [
    'an XML declaration over lines',
    'a.xml',
    '<?xml version="1.0"\n  encoding="utf-8"?>\n<a/>\n',
    `<?xml version="1.0"\n  encoding="utf-8"?>\n${HTML}\n<a`,
  ],
  ['a doctype and the page on one line', 'a.html', '<!doctype html><html></html>\n', `<!doctype html>${HTML}<html>`],
  [
    'a doctype after the declaration',
    'a.xhtml',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"\n "x.dtd">\n<html/>\n',
    `<?xml version="1.0"?>\n`,
  ],
  ['@charset with rules on its line', 'a.css', '@charset "utf-8";body{}\n', `@charset "utf-8";${C}body`],
  ['front matter', 'a.md', '---\ntitle: x\n---\n# Hi\n', `---\n${HASH}title`],
  ['empty front matter of Jekyll', 'a.md', '---\n---\n# Hi\n', `---\n${HASH}---\n# Hi`],
  ['front matter in a page', 'a.html', '---\nlayout: x\n---\n<p/>\n', `---\n${HASH}layout`],
  ['front matter in SCSS', 'a.scss', '---\n# main\n---\n@import "a";\n', `---\n${HASH}# main`],
  ['front matter in a style sheet', 'a.css', '---\n---\nbody {}\n', `---\n${HASH}---\nbody`],
  ['front matter in a script', 'a.js', '---\n---\nvar a;\n', `---\n${HASH}---\nvar`],
  ['front matter in AsciiDoc', 'a.adoc', '---\ntitle: x\n---\n= X\n', `---\n${HASH}title`],
  ['a fence of Astro with nothing in it', 'a.astro', '---\n---\n<p/>\n', `---\n${SLASH}\n---\n<p/>`],
  ['a fence of Astro that could be YAML', 'a.astro', '---\nlabel: x\n---\n<p/>\n', `---\n${SLASH}\nlabel`],
  ['Docker directives in other names', 'app.dockerfile', '# syntax=a\nFROM a\n', `# syntax=a\n${HASH}\nFROM`],
  [
    'what Guile reads up to !#',
    'a.scm',
    '#!/usr/bin/guile \\\n-e main -s\n!#\n(define a 1)\n',
    `#!/usr/bin/guile \\\n-e main -s\n!#\n${lines(';;')}\n(define`,
  ],
  ['a path for the shell in Go', 'a.go', '//usr/bin/env go run "$0"; exit\npackage a\n', '//usr/bin/env go run'],
  ['Visual Basic', 'a.vb', 'Imports System\n', `${lines("'")}\nImports`],
  ['a page of the manual', 'a.1', '.TH A 1\n', `${MAN}.\\"\n.TH`],
  ['preprocessors of a page', 'a.8', '\'\\" t\n.TH A 8\n', `'\\" t\n${MAN}.\\"\n.TH`],
  ['front matter with CRLF', 'a.md', '---\r\na: 1\r\n---\r\nx\r\n', `---\r\n${lines('#', '\r\n')}a: 1`],
  ['front matter of MDX', 'a.mdx', '---\na: 1\n---\n<B/>\n', `---\n${HASH}a: 1`],
  ['two thematic breaks', 'a.md', '---\n\nText here.\n\n---\nMore.\n', `${HTML}\n---`],
  ['a list between two breaks', 'a.md', '---\n- a\n- b\n---\n', `${HTML}\n---`],
  ['JSON front matter', 'a.md', '{\n  "title": "x"\n}\n# Hi\n', `{\n  "title": "x"\n}\n${HTML}\n# Hi`],
  ['a title block of Pandoc', 'a.md', '% Title\n% Author\n\nText\n', `% Title\n% Author\n${HTML}\n`],
  ['the fence of Astro', 'a.astro', '---\nconst a = 1;\n---\n<p/>\n', `---\n${SLASH}\nconst`],
  ['Astro without a fence', 'a.astro', '<p/>\n', `${HTML}\n<p`],
  [
    'square brackets of FreeMarker',
    'a.ftl',
    '[#ftl output_format="HTML"]\n[#if a][/#if]\n',
    `[#ftl output_format="HTML"]\n${block('[#--', '', '--]')}[#if`,
  ],
  [
    'cloud-init behind a template',
    'user-data',
    '## template: jinja\n#cloud-config\nusers: []\n',
    `## template: jinja\n#cloud-config\n${HASH}\nusers`,
  ],
  ['cloud-config in YAML', 'a.yaml', '#cloud-config\nusers: []\n', `#cloud-config\n${HASH}\nusers`],
  ['a salt state', 'a.sls', '#!py\ndef run():\n  return {}\n', `#!py\n${HASH}\n`],
  [
    'a coding cookie in line 2 below a comment',
    'a.py',
    '# My module\n# coding: utf-8\nx = 1\n',
    `# My module\n# coding: utf-8\n${HASH}\nx`,
  ],
  ['a coding cookie in line 3', 'a.py', '# a\n# b\n# coding: utf-8\n', `${HASH}\n# a`],
  [
    'a mode line in a block',
    'a.c',
    '/* -*- mode: c -*-\n * Docs of this file.\n */\nint a;\n',
    `/* -*- mode: c -*-\n * Docs of this file.\n */\n${C}\nint`,
  ],
  ['a mode line of Vim far enough up', 'a.py', '# vim: ts=4\nx = 1\n', `${HASH}\n# vim`],
  ['a mode line of Vim pushed too far', 'a.c', '/* vim: set ts=4: */\nint a;\n', `/* vim: set ts=4: */\n${C}\nint`],
  [
    'a mode line of Vim in line 4',
    'a.py',
    '# a\n# b\n# c\n# vim: ts=4\nx = 1\n',
    `# a\n# b\n# c\n# vim: ts=4\n${HASH}\nx`,
  ],
  [
    'the summary of an Emacs package',
    'a.el',
    ';;; a.el --- Foo\n\n;; Docs\n',
    `;;; a.el --- Foo\n${lines(';;')}\n\n;; Docs`,
  ],
  ['a dune project', 'dune-project', '(lang dune 3.0)\n(name a)\n', `(lang dune 3.0)\n${lines(';')}\n(name`],
  ['a manual page', 'a.man', '\'\\" t\n.TH A 1\n', `'\\" t\n${MAN}.\\"\n.TH`],
  [
    'a module of VBA',
    'a.bas',
    'Attribute VB_Name = "a"\nSub x()\nEnd Sub\n',
    `Attribute VB_Name = "a"\n${lines("'")}\nSub`,
  ],
  ['a Cabal package', 'a.cabal', 'cabal-version: 3.0\nname: a\n', `cabal-version: 3.0\n${lines('--')}\nname`],
  ['PostScript', 'a.ps', '%!PS-Adobe-3.0\nshowpage\n', `%!PS-Adobe-3.0\n${lines('%')}\n`],
  [
    'a Jupytext notebook',
    'a.py',
    '# ---\n# jupyter:\n#   kernel: x\n# ---\n\n# %%\nx = 1\n',
    `# ---\n# jupyter:\n#   kernel: x\n# ---\n${HASH}\n`,
  ],
  [
    'a script of cargo',
    'a.rs',
    '#!/usr/bin/env cargo\n---\n[dependencies]\n---\nfn main() {}\n',
    `#!/usr/bin/env cargo\n---\n[dependencies]\n---\n${SLASH}\nfn`,
  ],
  [
    'a script of cargo with dashes inside its fence',
    'a.rs',
    '----\npackage.description = """\n---\n"""\n----\nfn main() {}\n',
    `----\npackage.description = """\n---\n"""\n----\n${SLASH}\nfn`,
  ],
  [
    'a closing comment that says nothing of a licence',
    'a.sh',
    'echo 1\n\n# Local Variables:\n# End: see the licence server\n',
    `${HASH}\necho`,
  ],
  ['an attribute that is no shebang', 'a.rs', '#! [no_std]\n', `${SLASH}\n#! [`],
  ['PEP 723 metadata', 'a.py', '# /// script\n# dependencies = []\n# ///\nx = 1\n', `${HASH}\n# ///`],
  ['POD of Perl', 'a.pm', '=pod\n\nDocs\n\n=cut\n1;\n', `${HASH}\n=pod`],
  ['directives of scala-cli', 'a.sc', '//> using scala 3\nprintln(1)\n', `${SLASH}\n//> using`],
  ['Haskell pragmas', 'a.hs', '{-# LANGUAGE GADTs #-}\nmodule A where\n', `${lines('--')}\n{-#`],
  ['@flow in a line', 'a.js', '// @flow strict\nconst a = 1;\n', `// @flow strict\n${SLASH}\nconst`],
  ['@format in a docblock', 'a.js', '/** @format */\nconst a = 1;\n', `/** @format */\n${SLASH}\nconst`],
  [
    'echo off with more on the line',
    'a.cmd',
    '@ECHO OFF & setlocal\r\nrem x\r\n',
    `@ECHO OFF & setlocal\r\n${lines('@REM', '\r\n')}\r\nrem`,
  ],
  ['a batch file of one line', 'a.bat', 'dir', `${lines('@REM', '\r\n')}\r\ndir`],
  ['a byte order mark and a shebang', 'a.sh', '\uFEFF#!/bin/sh\n', `#!/bin/sh\n${HASH}`],
  ['nothing but blank lines', 'a.py', '\n\n', `${HASH}\n\n\n`],
  ['a comment that ends the file', 'a.py', '# docs', `${HASH}\n# docs`],
  ['a comment about copyright', 'a.py', '# Copyright handling: see the notes.\nx = 1\n', `${HASH}\n# Copyright`],
  ['the word generated', 'a.py', '# Reads the code generated by the parser.\nx = 1\n', `${HASH}\n# Reads`],
  [
    'a shell in a Jinja template',
    'a.sh.j2',
    '#!/bin/sh\necho {{ a }}\n',
    '#!/bin/sh\n{# SPDX-FileCopyrightText: 2026 ACME #}\n{# SPDX-License-Identifier: MIT #}\necho',
  ],
  ['XML in a Jinja template', 'a.xml.j2', '<?xml version="1.0"?>\n<a/>\n', '<?xml version="1.0"?>\n{# SPDX'],
  [
    'Swift tools 6',
    'Package.swift',
    '// swift-tools-version: 6.0\nimport PackageDescription\n',
    `// swift-tools-version: 6.0\n${SLASH}\n`,
  ],
  ['autoconf', 'configure.ac', 'AC_INIT([a],[1])\n', `${lines('dnl')}AC_INIT`],
];

const SKIPPED: readonly (readonly [name: string, file: string, text: string, says: RegExp])[] = [
  ['SOPS', 'a.yaml', 'a: ENC[AES256_GCM,data:x]\nsops:\n  mac: ENC[x]\n', /SOPS/],
  ['SOPS in JSON', '.env.enc.json5', '{\n "a": "ENC[AES256_GCM,data:x]",\n "sops": {\n  "mac": "x"\n }\n}\n', /SOPS/],
  ['a sealed secret', 'a.yaml', 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n', /sealed/],
  [
    'a signed script',
    'a.ps1',
    'Write-Host 1\n# SIG # Begin signature block\n# MII\n# SIG # End signature block\n',
    /signed/,
  ],
  ['a signed document', 'a.xml', '<a><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/></a>\n', /signed/],
  ['a clear-signed text', 'a.rst', '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx\n', /signed/],
  ['a key under another name', 'a.conf', '-----BEGIN RSA PRIVATE KEY-----\nMII\n', /key/],
  ['a pointer of Git LFS', 'a.c', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', /LFS/],
  ['Prisma', 'prisma/migrations/2026_init/migration.sql', 'select 1;\n', /migration/],
  ['sqlx', 'migrations/1_init.sql', 'select 1;\n', /migration/],
  ['Flyway', 'src/main/resources/db/migration/V1_2__a.sql', 'select 1;\n', /migration/],
  ['a repeatable migration', 'R__views.sql', 'select 1;\n', /migration/],
  ['Liquibase', 'a.sql', '--liquibase formatted sql\n--changeset a:1\n', /Liquibase/],
  ['a snapshot', 'src/__snapshots__/a.ts', 'x\n', /snapshot/],
  ['a fixture', 'test/fixtures/a.py', 'x = 1\n', /fixture/],
  ['a lock file', 'flake.lock', '{}\n', /lock file/],
  ['minified code under its own name', 'bundle.js', `${'var a=1;'.repeat(400)}\n`, /minified/],
  ['code of other people', 'lib/vendor/a.go', 'package a\n', /other people/],
  ['a patch of Debian', 'debian/patches/fix.py', 'x\n', /patch/],
  ['a licence', 'LICENSES/MIT.txt', 'MIT License\n', /licence/],
  ['COPYING', 'lib/COPYING.md', '# GPL\n', /licence/],
  ['REUSE.toml', 'REUSE.toml', 'version = 1\n', /licence/],
  ['protobuf code', 'a_pb2.py', 'x = 1\n', /generated/],
  [
    'a file generated by its own words',
    'a.py',
    '# This file is generated by tools/gen.py. Do not edit.\nx = 1\n',
    /generated/,
  ],
  ['@generated', 'a.ts', '/**\n * @generated SignedSource<<x>>\n */\nexport {};\n', /generated/],
];

const REFUSED: readonly (readonly [name: string, file: string, text: string, says: RegExp])[] = [
  [
    'another holder',
    'a.c',
    '/*\n * SPDX-FileCopyrightText: 2014 Other Corp\n * SPDX-License-Identifier: MIT\n */\n',
    /Other Corp/,
  ],
  ['another holder without a licence', 'a.c', '// Copyright (c) 2014 Other Corp\nint a;\n', /Other Corp/],
  [
    'another licence',
    'a.c',
    '// SPDX-FileCopyrightText: 2020 ACME\n// SPDX-License-Identifier: Apache-2.0\n',
    /Apache-2\.0/,
  ],
  ['a licence in prose', 'a.py', '# Licensed under the BSD license, see docs.\nx = 1\n', /BSD/],
  [
    'the GPL in prose',
    'a.py',
    '# This program is free software; you can redistribute it and/or modify\n# it under the terms of the GNU General Public License as published by\n# the Free Software Foundation; either version 2 of the License, or\n# (at your option) any later version.\nx = 1\n',
    /GPL|GNU|free software/,
  ],
  [
    'a banner',
    'a.js',
    '/*! jQuery v3.6.0 | (c) OpenJS Foundation and other contributors | jquery.org/license */\nvar a;\n',
    /OpenJS/,
  ],
  [
    'a notice at the end of the file',
    'a.zsh',
    `${'echo 1\n'.repeat(3000)}\n# ----\n# Copyright (c) 2014 Other Corp\n# All rights reserved.\n\n# vim: ft=zsh\n`,
    /Other Corp/,
  ],
  [
    'another licence at the end of the file',
    'a.c',
    'int a;\n\n/* SPDX-License-Identifier: GPL-2.0-only */\n',
    /GPL-2\.0-only/,
  ],
  [
    'the licence of a module of Perl in its documentation',
    'a.pm',
    'package A;\n1;\n\n__END__\n\n=head1 LICENSE\n\nThis is free software; you can redistribute it and/or modify\nit under the same terms as Perl itself.\n\n=cut\n',
    /Artistic/,
  ],
  [
    'a notice below the package clause',
    'A.java',
    'package a;\n/* Copyright 2014 Other Corp */\nclass A {}\n',
    /Other Corp/,
  ],
  [
    'a notice in a documentation string',
    'a.py',
    '"""A module.\n\nCopyright (c) 2014 Other Corp\nLicense: BSD\n"""\nx = 1\n',
    /Other|BSD/,
  ],
  [
    'a generator banner with a copyright',
    'catch.hpp',
    '/*\n *  Catch v2.13\n *  This file has been merged from multiple headers.\n *  Copyright (c) 2022 Two Blue Cubes Ltd. All rights reserved.\n */\n',
    /Two Blue Cubes/,
  ],
  [
    'a tag with a typing mistake',
    'a.c',
    '// SPDX-FileCopyrightText: 2020 ACME\n// SPDX-License-Identifer: MIT\nint a;\n',
    /tag/,
  ],
];

describe('hard cases of inserting a header', () => {
  for (const [name, file, text, start] of INSERTED) {
    it(`${name}: ${file}`, () => {
      const { plan, after } = roundTrip(file, Buffer.from(text));
      assert.equal(plan.action, 'inserted', JSON.stringify(plan));
      assert.equal(after.slice(0, start.length), start);
    });
  }
  for (const [kind, cases] of [
    ['skipped', SKIPPED],
    ['refused', REFUSED],
  ] as const) {
    for (const [name, file, text, says] of cases) {
      it(`${name} is ${kind}: ${file}`, () => {
        const { plan } = roundTrip(file, Buffer.from(text), { ...REQUEST });
        assert(plan.action === kind, JSON.stringify(plan));
        assert.match(Object.values(plan.reason.args ?? {}).join(' ') + plan.reason.text, says);
      });
    }
  }
});
