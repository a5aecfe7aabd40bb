// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What the index says of one file. `name` is relative to the top of the work tree, as bytes decoded from UTF-8. */
export interface IndexEntry {
  readonly name: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Where the entry begins in the index; absent while the file is unmerged, so that it stands for no single content. */
  readonly at?: number;
}

const HEADER_BYTES = 12;
/** Dates, device, inode, mode, owner and size before the object id. */
const STAT_BYTES = 40;
const MODE_AT = 24;
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const NAME_LENGTH = 0xfff;

/**
 * Reads `.git/index`, versions 2 to 4 (gitformat-index). `hashBytes` is 20, or 32 in SHA-256 repositories.
 * Gives `undefined` when the file is damaged or has what this reader does not know: a split or sparse index, or any
 * extension that the format calls required. Then git itself or a walk has to answer.
 */
export function parseGitIndex(buffer: Buffer, hashBytes: 20 | 32): IndexEntry[] | undefined {
  if (buffer.length < HEADER_BYTES + hashBytes || buffer.toString('latin1', 0, 4) !== 'DIRC') {
    return undefined;
  }
  const version = buffer.readUInt32BE(4);
  const count = buffer.readUInt32BE(8);
  if (version < 2 || version > 4) {
    return undefined;
  }
  const entries: IndexEntry[] = [];
  const names = version === 4 ? new CompressedNames() : new PaddedNames();
  const end = buffer.length - hashBytes;
  let at = HEADER_BYTES;
  for (let i = 0; i < count; i++) {
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + 3 > end) {
      return undefined;
    }
    const flags = buffer.readUInt16BE(flagsAt);
    const nameAt = flagsAt + (version >= 3 && (flags & EXTENDED) !== 0 ? 4 : 2);
    const name = names.read(buffer, at, nameAt, flags & NAME_LENGTH, end);
    const kind = kindOf(buffer.readUInt32BE(at + MODE_AT));
    if (name === undefined || kind === undefined) {
      return undefined;
    }
    // Unmerged files are there once per stage, one after the other.
    if (entries.at(-1)?.name !== name) {
      entries.push((flags & STAGE) === 0 ? { name, kind, at } : { name, kind });
    }
    at = names.next;
  }
  return hasOnlyOptionalExtensions(buffer, at, end) ? entries : undefined;
}

/** `undefined` for folders: a sparse index stands for their files. */
function kindOf(mode: number): IndexEntry['kind'] | undefined {
  switch (mode & 0o170000) {
    case 0o100000:
      return 'file';
    case 0o120000:
      return 'symlink';
    case 0o160000:
      return 'submodule';
    default:
      return undefined;
  }
}

/** Extensions whose name starts with a small letter must be understood: `link` (split) and `sdir` (sparse) among them. */
function hasOnlyOptionalExtensions(buffer: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const first = buffer[at] ?? 0;
    if (at + 8 > end || first < 0x41 || first > 0x5a) {
      return false;
    }
    at += 8 + buffer.readUInt32BE(at + 4);
  }
  return at === end;
}

/** Versions 2 and 3: the whole name, then one to eight NULs so that entries start at multiples of eight. */
class PaddedNames {
  next = 0;

  read(buffer: Buffer, entryAt: number, nameAt: number, length: number, end: number): string | undefined {
    const nameEnd = length < NAME_LENGTH ? nameAt + length : buffer.indexOf(0, nameAt);
    if (nameEnd < nameAt || nameEnd >= end || buffer[nameEnd] !== 0) {
      return undefined;
    }
    this.next = entryAt + ((nameEnd - entryAt + 8) & ~7);
    return buffer.toString('utf8', nameAt, nameEnd);
  }
}

/** Version 4: how many bytes to drop from the end of the name before, then what to add. */
class CompressedNames {
  next = 0;
  private before = Buffer.alloc(4096);
  private length = 0;

  read(buffer: Buffer, _entryAt: number, nameAt: number, _length: number, end: number): string | undefined {
    let at = nameAt;
    let byte = buffer[at++] ?? 0;
    let drop = byte & 0x7f;
    while ((byte & 0x80) !== 0 && at < end) {
      byte = buffer[at++] ?? 0;
      drop = ((drop + 1) << 7) + (byte & 0x7f);
    }
    const nameEnd = buffer.indexOf(0, at);
    if (nameEnd < 0 || nameEnd >= end || drop < 0 || drop > this.length) {
      return undefined;
    }
    const keep = this.length - drop;
    this.length = keep + nameEnd - at;
    if (this.length > this.before.length) {
      this.before = Buffer.concat([this.before], this.length * 2);
    }
    buffer.copy(this.before, keep, at, nameEnd);
    this.next = nameEnd + 1;
    return this.before.toString('utf8', 0, this.length);
  }
}
