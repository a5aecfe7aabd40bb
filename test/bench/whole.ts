// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Reads every file of a folder to its end, as the REUSE tool does, and judges it all: a tag may stand anywhere. The
// product stops after the head of a file; this is what it would cost if it did not. Started by run.mjs with a folder.
import { createEngine } from '../../src/core/engine/createEngine';
import { HEAD_BYTES } from '../../src/core/engine/engine';
import { textRecord } from '../../src/core/engine/fileRecord';
import { readRecord } from '../../src/core/engine/readRecord';
import { readHeader } from '../../src/core/headers/read/readHeader';
import { commentStyleFor } from '../../src/core/headers/styles/commentStyleFor';
import { decode } from '../../src/core/text/decode';
import type { RepoPath } from '../../src/core/model/repoPath';
import { listFolder } from '../../src/node/listing/listFolder';
import { FileReader } from '../../src/node/reading/fileReader';

const TAG = Buffer.from(['SPDX', ''].join('-'));
const root = process.argv[2] ?? '.';
const listing = await listFolder(root, { trusted: true });
const engine = createEngine();
const reader = new FileReader(root, listing.diskNames);
let bytesRead = 0;
for (const path of listing.paths) {
  const want = engine.want(path);
  if (want === 'head') {
    readToItsEnd(path);
  } else {
    const content = reader.read(path, want);
    if (content !== 'vanished') {
      engine.accept(path, content);
    }
  }
}
const { headers, files } = engine.assess();
process.stdout.write(`${JSON.stringify({ files, headers, bytesRead })}\n`);

/** The head is read as ever; the rest only where a search for the beginning of a tag finds one. */
function readToItsEnd(path: RepoPath): void {
  let head: Uint8Array | undefined;
  let tagged = false;
  const size = reader.stream(path, (piece) => {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    tagged ||= bytes.indexOf(TAG, head === undefined ? HEAD_BYTES : 0) >= 0;
    head ??= Uint8Array.prototype.slice.call(piece, 0, HEAD_BYTES);
  });
  if (typeof size !== 'number') {
    if (size !== 'vanished') {
      engine.accept(path, { kind: size });
    }
    return;
  }
  bytesRead += size;
  const record = readRecord(path, { kind: 'bytes', bytes: head ?? new Uint8Array(0), size });
  const text = tagged && record.kind === 'text' ? wholeText(path) : undefined;
  engine.acceptFacts(path, text === undefined ? record : recordOfAll(path, text));
}

function wholeText(path: RepoPath): string | undefined {
  const content = reader.read(path, 'whole');
  const decoded = content !== 'vanished' && content.kind === 'bytes' ? decode(content.bytes) : undefined;
  return decoded?.kind === 'text' ? decoded.text : undefined;
}

function recordOfAll(path: RepoPath, text: string): ReturnType<typeof textRecord> {
  const answer = commentStyleFor(path, { text });
  const style = 'style' in answer ? answer.style : undefined;
  return textRecord(readHeader(path, text, style), style !== undefined);
}
