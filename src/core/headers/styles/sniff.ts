// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** How much of a text is looked at to tell two languages apart. */
const HEAD = 4096;

type Answer = readonly [pattern: RegExp, style: string];

/** Shell-like marks that only one language of an extension has. First match wins; no match leaves it undecided. */
const BY_EXTENSION: Readonly<Record<string, readonly Answer[]>> = {
  '.as': [
    [/^\s*;|^\s*(?:section|org|bits|global)\b/im, 'semicolon'],
    [/^\s*(?:\/\/|\/\*|package\b|import\b|class\b|function\b|void\b|namespace\b)/m, 'slash'],
  ],
  '.asc': [
    [/^-----BEGIN PGP/m, 'uncommentable'],
    [/^(?:={1,5} \S|:[\w-]+:|\[[\w, ="]+\]$|\/\/)/m, 'asciidoc'],
  ],
  '.cfc': [
    [/^\s*<cf|^\s*<!---/i, 'coldfusion'],
    [/^\s*(?:\/\*|\/\/|component\b|interface\b|import\b|abstract\b|final\b)/i, 'slashStar'],
  ],
  '.cl': [
    [/^\s*(?:;|\(in-package|\(def|#\|)/m, 'lispSemi'],
    [/\b(?:__)?kernel\s+void\b|^#pragma OPENCL|^\s*\/[/*]/m, 'slash'],
  ],
  '.cls': [
    [/^VERSION \d/, 'uncommentable'],
    [/^\s*%|\\(?:NeedsTeXFormat|ProvidesClass|ProvidesExplClass)\b/m, 'percent'],
    [
      /^\s*(?:\/\/|\/\*|@\w+|(?:public|private|global)\s(?:[^\n]*\s)?(?:class|interface|enum)\s|(?:with|without) sharing\b)/im,
      'slash',
    ],
    [/^\s*'|^Option Explicit|^Attribute VB_/im, 'apostrophe'],
  ],
  '.d': [
    [/^#pragma D |^\s*(?:dtrace|BEGIN|END|syscall|profile|fbt|proc|pid\$\w*)\s*(?::|$)/m, 'slashStar'],
    [/^\s*(?:module|import|static import|public import)\s+[\w.]+|^\s*\/[/+*]|^\s*(?:void|int) main\s*\(/m, 'slash'],
    [/^\S+\.l?o\s*:/m, 'uncommentable'],
  ],
  '.e': [
    [/^\s*(?:deferred |expanded |frozen )?class\b|^\s*(?:note|indexing)\s*$/m, 'dash'],
    [/^\s*(?:include\b|without warning|(?:global )?(?:procedure|function|constant|type)\b)/m, 'dash'],
  ],
  '.es': [
    [/^\s*%|^-(?:module|export|mode)\(|^main\(\w+\)\s*->/m, 'percent2'],
    [/^\s*(?:\/[/*]|import\b|export\b|const\b|let\b|var\b|function\b|class\b|["']use strict)/m, 'slash'],
  ],
  '.fpp': [
    [/^\s*(?:module|component|port|enum|struct|topology|instance|passive|active)\b[^\n]*\{/m, 'hash'],
    [/^\s*(?:program|module|subroutine|function|use|implicit none|!|#(?:include|if))/im, 'bang'],
  ],
  '.fs': [
    [/^#version\b|\bgl_Frag|\bvoid main\s*\(/m, 'slash'],
    [/^\s*(?:module|namespace|open|let|type|\/\/|\(\*|\[<|#(?:light|if|nowarn|r))/m, 'slash'],
  ],
  '.ftl': [
    [/^\s*[<[][#@]|\$\{/m, 'freemarker'],
    [/^-?[a-z][\w-]* *=|^# /im, 'hash'],
  ],
  '.inc': [
    [/<\?(?:php|=)/, 'slash'],
    [/^\s*#\s*(?:include|define|ifn?def|if|pragma)\b/m, 'slashStar'],
    [/^(?:SUMMARY|DESCRIPTION|LICENSE|SRC_URI|DEPENDS|RDEPENDS\S*|PACKAGES)\s*[?+]?=|^(?:inherit|require)\s/m, 'hash'],
    [/^\s*<(?:!--|!doctype|\w)/i, 'html'],
    [/^\s*\{\$\w|^\s*(?:procedure|unit)\b/im, 'pascal'],
    [/^\s*\/[/*]/, 'slashStar'],
    [/^\s*;/, 'semicolon'],
    [/^\s*--/, 'dash'],
    [/^\s*# /, 'hash'],
  ],
  '.l': [
    [/^%%|^%[{o]/m, 'slashStar'],
    [/^\.(?:\\"|TH\b|Dd\b)/m, 'man'],
    [/^\s*[;(]/, 'lispSemi'],
  ],
  '.ll': [
    [/^%(?:[{}%]|option\b)/m, 'slashStar'],
    [/^\s*;|^(?:define|declare|target|source_filename|attributes)\b|^[@%!][\w.]+ *=/m, 'semicolon'],
  ],
  '.m': [
    [/^#!.*\boctave/, 'matlab'],
    [/^\s*(?:#\s*(?:import|include|pragma|if|define)|@(?:interface|implementation|import|protocol|class)\b)/m, 'slash'],
    [/^:- (?:module|interface)\b/m, 'percent'],
    [/^\s*\(\*|^\s*(?:BeginPackage|Begin)\[/m, 'ml'],
    [/^\s*(?:function|classdef)\b|^\s*%|^\s*\w+\s*=[^=][^\n]*;\s*$/m, 'matlab'],
    [/^\s*\/[/*]/, 'slash'],
  ],
  '.mod': [
    [/^\s*(?:<!|<\?xml)/, 'xml'],
    [/^\s*\(\*|^\s*(?:(?:IMPLEMENTATION|DEFINITION) )?MODULE\b/m, 'ml'],
    [/^\s*(?:#|(?:param|var|set|minimize|maximize)\s)/m, 'hash'],
  ],
  '.pl': [
    [/^#!.*\bperl|^\s*(?:use (?:strict|warnings|v?\d)|package\s+[\w:]+;|my\s+[$@%]|sub\s+\w+)/m, 'hash'],
    [/^:-|^[a-z]\w*\([^)\n]*\)\s*(?::-|\.)/m, 'percent'],
    [/^\s*%/, 'percent'],
    [/^\s*#/, 'hash'],
    [/^\s*(?:print|printf|if|foreach|for|while|require|no|our|local|[$@%&]\w+)\b/m, 'hash'],
  ],
  '.pro': [
    [/^\s*(?:QT|TARGET|TEMPLATE|SOURCES|HEADERS|CONFIG|SUBDIRS|FORMS|RESOURCES)\s*[+*-]?=/m, 'hash'],
    [/^-(?:keep|dont|optimi[sz]|assume|allow|include|printm)/m, 'hash'],
    [/^:-|^[a-z]\w*\([^)\n]*\)\s*(?::-|\.)|^\s*%/m, 'percent'],
    [/^\s*(?:pro|function)\s+\w+|^\s*;/im, 'semicolon'],
    [/^\s*#/, 'hash'],
  ],
  '.s': [
    [/^\s*(?:section|global|extern|bits|default rel)\s|^\s*%(?:include|define|macro)\b/im, 'semicolon'],
    [/^\s*(?:AREA|EXPORT|IMPORT)\s/m, 'semicolon'],
    [/./, 'slashStar'],
  ],
  '.sc': [[/./, 'slash']],
  '.sls': [
    [/^\s*(?:;|\(|#!r6rs)/, 'lispSemi'],
    [/^#!|\{[%{]|^[\w./-]+:|^\s*# /m, 'hash'],
  ],
  '.spec': [[/./, 'hash']],
  '.t': [
    [/^#!.*\b(?:perl|raku)|^\s*(?:use (?:strict|warnings|Test|v?\d|lib)|my [$@%]|plan\b)/m, 'hash'],
    [/^\s*(?:terra|local|import ")\b|^\s*--/m, 'dash'],
    [/^\s*%/, 'percent'],
    [/^\s*#/, 'hash'],
  ],
  '.tpl': [
    [/\{\{/, 'goTemplate'],
    [/\{(?:\$\w|\*|(?:if|foreach|include|block|extends|literal|assign)\b)/, 'smarty'],
  ],
  '.v': [
    [
      /^\s*(?:Require|Theorem|Lemma|Definition|Fixpoint|Inductive|Section|Module|Import|Set|Record|Axiom|From\s.*\bRequire)\b|^\s*\(\*/m,
      'ml',
    ],
    [/^\s*(?:`\w+|module\b|endmodule\b|fn\b|pub\b|import\b|struct\b|const\b|\/[/*])/m, 'slash'],
  ],
  '.workflow': [
    [/^\s*<\?xml/, 'xml'],
    [/^\s*(?:workflow|action)\s+"|^\s*#/m, 'hash'],
  ],
  '.y': [[/^%%|^%[{a-z]|^\s*\/\*/m, 'slashStar']],
};

/** Sections of the manual have the number of their section for an extension, and so has much else. */
const MANUAL: readonly Answer[] = [[/^(?:\.\\"|'\\"|\.(?:TH|Dd|so)[ \t])/m, 'man']];

/**
 * What the content says about a file whose extension is shared by several languages; `uncommentable` for the members
 * that can hold no comment. `undefined` when it says nothing clear.
 */
export function sniffStyle(extension: string, text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return (/^\.[1-8]$/.test(extension) ? MANUAL : BY_EXTENSION[extension])?.find(([pattern]) => pattern.test(head))?.[1];
}

const QT_LINGUIST = /^\s*<(?:\?xml|!DOCTYPE TS|TS\b)/;
/** Zsh completions and cloud-init data have no extension, but a first line that nothing else has. */
const FIRST_LINES = /^#(?:compdef|autoload|cloud-config)\b/;

/** Content that is plainly of another language than the file's name says. */
export function sniffException(extension: string, style: string | undefined, text: string): string | undefined {
  if (extension === '.ts' && QT_LINGUIST.test(text)) {
    return 'xml';
  }
  if (style === undefined && FIRST_LINES.test(text)) {
    return 'hash';
  }
  if (style === 'xml' && text.trimStart() !== '' && !text.trimStart().startsWith('<')) {
    return 'unknown';
  }
  // What Visual Basic 6 writes: it reads a form or class only when its version is the first line.
  if (extension === '.frm' && /^VERSION \d/.test(text)) {
    return 'uncommentable';
  }
  if ((extension === '.phtml' || extension === '.ctp') && style === 'slashStar') {
    return 'slash';
  }
  return undefined;
}
