// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentRule, Lexicon, StringRule } from './lexicon';

const SLASHES: CommentRule = { open: '//' };
const SLASH_STAR: CommentRule = { open: '/*', close: '*/' };
const SLASH_STAR_NESTED: CommentRule = { ...SLASH_STAR, nests: true };
const HASH: CommentRule = { open: '#', at: 'word' };
const DASHES: CommentRule = { open: '--' };
const PAREN_STAR: CommentRule = { open: '(*', close: '*)', nests: true };
const BRACE_DASH: CommentRule = { open: '{-', close: '-}', nests: true };

const DOUBLE: StringRule = { open: '"', close: '"', escape: '\\' };
const SINGLE: StringRule = { open: "'", close: "'", escape: '\\', notAfterWord: true };
const CHARACTER: StringRule = { open: "'", close: "'", character: true };
const DOUBLE_LINES: StringRule = { ...DOUBLE, lines: true };
const SINGLE_LINES: StringRule = { open: "'", close: "'", escape: '\\', lines: true };
const SINGLE_RAW_LINES: StringRule = { open: "'", close: "'", lines: true };
const TRIPLE_DOUBLE: StringRule = { open: '"""', close: '"""', escape: '\\', lines: true };
const TRIPLE_SINGLE: StringRule = { open: "'''", close: "'''", escape: '\\', lines: true };
const BACKTICK: StringRule = { open: '`', close: '`', escape: '\\', lines: true };

const C: Lexicon = {
  comments: [SLASHES, SLASH_STAR],
  strings: [{ open: 'R"', close: '"', delimited: true, lines: true }, DOUBLE, SINGLE],
};
const TRIPLES: Lexicon = { comments: C.comments, strings: [TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE, SINGLE] };
const SHELL: Lexicon = { comments: [HASH], strings: [DOUBLE_LINES, SINGLE_RAW_LINES], escapes: true, heredocs: true };
const HASH_LINE: CommentRule = { open: '#', at: 'line' };

/**
 * Languages by a short name of ours. Those that share all that matters share an entry: what is written here decides
 * only whether a mark opens a comment or stands in a string.
 */
