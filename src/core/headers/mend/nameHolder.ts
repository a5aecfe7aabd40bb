// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { linesFrom } from '../../text/lineEnds';
import { isHeldBy } from '../write/holders';
import { provedMend, type MendTarget } from './mendTarget';

/** Puts the holder behind the year of every notice that names nobody. */
export function nameHolder(target: MendTarget, { holder, year }: HeaderRequest): HeaderPlan {
  const { text, header } = target;
  const nameless = header.copyrights.filter((statement) => statement.holder === undefined);
  if (nameless.length === 0) {
    return { action: 'unchanged' };
  }
  const lines = linesFrom(text, 0);
  const edits = nameless.flatMap(({ text: notice, years, line: number }) => {
    const line = lines[number ?? -1];
    const content = line === undefined ? '' : text.slice(line.start, line.end);
    const tag = /SPDX-FileCopyrightText:/.exec(content);
    const from = tag === null ? 0 : tag.index + tag[0].length;
    const column = content.indexOf(notice, from);
    if (line === undefined || column < 0) {
      return [];
    }
    // Without a word of its own the notice is an empty tag, whose blank may be missing.
    const end = line.start + (notice.trim() === '' ? from : column + notice.trimEnd().length);
    const words = years === undefined && year !== undefined ? `${year} ${holder.trim()}` : holder.trim();
    return [{ offset: end, length: 0, newText: ` ${words}` }];
  });
  return provedMend(
    target,
    edits,
    ({ copyrights }) =>
      edits.length === nameless.length &&
      copyrights.length === header.copyrights.length &&
      copyrights.every(
        (statement, index) => header.copyrights[index]!.holder !== undefined || isHeldBy(statement, holder),
      ),
  );
}
