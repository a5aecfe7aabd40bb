// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ScannerName } from './scanners';

/** How much of a text is looked at to tell languages apart. */
const HEAD = 2048;

/** Endings that several languages share, with what gives one of them away; the first that matches decides. */
const SHARED: ReadonlyMap<string, readonly (readonly [RegExp, ScannerName])[]> = new Map<
  string,
  readonly (readonly [RegExp, ScannerName])[]
>([
  ['m', [[/^\s*%|^\s*(?:function|classdef)\b/m, 'matlab']]],
  [
    'v',
    [
      [/^\s*(?:Require|Theorem|Lemma|Definition|From .{1,80} Require)\b|^\s*\(\*/m, 'ml'],
      [/^/, 'verilog'],
    ],
  ],
  ['pl', [[/^:-|^\s*%|^[a-z]\w*\([^)]*\)\s*(?::-|\.)/m, 'prolog']]],
  [
    'pro',
    [
      [/^:-|^\s*%/m, 'prolog'],
      [/^\s*;/m, 'semicolon'],
      [/^/, 'hash'],
    ],
  ],
  [
    'cls',
    [
      [/\\(?:NeedsTeXFormat|ProvidesClass)|^\s*%/m, 'tex'],
      [/^VERSION \d/m, 'basic'],
      [/^/, 'java'],
    ],
  ],
  [
    'll',
    [
      [/^%(?:[{}%]|option\b)/m, 'c'],
      [/^\s*;|^(?:define|declare|target|source_filename|attributes)\b|^[@%!][\w.]+ *=/m, 'semicolon'],
    ],
  ],
  [
    'mod',
    [
      [/^\s*(?:<!|<\?xml)/, 'xml'],
      [/^\s*\(\*|^\s*(?:(?:IMPLEMENTATION|DEFINITION) )?MODULE\b/m, 'ml'],
    ],
  ],
  ['ts', [[/^\s*<(?:\?xml|!DOCTYPE TS|TS\b)/, 'xml']]],
  ['ftl', [[/^\s*#/, 'ignore']]],
  [
    'sls',
    [
      [/^\s*(?:;|\(|#!r6rs)/, 'lisp'],
      [/^#!.{0,40}\bpy/, 'python'],
      [/^/, 'yaml'],
    ],
  ],
  [
    'l',
    [
      [/^\s*;/m, 'lisp'],
      [/^\.\\"/m, 'man'],
      [/^/, 'c'],
    ],
  ],
  [
    'inc',
    [
      [/<\?php/, 'php'],
      [/^ {6}\*/, 'cobol'],
      [/^\s*<!--/, 'html'],
      [/^\s*#(?!include|define|if|pragma)/m, 'shell'],
    ],
  ],
  ['cmd', [[/^\s*\/\*/, 'css']]],
  [
    'cl',
    [
      [/^\s*;/m, 'lisp'],
      [/^/, 'c'],
    ],
  ],
  ['fs', [[/^\s*\\ /m, 'tex']]],
  [
    'd',
    [
      [/^#!.{0,80}dtrace/, 'c'],
      [/^\S{1,200}: /, 'makefile'],
    ],
  ],
  ['e', [[/^/, 'dash']]],
  [
    'es',
    [
      [/^#!.{0,80}escript|^%/m, 'erlang'],
      [/^/, 'javascript'],
    ],
  ],
  ['st', [[/^/, 'html']]],
  ['asc', [[/^\/\//m, 'asciidoc']]],
  ['spec', [[/^/, 'hash']]],
  [
    'pp',
    [
      [/^\s*(?:\{|\/\/|unit\b|program\b)/im, 'pascal'],
      [/^/, 'hash'],
    ],
  ],
  [
    'mod',
    [
      [/^\s*<!/, 'xml'],
      [/^module\b|^\/\//m, 'go'],
    ],
  ],
  ['h', [[/^/, 'c']]],
]);

const INTERPRETERS: readonly (readonly [RegExp, ScannerName])[] = [
  [/python|pypy/, 'python'],
  [/node|deno|bun|tsx/, 'javascript'],
  [/perl|raku/, 'perl'],
  [/ruby/, 'ruby'],
  [/php/, 'php'],
  [/lua/, 'lua'],
  [/escript/, 'erlang'],
  [/guile|racket|clojure|\bbb\b|sbcl|emacs/, 'lisp'],
  [/runghc|runhaskell|stack/, 'haskell'],
  [/groovy|kotlin|scala|swift/, 'nested'],
  [/osascript/, 'applescript'],
  [/ocaml/, 'ml'],
  [/make\b/, 'makefile'],
  [/\b(?:ba|da|[zkca]|tc|fi)?sh\b/, 'shell'],
  [/./, 'hash'],
];

/** Whether an ending (without the dot) says too little. */
export function isShared(ending: string): boolean {
  return SHARED.has(ending);
}

/** Tells by its text which language a file is in, where its ending (without the dot) leaves it open. */
export function sniff(ending: string, text: string): ScannerName | undefined {
  const candidates = SHARED.get(ending);
  if (candidates !== undefined) {
    const head = text.slice(0, HEAD);
    return candidates.find(([pattern]) => pattern.test(head))?.[1];
  }
  if (ending !== '' || !/^\uFEFF?#!(?!\[)/.test(text.slice(0, 4))) {
    return undefined;
  }
  const line = text.slice(0, 200).split(/[\r\n]/, 1)[0]!;
  return INTERPRETERS.find(([pattern]) => pattern.test(line))?.[1];
}
