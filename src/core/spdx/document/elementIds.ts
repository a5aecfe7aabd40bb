// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * The identifier of a file within its document: letters, digits, `.` and `-` alone (SPDX 2.3, 8.2). Whatever else a name
 * holds is written as `-hex-`, a hyphen as well, so that two paths never share an identifier and it can be read.
 */
export function fileId(path: string): string {
  return `SPDXRef-File-${escaped(path)}`;
}

/** @param index counts from 0 within the file. */
export function snippetId(path: string, index: number): string {
  return `SPDXRef-Snippet-${index + 1}-${escaped(path)}`;
}

function escaped(path: string): string {
  return path.replace(/[^A-Za-z0-9.]/gu, (character) => `-${character.codePointAt(0)!.toString(16)}-`);
}
