// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { MORE_EXTENSIONS, MORE_FILE_NAMES } from '../../../src/core/headers/styles/additions';
import { commentStyleFor, type StyleHints } from '../../../src/core/headers/styles/commentStyleFor';

interface FileType {
  readonly style: string | null;
  readonly commentable?: boolean;
  readonly ambiguous?: boolean;
}
interface Catalogue {
  readonly byExtension: Record<string, FileType>;
  readonly byFilename: Record<string, FileType>;
  readonly byLanguageId: Record<string, string | false | null>;
}
const catalogue = JSON.parse(readFileSync('resources/catalogue/comment-styles.json', 'utf8')) as Catalogue;
const overridden = new Set(
  [MORE_EXTENSIONS, MORE_FILE_NAMES].flatMap((table) => Object.values(table).flatMap((names) => names.split(' '))),
);

function answer(path: string, hints?: StyleHints): string {
  const found = commentStyleFor(path, hints);
  return 'style' in found ? found.style.id : 'uncommentable' in found ? 'uncommentable' : 'unknown';
}

function said({ style, commentable, ambiguous }: FileType): string {
  return commentable === false ? 'uncommentable' : ambiguous === true ? 'unknown' : style!;
}

describe('comment style of a file', () => {
  it('is what the catalogue says, for every extension', () => {
    for (const [extension, type] of Object.entries(catalogue.byExtension)) {
      if (!overridden.has(extension)) {
        assert.equal(answer(`folder/name${extension}`), said(type), extension);
      }
    }
  });
  it('is what the catalogue says, for every file name', () => {
    for (const [name, type] of Object.entries(catalogue.byFilename)) {
      assert.equal(answer(`folder/${name}`), said(type), name);
    }
  });
  it('is what the catalogue says, for every language of the editor', () => {
    for (const [languageId, style] of Object.entries(catalogue.byLanguageId)) {
      const wanted = style === false ? 'uncommentable' : (style ?? 'unknown');
      assert.equal(answer('name', { languageId }), languageId === 'plaintext' ? 'unknown' : wanted, languageId);
    }
  });
  it('is what the additions say', () => {
    for (const [style, names] of Object.entries(MORE_EXTENSIONS)) {
      for (const extension of names.split(' ')) {
        assert.equal(answer(`name${extension}`), style === 'ambiguous' ? 'unknown' : style, extension);
      }
    }
  });

  const cases: readonly (readonly [path: string, style: string, hints?: StyleHints])[] = [
    ['Dockerfile.dev', 'hash'],
    ['dev.dockerfile', 'hash'],
    ['containerfile.test', 'unknown'],
    ['DOCKERFILE', 'hash'],
    ['a/b/requirements-dev.txt', 'hash'],
    ['tsconfig.base.json', 'slash'],
    ['.vscode/anything.json', 'slash'],
    ['sub/.vscode/anything.json', 'uncommentable'],
    ['page.html.j2', 'jinja'],
    ['config.h.in', 'slashStar'],
    ['tool.py.in', 'hash'],
    ['chart/templates/deployment.yaml', 'hash'],
    ['chart/templates/_helpers.tpl', 'goTemplate'],
    ['chart/templates/NOTES.txt', 'goTemplate'],
    ['view.blade.php', 'blade'],
    ['a.png.license', 'plain'],
    ['A.PY', 'hash'],
    ['a.R', 'hash'],
    ['a.C', 'slashStar'],
    ['run', 'hash', { text: '#!/usr/bin/env -S python3 -u\n' }],
    ['run', 'slash', { text: '#!/usr/bin/env node\n' }],
    ['run', 'hash', { text: '#!/bin/bash -e\n' }],
    ['run', 'hash', { text: '#!/usr/bin/python3.11\n' }],
    ['run', 'unknown', { text: '#![feature(x)]\n' }],
    ['run', 'unknown', { text: '#!/usr/bin/befunge\n' }],
    ['_git', 'hash', { text: '#compdef git\n' }],
    ['data', 'hash', { text: '#cloud-config\nusers: []\n' }],
    ['a.m', 'slash', { text: '#import <UIKit/UIKit.h>\n' }],
    ['a.m', 'slash', { text: '@interface A : NSObject\n@end\n', languageId: 'objective-c' }],
    ['a.m', 'matlab', { text: 'function y = f(x)\n% F help\n', languageId: 'objective-c' }],
    ['a.m', 'matlab', { text: 'x = 1\n', languageId: 'matlab' }],
    ['a.m', 'unknown', { text: '' }],
    ['a.v', 'ml', { text: 'From Coq Require Import List.\n' }],
    ['a.v', 'slash', { text: '`timescale 1ns/1ps\nmodule a;\nendmodule\n' }],
    ['a.pl', 'hash', { text: 'use strict;\nmy $x = 1;\n', languageId: 'perl' }],
    ['a.pl', 'percent', { text: ':- module(a, []).\n', languageId: 'perl' }],
    ['a.pl', 'percent', { text: 'parent(tom, bob).\n' }],
    ['a.ts', 'xml', { text: '<?xml version="1.0"?>\n<!DOCTYPE TS>\n', languageId: 'typescript' }],
    ['a.ts', 'slash', { text: 'const a = <T>(x: T) => x;\n' }],
    ['a.ftl', 'freemarker', { text: '<#if a>b</#if>\n' }],
    ['a.ftl', 'hash', { text: 'hello-user = Hello\n' }],
    ['a.cls', 'percent', { text: '\\NeedsTeXFormat{LaTeX2e}\n' }],
    ['a.cls', 'uncommentable', { text: 'VERSION 1.0 CLASS\nBEGIN\n' }],
    ['a.cls', 'slash', { text: 'public with sharing class A {}\n' }],
    ['a.inc', 'slash', { text: '<?php\n$x = 1;\n' }],
    ['a.inc', 'slashStar', { text: '#define A 1\n' }],
    ['a.inc', 'hash', { text: 'SUMMARY = "x"\n' }],
    ['a.inc', 'unknown', { text: 'what is this\n' }],
    ['a.asc', 'uncommentable', { text: '-----BEGIN PGP SIGNATURE-----\n' }],
    ['a.asc', 'asciidoc', { text: '= Title\n' }],
    ['a.astro', 'slash', { text: '---\nconst a = 1;\n---\n' }],
    ['a.astro', 'html', { text: '<p/>\n' }],
    ['a.sls', 'lispSemi', { text: '(library (a))\n' }],
    ['a.sls', 'hash', { text: 'nginx:\n  pkg.installed: []\n' }],
    ['a.tpl', 'smarty', { text: '{include file="a.tpl"}{$x}\n' }],
    ['a.cgi', 'hash', { text: '#!/usr/bin/perl -w\n' }],
    ['a.plist', 'unknown', { text: '{ a = 1; }\n' }],
    ['a.json', 'slash', { languageId: 'jsonc' }],
    ['a.json', 'uncommentable', { languageId: 'json' }],
    ['sub/settings.json', 'uncommentable', { text: '{"a": 1}\n' }],
    ['.vscode/settings.json', 'slash', { text: '{"a": 1}\n' }],
    ['sub/settings.json', 'slash', { text: '{\n  // c\n  "a": 1\n}\n' }],
    ['a.xyz', 'unknown', { languageId: 'plaintext', text: 'x\n' }],
    ['.eslintrc.test.json', 'slash'],
    ['debian/control', 'hash'],
    ['control', 'unknown'],
  ];
  for (const [path, style, hints] of cases) {
    it(`of ${path}${hints === undefined ? '' : ` ${JSON.stringify(hints)}`} is ${style}`, () => {
      assert.equal(answer(path, hints), style);
    });
  }
});
