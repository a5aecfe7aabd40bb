// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Range as EditorRange } from 'vscode';
import type { Range } from '../../core/model/textEdit';

/** A range of core as the editor wants it. Ends beyond a line or the file are cut by the editor. */
export function toRange({ start, end }: Range): EditorRange {
  return new EditorRange(start.line, cut(start.column), end.line, cut(end.column));
}

/** The editor counts columns in 32 bits. */
function cut(column: number): number {
  return Math.min(column, 0x7fffffff);
}
