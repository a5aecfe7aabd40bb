// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentScanner, CommentSyntax } from './comment';
import { languageOf } from './languages';
import type { CommentRule, Lexicon } from './lexicon';
import type { Language } from './lexicons';
import { LEXICONS } from './lexicons';
import { withFrontMatter } from './frontMatter';
import { codeScanner } from './scanCode';
import { lineScanner } from './scanLines';
import type { MarkPair } from './scanMarkup';
import { markupScanner } from './scanMarkup';
import { scanPhp } from './scanPhp';
import { proseScanner } from './scanProse';
import { scanRst } from './scanRst';
import { scanYaml } from './scanYaml';

/** The whole text speaks: side files and side notes without comment marks. */
const scanPlain: CommentScanner = (text) => [{ start: 0, end: text.length, bodyStart: 0, bodyEnd: text.length }];

const scripts = codeScanner(LEXICONS.javascript);
const templates: readonly MarkPair[] = [
  { open: '<%--', close: '--%>' },
  { open: '<%#', close: '%>' },
  { open: '<#--', close: '-->' },
  { open: '<!---', close: '--->' },
  { open: '{{!--', close: '--}}' },
  { open: '{{--', close: '--}}' },
  { open: '{{/*', close: '*/}}' },
  { open: '{{- /*', close: '*/' },
  { open: '{{!', close: '}}' },
  { open: '{#', close: '#}' },
  { open: '{% comment %}', close: '{% endcomment %}' },
  { open: '{*', close: '*}' },
  { open: '@*', close: '*@' },
  { open: '#*', close: '*#' },
  { open: '[#--', close: '--]' },
];

