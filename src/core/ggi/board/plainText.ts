// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isPlaceholder } from './placeholders';

/** What belongs to the board's page and not to what people wrote. */
export const FRAME =
  /^\s*(?:<\/?details>|<details><summary>.{0,200}<\/summary>|<summary>.{0,200}<\/summary>|-{4,})\s*$/i;

/** A line that would end its section, name another activity or be taken for the board's frame; `\` before it makes it text, as in Markdown. */
function isSpecial(line: string, atEnd: boolean): boolean {
  const bare = line.replace(/^\\+/, '');
  return (
    /^(?:#|\s*Activity ID:)/i.test(bare) ||
    FRAME.test(bare) ||
    (atEnd && (/^(?:\s|$)/.test(bare) || isPlaceholder(bare)))
  );
}

/** Somebody's text as the lines of a section. {@link fromSection} gives the same text back. */
export function toSection(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => (isSpecial(line, index === 0 || index === lines.length - 1) ? `\\${line}` : line))
    .join('\n');
}

/** The text of a section: empty lines around it and the marks of {@link toSection} are taken away. */
export function fromSection(lines: readonly string[]): string {
  const isText = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  return lines
    .slice(Math.max(first, 0), last + 1)
    .map((line, index, { length }) => {
      const atEnd = index === 0 || index === length - 1;
      const text = line.startsWith('\\') && isSpecial(line.slice(1), atEnd) ? line.slice(1) : line;
      // Nobody means the spaces that a section begins with; those of ours stand behind a mark.
      return index === 0 && text === line ? text.trimStart() : text;
    })
    .join('\n');
}

/**
 * A text on one line, as Markdown has it: a break as `<br>`, and as numbers what readers of lists cut off or break at.
 * {@link fromLine} gives the same text back.
 */
export function toLine(text: string): string {
  const number = (character: string): string => `&#${character.codePointAt(0)};`;
  return text
    .replace(/&(?=(?:amp;)*(?:lt;br>|#\d{1,7};))/g, '&amp;')
    .replaceAll('<br>', '&lt;br>')
    .replaceAll('\n', '<br>')
    .replace(/^\s|\s$|[\v\f\u0085\u2028\u2029]/g, number);
}

export function fromLine(line: string): string {
  return line.replace(
    /<br>|&lt;br>|&#(?<code>\d{1,7});|&amp;(?=(?:amp;)*(?:lt;br>|#\d{1,7};))/g,
    (mark: string, code: string | undefined) => {
      if (code === undefined) {
        return mark === '<br>' ? '\n' : mark === '&amp;' ? '&' : '<br>';
      }
      const character = Number(code) > 0x10ffff ? '' : String.fromCodePoint(Number(code));
      return /^[\s\u0085]$/.test(character) ? character : mark;
    },
  );
}
