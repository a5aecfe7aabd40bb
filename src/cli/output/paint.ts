// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Severity } from '../../core/model/vocabulary';
import type { Terminal } from '../terminal';

/** Colours of the terminal's own palette, so that every theme can be read; plain text where there are none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
  good(text: string): string;
}

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 2 };

export function paintFor({ colours }: Terminal): Paint {
  const paint = (code: number, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: (text) => paint(1, text),
    dim: (text) => paint(2, text),
    good: (text) => paint(32, text),
    severity: (severity, text) => paint(CODES[severity], text),
  };
}

/** A file's name or text may hold control characters, which would steer the terminal. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
