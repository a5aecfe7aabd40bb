// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { PreambleRule } from '../styles/preambleRule';

/** First-line rules that the catalogue does not have yet; same form. */
export const MORE_PREAMBLE: readonly PreambleRule[] = [
  // The summary line of an Emacs package has to be the first one.
  rule('elisp-summary', ['el'], 'line1', '^;;; \\S+\\.el ---'),
  // "Invalid first line, expected: (lang <lang> <version>)"
  rule('dune-lang', ['dune-project', 'dune-workspace'], 'line1', '^\\(lang\\b'),
  // Tells man which preprocessors to run.
  rule('man-preprocessor', ['man', '1', '2', '3', '4', '5', '6', '7', '8'], 'line1', '^\'\\\\"'),
  rule('nim-filter', ['nim', 'nimf'], 'line1', '^#\\?'),
  // Attributes of an exported VBA module come before anything else.
  rule('vba-attributes', ['bas', 'vba', 'cls'], 'leading', '^Attribute VB_'),
  // Title, authors and date of Pandoc are the first lines, each with a percent sign.
  rule('pandoc-title', ['md', 'markdown', 'mkd', 'qmd', 'rmd'], 'leading', '^%[ \\t]'),
  // Zsh completions of any name; without these words nothing says that the file is one.
  rule('first-line-words', ['*'], 'line1', '^#(?:compdef|autoload|cloud-config)\\b'),
  rule(
    'docker-directives-by-extension',
    ['dockerfile', 'containerfile'],
    'leading',
    '^#[ \\t]*(?:syntax|escape|check)[ \\t]*=',
  ),
  // Scripts in languages without `#!`: the shell takes the first line for a path, the compiler for a comment.
  rule('slash-shebang', ['*'], 'line1', '^//+usr/bin/'),
  // Site generators read settings from any text that starts with them (Jekyll, Eleventy, Hexo).
  rule(
    'frontmatter-yaml',
    [
      'adoc',
      'asciidoc',
      'coffee',
      'css',
      'haml',
      'htm',
      'js',
      'less',
      'mermaid',
      'mmd',
      'pug',
      'rst',
      'sass',
      'slim',
      'styl',
      'textile',
    ],
    'byte0',
    '^---',
  ),
  rule('gnu-assembler-noapp', ['s'], 'line1', '^#NO_APP'),
  rule('cloud-config-template', ['user-data', 'vendor-data'], 'leading', '^#cloud-config|^## template: jinja'),
  rule('cloud-config-after-template', ['yaml', 'yml'], 'leading', '^#cloud-config'),
  // Metadata that Jupytext, R's spin and cargo script read from a fence at the top.
  rule('jupytext', ['py', 'r', 'jl'], 'byte0', '^# ---[ \\t]*(?:\\r\\n?|\\n)(?:#.*(?:\\r\\n?|\\n))*?# ---[ \\t]*$'),
  // `runghc` and stack read their options from the comment right below `#!`.
  rule('stack-options', ['hs'], 'byte0', '^(?:--[ \\t]*stack\\b.*|\\{-[ \\t]*stack\\b[\\s\\S]*?-\\})'),
  // Before version 6 nothing but blank lines may stand above it. Scripts and copies of a manifest have other names.
  rule('swift-tools-below', ['swift'], 'byte0', '^\\s*//[ \\t]*swift-tools-version.*'),
  // Databricks and Pluto take a file for a notebook by its first lines.
  rule('notebook', ['py', 'sql', 'scala', 'r'], 'line1', '^(?:#|--|//) Databricks notebook source'),
  rule('pluto', ['jl'], 'byte0', '^### A Pluto\\.jl notebook ###[ \\t]*(?:\\r\\n?|\\n)# v\\d.*'),
  // "#n" as the first two characters turns printing off.
  rule('sed-quiet', ['sed'], 'line1', '^#n$'),
  // Rails looks for the encoding of a template at its first byte.
  rule('erb-encoding', ['erb'], 'byte0', '^<%#[^%\\r\\n]*coding[:=][^%\\r\\n]*%>'),
  // Text protos name their schema in the first lines.
  rule('text-proto', ['textproto', 'pbtxt', 'prototxt', 'txtpb'], 'leading', '^#[ \\t]*proto-(?:file|message|import):'),
  // One file, two languages: its first line is what hides one from the other.
  rule(
    'batch-polyglot',
    ['bat', 'cmd'],
    'line1',
    '^(?:<!--|<#|/\\*|@?rem[ \\t]*=|@if[ \\t]*\\(@|@set[ \\t]+@|@?goto[ \\t]+#|0</|1>2>)',
  ),
  rule('mill', ['mill', 'sc'], 'leading', '^//\\|'),
  rule('r-spin', ['r'], 'byte0', "^#' ---[ \\t]*(?:\\r\\n?|\\n)(?:#'.*(?:\\r\\n?|\\n))*?#' ---[ \\t]*$"),
  // More dashes where three of them stand inside (RFC 3503).
  rule('cargo-script', ['rs'], 'byte0', '^(-{3,})[ \\t]*\\w*[ \\t]*(?:\\r\\n?|\\n)(?:.*(?:\\r\\n?|\\n))*?\\1[ \\t]*$'),
];

function rule(id: string, appliesTo: readonly string[], where: string, pattern: string): PreambleRule {
  return { id, appliesTo, where, pattern, flags: 'm', action: 'after' };
}
