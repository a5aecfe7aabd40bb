// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { SILENT } from '../headers/read/readHeader';
import type { FileHeader } from '../model/header';

/** What is kept of one file: facts, never its bytes. */
export type FileRecord =
  /** Text, with what its head says about its licensing. */
  | { readonly kind: 'text'; readonly header: FileHeader }
  /** Nothing of it was wanted: its name says all (a picture, a licence text). */
  | { readonly kind: 'unread' }
  | { readonly kind: 'binary' | 'empty' | 'symlink' | 'unreadable' };

/** Most files of many repositories say nothing: they share one record. */
export const SILENT_RECORD: FileRecord = { kind: 'text', header: SILENT };

export function textRecord(header: FileHeader): FileRecord {
  return { kind: 'text', header };
}

/** The header that a record holds; the silent one where there is no text. */
export function headerOf(record: FileRecord): FileHeader {
  return record.kind === 'text' ? record.header : SILENT;
}
