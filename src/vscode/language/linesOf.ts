// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { TextDocument } from 'vscode';

/** Larger files are no configuration, and the readers of core refuse them too. */
const MAX_LENGTH = 256 * 1024;

/** The lines of a small document; `undefined` for one that is too large. */
export function linesOf(document: TextDocument): readonly string[] | undefined {
  const text = document.getText();
  return text.length > MAX_LENGTH ? undefined : text.split(/\r\n|\r|\n/);
}
