// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceMatch, Leftover } from '../../core/licences/licenceMatch';
import { harmless, paintFor, type Paint } from '../output/paint';
import type { Terminal } from '../terminal';

/** One file and what it was recognised as. */
export interface IdentifiedFile extends LicenceMatch {
  readonly path: string;
  /** What GitHub is expected to show. */
  readonly forgeLabel: string;
}

const MAX_SHOWN = 300;

/** What `license identify` says of one file to a person. */
export function identifiedText(
  { path, match, licences, leftover, forgeLabel }: IdentifiedFile,
  terminal: Terminal,
): string {
  const paint = paintFor(terminal);
  const names = licences.map(({ id, similarity, alternatives }) => {
    const others = alternatives.length > 0 ? ` (or ${alternatives.join(', ')}: the text is the same)` : '';
    return `${id}${similarity < 1 ? `, ${(Math.floor(similarity * 1000) / 10).toFixed(1)}% of its words` : ''}${others}`;
  });
  const lines = [
    `${paint.bold(harmless(path))}: ${match === 'unknown' ? 'no licence of the SPDX list' : `${match}: ${names.join('; ')}`}`,
    ...leftover.map((one) => `  ${leftoverLine(one, paint)}`),
    paint.dim(`  GitHub is expected to show: ${forgeLabel}`),
  ];
  return `${lines.join('\n')}\n`;
}

function leftoverLine({ kind, text, line, restriction }: Leftover, paint: Paint): string {
  const words = text.replace(/\s+/g, ' ');
  const shown = harmless(words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)} ...` : words);
  const what = `line ${line + 1}, ${kind}${restriction ? ', may narrow what is allowed' : ''}: ${shown}`;
  return restriction ? paint.severity('warning', what) : what;
}
