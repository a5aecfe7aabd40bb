// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Generated from resources/catalogue/comment-styles.json by `npm run generate`. Do not edit.
// This is the marks of every comment style.
import type { StyleMarks } from './commentStyle';

export const STYLE_MARKS: Record<string, StyleMarks> = {
  slash: {
    line: '//',
    block: ['/*', ' * ', ' */'],
    prefer: 'line',
  },
  slashStar: {
    block: ['/*', ' * ', ' */'],
    prefer: 'block',
  },
  hash: {
    line: '#',
    prefer: 'line',
  },
  semicolon: {
    line: ';',
    prefer: 'line',
  },
  lispSemi: {
    line: ';;',
    detect: '^;+',
    prefer: 'line',
  },
  dash: {
    line: '--',
    prefer: 'line',
  },
  haskell: {
    line: '--',
    block: ['{-', '   ', '-}'],
    prefer: 'line',
  },
  lua: {
    line: '--',
    block: ['--[[', '', ']]'],
    prefer: 'line',
  },
  percent: {
    line: '%',
    prefer: 'line',
  },
  percent2: {
    line: '%%',
    detect: '^%+',
    prefer: 'line',
  },
  bang: {
    line: '!',
    prefer: 'line',
  },
  fortranFixed: {
    line: '!',
    detect: '^[cC*!]',
    prefer: 'line',
  },
  apostrophe: {
    line: "'",
    prefer: 'line',
  },
  quote: {
    line: '"',
    prefer: 'line',
  },
  batch: {
    line: '@REM',
    detect: '^(@?[rR][eE][mM]\\b|::)',
    prefer: 'line',
    eol: 'crlf',
  },
  dnl: {
    line: 'dnl',
    prefer: 'line',
  },
  man: {
    line: '.\\"',
    prefer: 'line',
  },
  rst: {
    line: '..',
    prefer: 'line',
  },
  html: {
    block: ['<!--', '', '-->'],
    prefer: 'block',
    forbid: '--',
  },
  xml: {
    block: ['<!--', '', '-->'],
    prefer: 'block',
    forbid: '--',
  },
  mdx: {
    block: ['{/*', '', '*/}'],
    prefer: 'block',
    forbid: '*/',
  },
  jinja: {
    block: ['{#', '', '#}'],
    prefer: 'block',
  },
  handlebars: {
    block: ['{{!--', '', '--}}'],
    prefer: 'block',
  },
  mustache: {
    block: ['{{!', '', '}}'],
    prefer: 'block',
  },
  blade: {
    block: ['{{--', '', '--}}'],
    prefer: 'block',
  },
  goTemplate: {
    block: ['{{/*', '', '*/}}'],
    prefer: 'block',
  },
  erb: {
    block: ['<%#', '', '%>'],
    prefer: 'block',
  },
  jsp: {
    block: ['<%--', '', '--%>'],
    prefer: 'block',
  },
  freemarker: {
    block: ['<#--', '', '-->'],
    prefer: 'block',
  },
  velocity: {
    line: '##',
    block: ['#*', '', '*#'],
    prefer: 'line',
  },
  razor: {
    block: ['@*', '', '*@'],
    prefer: 'block',
  },
  smarty: {
    block: ['{*', '', '*}'],
    prefer: 'block',
  },
  twig: {
    block: ['{#', '', '#}'],
    prefer: 'block',
  },
  liquid: {
    block: ['{% comment %}', '', '{% endcomment %}'],
    prefer: 'block',
  },
  pug: {
    line: '//-',
    prefer: 'line',
  },
  haml: {
    line: '-#',
    prefer: 'line',
  },
  slim: {
    line: '/',
    prefer: 'line',
  },
  coldfusion: {
    block: ['<!---', '', '--->'],
    prefer: 'block',
  },
  ml: {
    block: ['(*', ' * ', ' *)'],
    prefer: 'block',
  },
  pascal: {
    line: '//',
    block: ['{', ' ', '}'],
    prefer: 'line',
  },
  julia: {
    line: '#',
    block: ['#=', '', '=#'],
    prefer: 'line',
  },
  lean: {
    line: '--',
    block: ['/-', ' - ', ' -/'],
    prefer: 'line',
  },
  plantuml: {
    line: "'",
    block: ["/'", " ' ", " '/"],
    prefer: 'line',
  },
  xquery: {
    block: ['(:', ' : ', ' :)'],
    prefer: 'block',
  },
  applescript: {
    line: '--',
    block: ['(*', '', '*)'],
    prefer: 'line',
  },
  powershell: {
    line: '#',
    block: ['<#', '', '#>'],
    prefer: 'line',
  },
  bibtex: {
    block: ['@Comment{', '', '}'],
    prefer: 'block',
  },
  cmake: {
    line: '#',
    block: ['#[[', '', ']]'],
    prefer: 'line',
  },
  asciidoc: {
    line: '//',
    block: ['////', '', '////'],
    prefer: 'line',
  },
  matlab: {
    line: '%',
    block: ['%{', '', '%}'],
    prefer: 'line',
    place: 'afterHelpBlock',
  },
  cobol: {
    line: '      *>',
    prefer: 'line',
  },
  tilde2: {
    line: '~~',
    prefer: 'line',
  },
  plain: {
    plain: true,
  },
};
