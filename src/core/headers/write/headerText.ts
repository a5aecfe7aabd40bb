// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRequest } from '../../model/header';
import { msg, type Message } from '../../model/message';
import { isPlaceholder, parseNotice } from '../read/notice';
import { parseExpression } from '../../spdx/parseExpression';

/** The default text of a header: the two tags that REUSE asks for. */
export const DEFAULT_TEMPLATE = 'SPDX-FileCopyrightText: {year} {holder}\nSPDX-License-Identifier: {licence}';

/** Control characters, line and paragraph separators: each of them ends a line for some language's compiler. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be refused
const LINE_BREAKING = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;
/** Characters that reorder what is shown, cannot be stored, or that XML forbids. */
const UNSAFE = /[\u202a-\u202e\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The lines of the header somebody asked for, without comment marks, or why it cannot be written anywhere. */
export function headerLines(request: HeaderRequest): { lines: readonly string[] } | { reason: Message } {
  const { holder, licence, year, template = DEFAULT_TEMPLATE } = request;
  for (const [name, value] of Object.entries({ holder, licence, year: year ?? '' })) {
    if (LINE_BREAKING.test(value) || UNSAFE.test(value)) {
      return {
        reason: msg(
          'The {name} contains a line break, a control character or a character that changes the direction of text. Write it without.',
          { name },
        ),
      };
    }
  }
  if (holder.trim() === '') {
    return { reason: msg('A header needs the name of who holds the copyright. Name the holder.') };
  }
  if (!isName(holder)) {
    return {
      reason: msg(
        '“{holder}” is not read as a name by licence tools: it is a tag, a field to be filled in, or has no letters. Write the name of a person or organisation.',
        { holder },
      ),
    };
  }
  if (!parseExpression(licence.trim()).valid) {
    return {
      reason: msg('“{licence}” is no valid SPDX licence expression. Write identifiers of the SPDX licence list.', {
        licence,
      }),
    };
  }
  const lines = fill(template, { holder: holder.trim(), licence: licence.trim(), year: year?.trim() ?? '' });
  if (lines.every((line) => line === '')) {
    return {
      reason: msg('The header template is empty. Write at least the fields {fields} in it.', {
        fields: '{holder} {licence}',
      }),
    };
  }
  if (lines.some((line) => LINE_BREAKING.test(line.replaceAll('\t', ' ')) || UNSAFE.test(line))) {
    return { reason: msg('The header template contains control characters. Write it without.') };
  }
  return { lines };
}

/** Whether a copyright notice with this holder names somebody, and says nothing else. */
function isName(holder: string): boolean {
  return (
    !/SPDX-|REUSE-/i.test(holder) && !isPlaceholder(holder) && /[\p{L}\p{N}]/u.test(parseNotice(holder).holder ?? '')
  );
}

/** Fills `{holder}`, `{licence}` and `{year}`. A year that is not wanted takes the blank after it along. */
function fill(template: string, values: Readonly<Record<'holder' | 'licence' | 'year', string>>): string[] {
  const lines = template
    .split(/\r\n?|\n/)
    .map((line) =>
      (values.year === '' ? line.replaceAll(/\{year\},?[ \t]*/g, '') : line)
        .replace(/\{(holder|licence|license|year)\}/g, (_, name: string) =>
          name === 'holder' ? values.holder : name === 'year' ? values.year : values.licence,
        )
        .trimEnd(),
    );
  while (lines.at(-1) === '') {
    lines.pop();
  }
  while (lines[0] === '') {
    lines.shift();
  }
  return lines;
}
