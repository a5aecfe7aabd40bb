// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Position, TextDocument } from 'vscode';

/** Headers stand in the first 8 KB; no line further down is asked about. */
const LAST_LINE = 400;
/** Words without which a line says nothing of a licence. */
const WORTH_READING = /licen[cs]e|SPDX|\bGPL|copyright|permission|redistribution/i;

/** Whether a line may be part of a header that names a licence. */
export function mayNameLicence(document: TextDocument, { line }: Position): boolean {
  return line <= LAST_LINE && WORTH_READING.test(document.lineAt(line).text.slice(0, 1000));
}

/** Two lines at most: an empty file, or one with a final line end. */
export function isNearlyEmpty({ lineCount }: TextDocument): boolean {
  return lineCount <= 2;
}
