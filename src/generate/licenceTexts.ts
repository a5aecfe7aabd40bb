// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import spdx from 'spdx-license-list/full.js';
import { BUNDLED_LICENCES } from '../core/templates/bundledLicences';
import type { GeneratedFile } from './generatedFile';

/** Lines are folded here, as licence files are read in terminals. Matching licences ignores white space. */
const MAX_LINE = 80;

/** Notices of the SPDX texts -> the fields that a person fills in. Only notices in front of the terms are replaced. */
const NOTICES: readonly (readonly [RegExp, string])[] = [
  [/^Copyright \(c\) <year> <copyright holders>$/m, 'Copyright (c) {{year}} {{holder}}'],
  [/^Copyright \(c\) <year> <owner>\.? *$/m, 'Copyright (c) {{year}} {{holder}}'],
  [/^Copyright \(C\) YEAR by AUTHOR EMAIL$/m, 'Copyright (C) {{year}} by {{holder}}'],
  [/^Copyright \(c\) 2004-2010 by Internet[^\n]*\nCopyright[^\n]*$/m, 'Copyright (c) {{year}} {{holder}}'],
];

/** Licence texts for the LICENSE files that fixes create, from the SPDX licence list. */
export function licenceTexts(): readonly GeneratedFile[] {
  return [...new Set(BUNDLED_LICENCES.values())].map((name) => {
    const id = [...BUNDLED_LICENCES].findLast(([, file]) => file === name)?.[0] ?? name;
    const licence = (spdx as Readonly<Record<string, { readonly licenseText: string } | undefined>>)[id];
    if (licence === undefined) {
      throw new Error(`the SPDX licence list has no ${id}`);
    }
    let text = licence.licenseText.replace(/\r\n?/g, '\n').trim();
    for (const [notice, replacement] of NOTICES) {
      text = text.replace(notice, replacement);
    }
    const lines = text.split('\n').flatMap((line) => fold(line.trimEnd()));
    return { path: `resources/licences/${name}.txt`, content: `${lines.join('\n')}\n` };
  });
}

function fold(line: string): string[] {
  if (line.length <= MAX_LINE + 30) {
    return [line];
  }
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const folded: string[] = [];
  let current = indent;
  for (const word of line.trim().split(/ +/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > MAX_LINE) {
      folded.push(current);
      current = indent;
    }
    current += (current.trim() === '' ? '' : ' ') + word;
  }
  return [...folded, current];
}
