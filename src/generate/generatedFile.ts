// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** One file that `npm run generate` writes. `path` is relative to the repository's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** A file that is no text: written as it is. */
export interface GeneratedBytes {
  readonly path: string;
  readonly content: Uint8Array;
}
