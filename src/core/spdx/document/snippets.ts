// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readHeader } from '../../headers/read/readHeader';
import { commentStyleFor } from '../../headers/styles/commentStyleFor';
import type { Snippet } from '../../model/header';
import { byteOffsets } from '../../text/applyToBytes';
import { decode, type DecodedText } from '../../text/decode';
import { linesFrom } from '../../text/lineEnds';
import type { LicenceRegister } from './licenceRegister';
import { licensingFacts } from './licensingFacts';
import type { SpdxSnippet } from './spdxDocument';

/** The snippets of a file with their places (SPDX 2.3, 9.3 and 9.4), the lines of their tags included. */
export function snippetsOf(path: string, bytes: Uint8Array, register: LicenceRegister): readonly SpdxSnippet[] {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text' || !decoded.text.includes('SPDX-SnippetBegin')) {
    return [];
  }
  const answer = commentStyleFor(path, { text: decoded.text });
  const { snippets } = readHeader(path, decoded.text, 'style' in answer ? answer.style : undefined);
  return inFileOrder(snippets).map((snippet) => ({
    ...licensingFacts(snippet, true, register),
    lines: [snippet.startLine + 1, snippet.endLine + 1],
    bytes: bytesOf(snippet, decoded),
  }));
}

function inFileOrder(snippets: readonly Snippet[]): readonly Snippet[] {
  return [...snippets].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function bytesOf({ startLine, endLine }: Snippet, decoded: DecodedText): readonly [number, number] {
  const toByte = byteOffsets(decoded);
  const lines = linesFrom(decoded.text, 0, endLine + 1);
  const first = toByte(lines[startLine]?.start ?? 0) + 1;
  return [first, Math.max(first, toByte(lines[endLine]?.next ?? decoded.text.length))];
}