/** Scanners of languages that need more, or less, than a {@link Lexicon}. */
const SPECIAL = {
  yaml: scanYaml,
  php: scanPhp,
  html: withFrontMatter(markupScanner([])),
  xml: markupScanner([]),
  component: markupScanner([], scripts),
  // Its fence may have blank lines above it.
  astro: withFrontMatter(markupScanner([], scripts), scripts, /^\s*(---)[ \t]*(?=[\r\n])/),
  template: withFrontMatter(markupScanner(templates)),
  velocity: withFrontMatter(markupScanner([{ open: '##' }, { open: '#*', close: '*#' }])),
  css: withFrontMatter(codeScanner(LEXICONS.css)),
  sass: withFrontMatter(codeScanner(LEXICONS.sass)),
  javascript: withFrontMatter(scripts),
  coffeescript: withFrontMatter(codeScanner(LEXICONS.coffeescript)),
  mdx: proseScanner({
    fence: /^ {0,3}(`{3,}|~{3,})/,
    block: [
      ['{/*', '*/'],
      ['<!--', '-->'],
    ],
    frontMatter: true,
  }),
  markdown: proseScanner({
    fence: /^ {0,3}(`{3,}|~{3,})/,
    block: [
      ['<!--', '-->'],
      ['{{/*', '*/'],
    ],
    comment: /\[(?:\/\/|comment|#|_)\]:[ \t]*(?:#|<>)?[ \t]*[("']?/iy,
    frontMatter: true,
  }),
  rst: withFrontMatter(scanRst),
  asciidoc: proseScanner({
    fence: /^(-{4,}|\.{4,}|`{3,})[ \t]*$/,
    comment: /\/\/(?!\/)/y,
    block: [['////', '////']],
    frontMatter: true,
  }),
  /** Unknown comment marks: what starts a line, after whatever marks, outside quotes. */
  unknown: proseScanner({
    fence: /^ {0,3}(`{3,}|~{3,})/,
    block: [['<!--', '-->']],
    visible: /[ \t\uFEFF]*(?:[#;%*/\\!.|$-]{1,4}[ \t]*|@?rem[ \t]+|dnl[ \t]+)?(?=SPDX|Copyright|©|REUSE-)/iy,
  }),
  ini: lineScanner(/[ \t\uFEFF]*[;#]/y),
  properties: lineScanner(/[ \t\uFEFF]*[#!]/y),
  ignore: lineScanner(/\uFEFF?#/y),
  vim: lineScanner(/[ \t\uFEFF]*["#]/y),
  abap: lineScanner(/\*|[ \t]*"/y),
  batch: lineScanner(/[ \t\uFEFF]*(?:@?rem\b|::)/iy),
  man: lineScanner(/[.'][ \t]*\\["#]/y),
  fortran: lineScanner(/[ \t]*!|[c*](?![\w'])/iy),
  cobol: lineScanner(/.{6}[*/]|[ \t]*\*>/y),
  haml: withFrontMatter(lineScanner(/[ \t]*(?:-#|\/\/-?|\/!?)/y)),
  tilde: lineScanner(/[ \t]*~~/y),
  mermaid: withFrontMatter(lineScanner(/[ \t]*%%/y)),
  texinfo: lineScanner(/[ \t]*@c(?:omment)?\b|\\input.{0,80}@c\b/y),
  bang: codeScanner({ comments: [{ open: '!' }], strings: LEXICONS.hash.strings }),
} as const satisfies Readonly<Record<string, CommentScanner>>;

export type ScannerName = keyof typeof SPECIAL | Language;

const made = new Map<ScannerName, CommentScanner>();

/**
 * The scanner for a file: by its name where the language is known, so that its strings are known too; else by the
 * comment style chosen for it; else lines that start like a header.
 */
export function scannerFor(
  path: string,
  style: CommentSyntax | undefined | (() => CommentSyntax | undefined),
  text: string,
): CommentScanner {
  if (path.endsWith('.license') || (typeof style === 'object' && style.plain === true)) {
    return scanPlain;
  }
  const name = languageOf(path, text);
  return name === undefined ? scannerOfStyle(typeof style === 'function' ? style() : style) : scannerNamed(name);
}

function scannerNamed(name: ScannerName): CommentScanner {
  if (Object.hasOwn(SPECIAL, name)) {
    return SPECIAL[name as keyof typeof SPECIAL];
  }
  let scanner = made.get(name);
  if (scanner === undefined) {
    scanner = codeScanner(LEXICONS[name as Language]);
    made.set(name, scanner);
  }
  return scanner;
}

const byStyle = new WeakMap<CommentSyntax, CommentScanner>();

/** A language that nobody described: the marks of the style, and the quotes that nearly all languages have. */
function scannerOfStyle(style: CommentSyntax | undefined): CommentScanner {
  if (style === undefined) {
    return SPECIAL.unknown;
  }
  let scanner = byStyle.get(style);
  if (scanner === undefined) {
    scanner = describe(style);
    byStyle.set(style, scanner);
  }
  return scanner;
}

function describe(style: CommentSyntax): CommentScanner {
  const [open, , close] = style.block ?? [];
  if (open?.startsWith('<!--') === true || open?.startsWith('<%') === true) {
    return open.startsWith('<!--') ? SPECIAL.html : SPECIAL.template;
  }
  const comments: CommentRule[] = [];
  if (open !== undefined && close !== undefined && close.trim() !== '') {
    comments.push({ open: open.trim(), close: close.trim() });
  }
  const line = style.line?.trim();
  if (line !== undefined && line !== '') {
    comments.push({ open: line, at: /^\w/.test(line) ? 'line' : 'word' });
    if (line.length > 1 && new Set(line).size === 1 && style.detect !== undefined) {
      comments.push({ open: line.charAt(0), at: 'word' });
    }
  }
  if (comments.length === 0) {
    return SPECIAL.unknown;
  }
  const strings = LEXICONS.hash.strings.filter((rule) =>
    comments.every((comment) => !comment.open.startsWith(rule.open)),
  );
  const lexicon: Lexicon = { comments, strings };
  return codeScanner(lexicon);
}
