// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileIndex } from './fileIndex';

/** Files that every tool leaves behind in a repository before anybody has written a line. */
const SCAFFOLD = new Set(['.gitignore', '.gitattributes', '.gitkeep', '.gitmodules', '.editorconfig', '.DS_Store']);

/** True when there is nothing yet that a person would open: nothing but dot-folders and the scaffold of tools. */
export function isEmptyRepository(files: FileIndex): boolean {
  return (
    files.inFolder('').every((path) => SCAFFOLD.has(path)) &&
    files.foldersIn('').every((folder) => folder.startsWith('.'))
  );
}
