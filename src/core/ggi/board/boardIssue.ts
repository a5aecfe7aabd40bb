// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { BoardLink } from '../../model/programme';

/** One issue of a My GGI Board, whichever forge or file it came from. */
export interface BoardIssue {
  readonly forge: BoardLink['forge'];
  readonly project?: string;
  readonly number?: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly open: boolean;
  /** As the forge wrote it; ISO 8601 sorts as text. */
  readonly updated?: string;
  readonly url?: string;
  /** Known without looking at the body: the CSV files say it. */
  readonly activity?: string;
}

/** A short fingerprint of a body (FNV-1a, 64 bits), to see later whether the issue changed. Line ends do not matter. */
export function bodyFingerprint(body: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(body.replace(/\r\n?/g, '\n').trimEnd())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
