// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What git's index notes of a file besides its name. */
export interface TrackedFile {
  /** Object id of its content, in hexadecimal digits. */
  readonly blob: string;
  /** In bytes, modulo 2^32. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Modulo 2^32. */
  readonly ino: number;
  /** Changed so shortly before the index was written that a later change may not show (racy git). */
  readonly racy: boolean;
}

const BLOB_AT = 40;

/**
 * The part of an index entry (gitformat-index) that tells whether a file is unchanged.
 * @param entryAt where the entry begins. @param indexMtimeMs when the index was written.
 */
export function trackedFile(index: Buffer, entryAt: number, hashBytes: number, indexMtimeMs: number): TrackedFile {
  const time = (at: number) => index.readUInt32BE(entryAt + at) * 1000 + index.readUInt32BE(entryAt + at + 4) / 1e6;
  const mtimeMs = time(8);
  return {
    blob: index.toString('hex', entryAt + BLOB_AT, entryAt + BLOB_AT + hashBytes),
    size: index.readUInt32BE(entryAt + 36),
    mtimeMs,
    ctimeMs: time(0),
    ino: index.readUInt32BE(entryAt + 20),
    racy: mtimeMs >= indexMtimeMs,
  };
}