export const LEXICONS = {
  c: C,
  css: { comments: [SLASH_STAR], strings: [DOUBLE, SINGLE] },
  sass: { comments: C.comments, strings: [DOUBLE, SINGLE] },
  javascript: { comments: C.comments, strings: [BACKTICK, DOUBLE, SINGLE], regexLiterals: true },
  java: TRIPLES,
  groovy: { ...TRIPLES, regexLiterals: true },
  csharp: {
    comments: C.comments,
    strings: [
      TRIPLE_DOUBLE,
      { open: '@"', close: '"', lines: true },
      { open: '@$"', close: '"', lines: true },
      DOUBLE,
      SINGLE,
    ],
  },
  nested: { comments: [SLASHES, SLASH_STAR_NESTED], strings: [TRIPLE_DOUBLE, DOUBLE, CHARACTER] },
  rust: {
    comments: [SLASHES, SLASH_STAR_NESTED],
    strings: [
      { open: 'r##"', close: '"##', lines: true },
      { open: 'r#"', close: '"#', lines: true },
      DOUBLE_LINES,
      CHARACTER,
    ],
  },
  go: { comments: C.comments, strings: [{ open: '`', close: '`', lines: true }, DOUBLE, SINGLE] },
  d: {
    comments: [...C.comments, { open: '/+', close: '+/', nests: true }],
    strings: [{ open: '`', close: '`', lines: true }, DOUBLE_LINES, SINGLE],
  },
  verilog: { comments: C.comments, strings: [DOUBLE] },
  php: {
    comments: [SLASHES, SLASH_STAR, { open: '#', at: 'word' }],
    strings: [DOUBLE_LINES, SINGLE_LINES],
    heredocs: true,
  },
  assembler: {
    comments: [SLASH_STAR, SLASHES, HASH_LINE, { open: ';' }, { open: '@', at: 'line' }, { open: '|', at: 'line' }],
    strings: [DOUBLE],
  },
  python: {
    comments: [{ open: '#' }],
    strings: [TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
    docstring: true,
  },
  ruby: {
    comments: [{ open: '=begin', close: '\n=end', at: 'line' }, HASH],
    strings: [DOUBLE_LINES, SINGLE_LINES],
    escapes: true,
    heredocs: true,
  },
  perl: {
    comments: [
      { open: '=pod', close: '\n=cut', at: 'line' },
      { open: '=head', close: '\n=cut', at: 'line' },
      { open: '=encoding', close: '\n=cut', at: 'line' },
      { open: '=for', close: '\n=cut', at: 'line' },
      { open: '=begin', close: '\n=cut', at: 'line' },
      HASH,
    ],
    strings: [DOUBLE, SINGLE],
    escapes: true,
    heredocs: true,
  },
  shell: SHELL,
  hash: { comments: [HASH], strings: [DOUBLE, SINGLE] },
  toml: {
    comments: [HASH],
    strings: [TRIPLE_DOUBLE, { open: "'''", close: "'''", lines: true }, DOUBLE, { open: "'", close: "'" }],
  },
  makefile: { comments: [HASH], strings: [DOUBLE, SINGLE], escapes: true },
  dockerfile: { comments: [HASH_LINE], strings: [], heredocs: true },
  cmake: {
    comments: [{ open: '#[[', close: ']]' }, { open: '#[=[', close: ']=]' }, HASH],
    strings: [DOUBLE_LINES, { open: '[[', close: ']]', lines: true }],
    escapes: true,
  },
  powershell: {
    comments: [{ open: '<#', close: '#>' }, HASH],
    strings: [
      { open: '@"', close: '"@', lines: true },
      { open: "@'", close: "'@", lines: true },
      { open: '"', close: '"', escape: '`', lines: true },
      SINGLE_RAW_LINES,
    ],
  },
  terraform: { comments: [HASH, SLASHES, SLASH_STAR], strings: [DOUBLE], heredocs: true },
  nix: { comments: [HASH, SLASH_STAR], strings: [{ open: "''", close: "''", lines: true }, DOUBLE_LINES] },
  julia: {
    comments: [{ open: '#=', close: '=#', nests: true }, { open: '#' }],
    strings: [TRIPLE_DOUBLE, DOUBLE_LINES, CHARACTER],
  },
  nim: {
    comments: [{ open: '#[', close: ']#', nests: true }, { open: '#' }],
    strings: [{ open: '"""', close: '"""', lines: true }, DOUBLE, CHARACTER],
  },
  elixir: { comments: [HASH], strings: [TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE_LINES, SINGLE] },
  coffeescript: {
    comments: [{ open: '###', close: '###' }, HASH],
    strings: [TRIPLE_DOUBLE, TRIPLE_SINGLE, DOUBLE_LINES, SINGLE],
  },
  graphql: { comments: [HASH], strings: [TRIPLE_DOUBLE, DOUBLE] },
  r: { comments: [{ open: '#' }], strings: [DOUBLE_LINES, SINGLE_LINES, BACKTICK] },
  sql: {
    comments: [DASHES, SLASH_STAR, HASH_LINE],
    strings: [SINGLE_RAW_LINES, { open: '"', close: '"' }],
  },
  dash: { comments: [DASHES, SLASH_STAR], strings: [{ open: '"', close: '"' }, CHARACTER] },
  lua: {
    comments: [
      { open: '--[[', close: ']]' },
      { open: '--[=[', close: ']=]' },
      { open: '--[==[', close: ']==]' },
      DASHES,
    ],
    strings: [DOUBLE, SINGLE, { open: '[[', close: ']]', lines: true }, { open: '[=[', close: ']=]', lines: true }],
  },
  haskell: { comments: [BRACE_DASH, DASHES], strings: [TRIPLE_DOUBLE, DOUBLE_LINES, CHARACTER] },
  lean: { comments: [{ open: '/-', close: '-/', nests: true }, DASHES], strings: [DOUBLE_LINES] },
  lisp: { comments: [{ open: ';' }, { open: '#|', close: '|#', nests: true }], strings: [DOUBLE_LINES], escapes: true },
  semicolon: { comments: [{ open: ';' }, HASH_LINE], strings: [DOUBLE] },
  tex: { comments: [{ open: '%' }], strings: [], escapes: true },
  erlang: { comments: [{ open: '%' }], strings: [DOUBLE_LINES, SINGLE] },
  prolog: { comments: [{ open: '%' }, SLASH_STAR], strings: [DOUBLE, SINGLE] },
  matlab: {
    comments: [{ open: '%{', close: '%}', at: 'line' }, { open: '%' }, { open: '#', at: 'line' }],
    strings: [DOUBLE, SINGLE],
  },
  basic: { comments: [{ open: "'" }], strings: [{ open: '"', close: '"' }] },
  m4: { comments: [{ open: 'dnl', at: 'word' }, HASH], strings: [] },
  ml: { comments: [PAREN_STAR, SLASHES], strings: [TRIPLE_DOUBLE, DOUBLE_LINES, CHARACTER] },
  pascal: {
    comments: [SLASHES, { open: '{', close: '}' }, { open: '(*', close: '*)' }],
    strings: [{ open: "'", close: "'" }],
  },
  applescript: { comments: [DASHES, HASH, PAREN_STAR], strings: [DOUBLE_LINES] },
  plantuml: {
    comments: [
      { open: "/'", close: "'/" },
      { open: "'", at: 'line' },
    ],
    strings: [],
  },
  xquery: { comments: [{ open: '(:', close: ':)', nests: true }], strings: [{ open: '"', close: '"', lines: true }] },
  bibtex: {
    comments: [
      { open: '@Comment{', close: '}' },
      { open: '@comment{', close: '}' },
      { open: '%', at: 'line' },
    ],
    strings: [],
  },
} as const satisfies Readonly<Record<string, Lexicon>>;

export type Language = keyof typeof LEXICONS;
