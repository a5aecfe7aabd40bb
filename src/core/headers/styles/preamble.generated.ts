// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Generated from resources/catalogue/comment-styles.json by `npm run generate`. Do not edit.
// This is what must stay at the top of a file.
import type { PreambleRule } from './preambleRule';

export const PREAMBLE: readonly PreambleRule[] = [
 {
  "id": "bom",
  "appliesTo": [
   "*"
  ],
  "where": "byte",
  "pattern": "\\uFEFF",
  "flags": "",
  "action": "after"
 },
 {
  "id": "shebang",
  "appliesTo": [
   "*"
  ],
  "where": "line1",
  "pattern": "^#!(?!\\[)",
  "flags": "",
  "action": "after"
 },
 {
  "id": "emacs-file-vars",
  "appliesTo": [
   "*"
  ],
  "where": "line1or2",
  "pattern": "-\\*-.*-\\*-",
  "flags": "",
  "action": "after"
 },
 {
  "id": "py-coding",
  "appliesTo": [
   "py",
   "pyi",
   "pyx",
   "pxd"
  ],
  "where": "line1or2",
  "pattern": "^[ \\t\\f]*#.*?coding[:=][ \\t]*[-_.a-zA-Z0-9]+",
  "flags": "",
  "action": "after"
 },
 {
  "id": "ruby-magic",
  "appliesTo": [
   "rb",
   "rake",
   "gemspec",
   "ru",
   "Gemfile",
   "Rakefile"
  ],
  "where": "leading",
  "pattern": "^#\\s*-?\\*?-?\\s*(encoding|coding|frozen_string_literal|warn_indent|shareable_constant_value|typed)\\s*[:=]",
  "flags": "",
  "action": "after"
 },
 {
  "id": "rack",
  "appliesTo": [
   "ru"
  ],
  "where": "line1",
  "pattern": "^#\\\\",
  "flags": "",
  "action": "after"
 },
 {
  "id": "xml-decl",
  "appliesTo": [
   "xml",
   "svg",
   "html",
   "xhtml"
  ],
  "where": "byte0",
  "pattern": "^<\\?xml\\b[\\s\\S]*?\\?>",
  "flags": "",
  "action": "after"
 },
 {
  "id": "xml-pi-doctype",
  "appliesTo": [
   "xml"
  ],
  "where": "leading",
  "pattern": "^<\\?xml-stylesheet|^<!DOCTYPE",
  "flags": "",
  "action": "any"
 },
 {
  "id": "html-doctype",
  "appliesTo": [
   "html",
   "vue"
  ],
  "where": "leading",
  "pattern": "^<!doctype[^>]*>",
  "flags": "i",
  "action": "after"
 },
 {
  "id": "php-open",
  "appliesTo": [
   "php"
  ],
  "where": "leading",
  "pattern": "^<\\?php(?=\\s)",
  "flags": "",
  "action": "after"
 },
 {
  "id": "jsp-directive",
  "appliesTo": [
   "jsp"
  ],
  "where": "leading",
  "pattern": "",
  "flags": "",
  "action": "before"
 },
 {
  "id": "css-charset",
  "appliesTo": [
   "css",
   "scss"
  ],
  "where": "byte0",
  "pattern": "^@charset \"[^\"]*\";",
  "flags": "",
  "action": "after"
 },
 {
  "id": "docker-directives",
  "appliesTo": [
   "Dockerfile*",
   "Containerfile*"
  ],
  "where": "leading",
  "pattern": "^#\\s*(syntax|escape|check)\\s*=",
  "flags": "i",
  "action": "afterAll"
 },
 {
  "id": "cloud-config",
  "appliesTo": [
   "yaml",
   "yml",
   "user-data"
  ],
  "where": "line1",
  "pattern": "^(#cloud-(config|config-archive|boothook|config-jsonp)|#include|#part-handler|## template: jinja)",
  "flags": "",
  "action": "after"
 },
 {
  "id": "yaml-directive",
  "appliesTo": [
   "yaml"
  ],
  "where": "leading",
  "pattern": "^%(YAML|TAG)",
  "flags": "",
  "action": "before"
 },
 {
  "id": "salt-shebang",
  "appliesTo": [
   "sls"
  ],
  "where": "line1",
  "pattern": "^#!",
  "flags": "",
  "action": "after"
 },
 {
  "id": "gherkin-language",
  "appliesTo": [
   "feature"
  ],
  "where": "line1",
  "pattern": "^\\s*#\\s*language\\s*:",
  "flags": "",
  "action": "after"
 },
 {
  "id": "swift-tools",
  "appliesTo": [
   "Package.swift",
   "Package@swift-*.swift"
  ],
  "where": "line1",
  "pattern": "^//\\s*swift-tools-version",
  "flags": "",
  "action": "after"
 },
 {
  "id": "zsh-compdef",
  "appliesTo": [
   "_*",
   "zsh"
  ],
  "where": "line1",
  "pattern": "^#(compdef|autoload)\\b",
  "flags": "",
  "action": "after"
 },
 {
  "id": "jest-docblock",
  "appliesTo": [
   "js",
   "jsx",
   "ts",
   "tsx",
   "mjs",
   "cjs",
   "mts",
   "cts"
  ],
  "where": "firstBlock",
  "pattern": "@jest-(environment|config)|@format|@prettier|@flow",
  "flags": "",
  "action": "mergeOrAfter"
 },
 {
  "id": "go-build",
  "appliesTo": [
   "go"
  ],
  "where": "leading",
  "pattern": "^//(go:build| \\+build)",
  "flags": "",
  "action": "beforeWithBlank"
 },
 {
  "id": "go-package-doc",
  "appliesTo": [
   "go"
  ],
  "where": "leading",
  "pattern": "^(//|/\\*).*\\n+package",
  "flags": "",
  "action": "beforeWithBlank"
 },
 {
  "id": "rust-inner",
  "appliesTo": [
   "rs"
  ],
  "where": "leading",
  "pattern": "^(#!\\[|//!)",
  "flags": "",
  "action": "before"
 },
 {
  "id": "haskell-pragma",
  "appliesTo": [
   "hs"
  ],
  "where": "leading",
  "pattern": "^\\{-#",
  "flags": "",
  "action": "before"
 },
 {
  "id": "cabal-version",
  "appliesTo": [
   "cabal"
  ],
  "where": "line1",
  "pattern": "^cabal-version:",
  "flags": "",
  "action": "after"
 },
 {
  "id": "tex-magic",
  "appliesTo": [
   "tex",
   "ltx",
   "sty",
   "cls"
  ],
  "where": "leading",
  "pattern": "^%\\s*!(TEX|TeX|BIB)",
  "flags": "",
  "action": "after"
 },
 {
  "id": "tex-format",
  "appliesTo": [
   "tex"
  ],
  "where": "line1",
  "pattern": "^%&",
  "flags": "",
  "action": "after"
 },
 {
  "id": "frontmatter-yaml",
  "appliesTo": [
   "md",
   "mdx",
   "qmd",
   "Rmd",
   "html",
   "astro",
   "scss"
  ],
  "where": "byte0",
  "pattern": "^---\\s*\\n[\\s\\S]*?\\n(---|\\.\\.\\.)\\s*\\n",
  "flags": "",
  "action": "insideAsHash"
 },
 {
  "id": "frontmatter-toml",
  "appliesTo": [
   "md"
  ],
  "where": "byte0",
  "pattern": "^\\+\\+\\+\\s*\\n[\\s\\S]*?\\n\\+\\+\\+",
  "flags": "",
  "action": "insideAsHash"
 },
 {
  "id": "frontmatter-json",
  "appliesTo": [
   "md"
  ],
  "where": "byte0",
  "pattern": "^\\{\\s*\\n",
  "flags": "",
  "action": "afterAsHtml"
 },
 {
  "id": "astro-fence",
  "appliesTo": [
   "astro"
  ],
  "where": "byte0",
  "pattern": "^---",
  "flags": "",
  "action": "insideAsSlash"
 },
 {
  "id": "batch-echo",
  "appliesTo": [
   "bat",
   "cmd"
  ],
  "where": "leading",
  "pattern": "^@?echo\\s+off",
  "flags": "i",
  "action": "after"
 },
 {
  "id": "ps-requires",
  "appliesTo": [
   "ps1"
  ],
  "where": "leading",
  "pattern": "^#Requires",
  "flags": "i",
  "action": "before"
 },
 {
  "id": "freemarker",
  "appliesTo": [
   "ftl"
  ],
  "where": "byte0",
  "pattern": "^[<\\[]#ftl",
  "flags": "",
  "action": "after"
 },
 {
  "id": "escript",
  "appliesTo": [
   "escript",
   "erl"
  ],
  "where": "line2or3",
  "pattern": "^%%!",
  "flags": "",
  "action": "after"
 },
 {
  "id": "perl-pod",
  "appliesTo": [
   "pl",
   "pm"
  ],
  "where": "leading",
  "pattern": "^=",
  "flags": "",
  "action": "before"
 },
 {
  "id": "ts-pragmas",
  "appliesTo": [
   "js",
   "ts"
  ],
  "where": "leading",
  "pattern": "^//\\s*@ts-(check|nocheck)|^///\\s*<",
  "flags": "",
  "action": "before"
 },
 {
  "id": "scala-cli",
  "appliesTo": [
   "scala",
   "sc"
  ],
  "where": "leading",
  "pattern": "^//> using",
  "flags": "",
  "action": "before"
 },
 {
  "id": "pep723",
  "appliesTo": [
   "py"
  ],
  "where": "leading",
  "pattern": "^# /// script",
  "flags": "",
  "action": "before"
 },
 {
  "id": "vim-modeline",
  "appliesTo": [
   "*"
  ],
  "where": "first5",
  "pattern": "\\b(vim?|ex):",
  "flags": "",
  "action": "after"
 },
 {
  "id": "xpm",
  "appliesTo": [
   "xpm"
  ],
  "where": "line1",
  "pattern": "^/\\* XPM \\*/",
  "flags": "",
  "action": "after"
 },
 {
  "id": "postscript",
  "appliesTo": [
   "ps",
   "eps"
  ],
  "where": "line1",
  "pattern": "^%!PS",
  "flags": "",
  "action": "after"
 },
 {
  "id": "solution",
  "appliesTo": [
   "sln"
  ],
  "where": "line1",
  "pattern": ".",
  "flags": "",
  "action": "never"
 },
 {
  "id": "vb6-class",
  "appliesTo": [
   "cls",
   "frm"
  ],
  "where": "line1",
  "pattern": "^VERSION ",
  "flags": "",
  "action": "never"
 },
 {
  "id": "reg",
  "appliesTo": [
   "reg"
  ],
  "where": "line1",
  "pattern": "^Windows Registry Editor",
  "flags": "",
  "action": "never"
 },
 {
  "id": "ansible-vault",
  "appliesTo": [
   "*"
  ],
  "where": "line1",
  "pattern": "^\\$ANSIBLE_VAULT",
  "flags": "",
  "action": "never"
 },
 {
  "id": "sops",
  "appliesTo": [
   "yaml",
   "json",
   "env"
  ],
  "where": "body",
  "pattern": "^sops:",
  "flags": "",
  "action": "never"
 },
 {
  "id": "signed",
  "appliesTo": [
   "*"
  ],
  "where": "body",
  "pattern": "# SIG # Begin signature block|-----BEGIN PGP SIGN|<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig",
  "flags": "",
  "action": "never"
 },
 {
  "id": "jest-snapshot",
  "appliesTo": [
   "snap"
  ],
  "where": "line1",
  "pattern": "^// Jest Snapshot",
  "flags": "",
  "action": "never"
 }
];
