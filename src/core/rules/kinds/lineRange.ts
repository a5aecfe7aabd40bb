// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Range } from '../../model/textEdit';

/** A stretch of one line. */
export function lineRange(line: number, column: number, length: number): Range {
  return { start: { line, column }, end: { line, column: column + length } };
}
