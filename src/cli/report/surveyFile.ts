// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { HEAD_BYTES, MAX_WHOLE_BYTES } from '../../core/engine/engine';
import { readRecord } from '../../core/engine/readRecord';
import type { RepoPath } from '../../core/model/repoPath';
import { coverage } from '../../core/reuse/coverage';
import { resolveLicensing } from '../../core/reuse/resolveLicensing';
import type { LicenceRegister } from '../../core/spdx/document/licenceRegister';
import { licensingFacts } from '../../core/spdx/document/licensingFacts';
import { snippetsOf } from '../../core/spdx/document/snippets';
import type { SpdxFile, SpdxSnippet } from '../../core/spdx/document/spdxDocument';
import type { FileReader } from '../../node/reading/fileReader';
import type { Surroundings } from './folderFacts';

/** Files whose words about licences are not about themselves. */
const SPEAKS_FOR_OTHERS: ReadonlySet<string | undefined> = new Set(['licence-text', 'sidecar', 'spdx-document']);
const NOTHING: readonly never[] = [];

/** Reads one file from beginning to end, once, for all that a document says of it; else why it could not be read. */
export function surveyFile(
  path: RepoPath,
  reader: FileReader,
  around: Surroundings,
  register: LicenceRegister,
): SpdxFile | 'symlink' | 'unreadable' | 'vanished' {
  const sha1 = createHash('sha1');
  const sha256 = createHash('sha256');
  let head: Uint8Array | undefined;
  let marked: Uint8Array | undefined;
  const size = reader.stream(path, (piece) => {
    sha1.update(piece);
    sha256.update(piece);
    if (head === undefined) {
      head = Uint8Array.from(piece.subarray(0, HEAD_BYTES));
      marked = mayHaveSnippets(piece) ? Uint8Array.from(piece) : undefined;
    }
  });
  if (typeof size !== 'number') {
    return size;
  }
  const about = coverage(path);
  const record = SPEAKS_FOR_OTHERS.has(about)
    ? undefined
    : readRecord(path, { kind: 'bytes', bytes: head ?? new Uint8Array(0), size });
  const annotations = around.project.annotationsFor(path);
  const licensing = resolveLicensing({
    path,
    header: record?.kind === 'text' ? record.header : undefined,
    sidecar: around.sidecar(path),
    annotations,
  });
  const examined = record?.kind === 'text' || record?.kind === 'empty';
  const silenced = annotations.some(({ precedence }) => precedence === 'override');
  const snippets: readonly SpdxSnippet[] =
    marked === undefined || record?.kind !== 'text' || silenced || size > MAX_WHOLE_BYTES
      ? NOTHING
      : snippetsOf(path, marked, register);
  return {
    path,
    sha1: sha1.digest('hex'),
    sha256: sha256.digest('hex'),
    ...licensingFacts(licensing, examined, register),
    contributors: licensing.contributors ?? NOTHING,
    snippets,
  };
}

function mayHaveSnippets(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.includes('SPDX-SnippetBegin') || buffer.includes('SPDX-SnippetBegin', 0, 'utf16le');
}
