// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { SILENT } from '../headers/read/readHeader';
import type { FileHeader } from '../model/header';
import { compactHeader } from './compactHeader';

/** What is kept of one file: facts, never its bytes. */
export type FileRecord =
  /** Text, with what its head says about its licensing, and whether a header could be written into it. */
  | { readonly kind: 'text'; readonly header: FileHeader; readonly commentable: boolean }
  /** Nothing of it was wanted: its name says all (a picture, a licence text). */
  | { readonly kind: 'unread' }
  | { readonly kind: 'binary' | 'empty' | 'symlink' | 'unreadable' };

/** Most files of many repositories say nothing: they share two records. */
const SILENT_COMMENTABLE: FileRecord = { kind: 'text', header: SILENT, commentable: true };
const SILENT_OTHER: FileRecord = { kind: 'text', header: SILENT, commentable: false };

export function textRecord(header: FileHeader, commentable: boolean): FileRecord {
  if (header === SILENT) {
    return commentable ? SILENT_COMMENTABLE : SILENT_OTHER;
  }
  return { kind: 'text', header: compactHeader(header), commentable };
}

/** The header that a record holds; the silent one where there is no text. */
export function headerOf(record: FileRecord): FileHeader {
  return record.kind === 'text' ? record.header : SILENT;
}
