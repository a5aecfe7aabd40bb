// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Position, TextDocument } from 'vscode';
import { isLicenceManifest } from '../../core/language/manifestLicence';

/** Headers stand in the first 8 KB; no line further down is asked about. */
const LAST_LINE = 400;
/** What must stay first is a few lines long. */
const LAST_FIRST_LINE = 5;
/** The word that becomes a header; typed in part or not at all. */
export const HEADER_WORD = 'spdx';
/** Words without which a line says nothing of a licence. */
const WORTH_READING = /licen[cs]e|SPDX|\bGPL|copyright|permission|redistribution/i;

/** Whether a line may be part of a header that names a licence. */
export function mayNameLicence(document: TextDocument, { line }: Position): boolean {
  return line <= LAST_LINE && WORTH_READING.test(document.lineAt(line).text.slice(0, 1000));
}

/** Whether a place is in a file whose values are licences, at any line of it. */
export function isInManifest({ uri }: TextDocument): boolean {
  return isLicenceManifest(uri.path);
}

/** The word alone on one of the first lines: above, below or between what has to stay first, such as a `#!`. */
export function startsHeader(document: TextDocument, { line }: Position): boolean {
  if (isNearlyEmpty(document)) {
    return true;
  }
  const typed = line <= LAST_FIRST_LINE ? document.lineAt(line).text.trim().toLowerCase() : '';
  return typed !== '' && HEADER_WORD.startsWith(typed);
}

/** Two lines at most: an empty file, or one with a final line end. */
export function isNearlyEmpty({ lineCount }: TextDocument): boolean {
  return lineCount <= 2;
}
