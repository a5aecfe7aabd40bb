// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRequest } from '../../model/header';
import { applyEdits, type TextEdit } from '../../model/textEdit';
import { linesFrom, type Line } from '../../text/lineEnds';
import { planHeader, type PlanOptions } from './planHeader';
import { readBack } from './readBack';

const LINES = 400;
const COLUMNS = 2000;
const TAG = /SPDX-(?<name>License-Identifier|FileCopyrightText):(?<value>.*)/;

/** The deletion of a single line that was merged into a header: without it, adding gives exactly this text again. */
export function mergedLine(
  path: string,
  text: string,
  request: Partial<HeaderRequest>,
  options: PlanOptions,
): TextEdit | undefined {
  const tags = linesFrom(text, 0, LINES).flatMap((line) => {
    const groups = TAG.exec(text.slice(line.start, Math.min(line.end, line.start + COLUMNS)))?.groups;
    return groups === undefined
      ? []
      : [{ line, licence: groups['name'] === 'License-Identifier', value: valueOf(groups['value']!) }];
  });
  const licence = tags.find((tag) => tag.licence)?.value;
  if (licence === undefined) {
    return undefined;
  }
  for (const { line, licence: isLicence, value } of tags.flatMap((tag) => [
    tag,
    { ...tag, line: withLineAbove(text, tag.line) },
  ])) {
    const from = line.next === line.end ? endOfLineBefore(text, line.start) : line.start;
    const edit = { offset: from, length: line.next - from, newText: '' };
    const rest = applyEdits(text, [edit]);
    const holder = isLicence
      ? (request.holder ?? readBack(path, rest, options.languageId).copyrights[0]?.holder)
      : value;
    if (holder === undefined || (request.holder !== undefined && !holder.includes(request.holder))) {
      continue;
    }
    const again = planHeader(path, rest, { ...request, year: '', licence, holder }, options);
    if (again.action === 'merged' && applyEdits(rest, again.edits) === text) {
      return edit;
    }
  }
  return undefined;
}

const CLOSING = /^(?:\*+\/|[#*%-]+[)}\]>]+|[*|#;%!=]+)$/;

/** The value of a tag without the closing mark of its comment or the side of its box. */
function valueOf(rest: string): string {
  const words = rest.trim().split(/(\s+)/);
  return CLOSING.test(words.at(-1)!) ? words.slice(0, -2).join('') : words.join('');
}

/** A licence that joined a tag has an empty comment line above it. */
function withLineAbove(text: string, line: Line): Line {
  const above = linesFrom(text, 0, LINES).find(({ next }) => next === line.start);
  return above === undefined ? line : { ...line, start: above.start };
}

function endOfLineBefore(text: string, start: number): number {
  return start >= 2 && text.slice(start - 2, start) === '\r\n' ? start - 2 : Math.max(0, start - 1);
}
