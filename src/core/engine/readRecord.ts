// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { SILENT, readHeader } from '../headers/read/readHeader';
import { rawMightSayLicence } from '../headers/read/triggers';
import { oneCharacterPerByte } from '../text/oneCharacterPerByte';
import { commentStyleFor } from '../headers/styles/commentStyleFor';
import type { RepoPath } from '../model/repoPath';
import { decode } from '../text/decode';
import { HEAD_BYTES, type FileContent } from './engine';
import { textRecord, type FileRecord } from './fileRecord';

/** Reads the facts about one file's header off its first bytes. Whatever the bytes are, there is an answer. */
export function readRecord(path: RepoPath, content: FileContent): FileRecord {
  if (content.kind !== 'bytes') {
    return { kind: content.kind };
  }
  if (content.size === 0) {
    return EMPTY;
  }
  const head = content.bytes.subarray(0, HEAD_BYTES);
  if (head.length === 0) {
    return UNREAD;
  }
  const utf16 = isUtf16(head);
  const raw = oneCharacterPerByte(head);
  if (!utf16 && raw.includes('\0')) {
    return BINARY;
  }
  const speaks = utf16 || rawMightSayLicence(raw, content.ascii);
  if (!speaks) {
    const byName = commentStyleFor(path);
    if (!('unknown' in byName)) {
      return textRecord(SILENT, 'style' in byName);
    }
  }
  const truncated = content.size > head.length;
  const text = content.ascii === true ? raw : textOf(truncated ? wholeCharacters(head, utf16) : head);
  if (text === undefined) {
    return BINARY;
  }
  const answer = commentStyleFor(path, { text });
  const style = 'style' in answer ? answer.style : undefined;
  return textRecord(
    speaks ? readHeader(path, text, style, { truncated, withinHead: content.ascii === true }) : SILENT,
    style !== undefined,
  );
}

const EMPTY: FileRecord = { kind: 'empty' };
const UNREAD: FileRecord = { kind: 'unread' };
const BINARY: FileRecord = { kind: 'binary' };

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** Without the beginning of a character whose end was cut off: the head of a file may end within one. */
function wholeCharacters(head: Uint8Array, utf16: boolean): Uint8Array {
  if (utf16) {
    return head.subarray(0, head.length - (head.length % 2));
  }
  for (let back = 1; back <= 3 && back < head.length; back++) {
    const byte = head[head.length - back]!;
    if (byte < 0x80) {
      break;
    }
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? head.subarray(0, head.length - back) : head;
    }
  }
  return head;
}
