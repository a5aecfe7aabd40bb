// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { annotationFor } from '../headers/write/elsewhere';
import { isHeldBy } from '../headers/write/holders';
import type { HeaderRequest } from '../model/header';
import { msg, type Message } from '../model/message';
import { repoPath, type RepoPath } from '../model/repoPath';
import { applyEdits, type TextEdit } from '../model/textEdit';
import { dominantLineEnd, hasFinalNewline } from '../text/lineEnds';
import { readReuseToml } from './reuseToml';

/** The file that new annotations go into: the one at the root. */
export const ROOT_TOML = repoPath('REUSE.toml');

export type AnnotationEdit =
  { readonly edits: readonly TextEdit[] } | { readonly content: string } | { readonly refused: Message };

/**
 * The entry for one file at the end of the root's REUSE.toml, where it wins over every table above it (REUSE 3.3,
 * "REUSE.toml"); a whole new file where there is none. What stands there stays byte for byte, and the result is read back.
 * @param text the file's text; `undefined` when there is none
 */
export function addAnnotation(text: string | undefined, path: RepoPath, request: HeaderRequest): AnnotationEdit {
  const entry = annotationFor(path, request);
  if (text === undefined) {
    return { content: `version = 1\n\n${entry}` };
  }
  const eol = dominantLineEnd(text);
  const gap = text === '' ? '' : hasFinalNewline(text) ? eol : eol + eol;
  const edit = { offset: text.length, length: 0, newText: gap + entry.replaceAll('\n', eol) };
  const before = readReuseToml(text, ROOT_TOML);
  const after = readReuseToml(applyEdits(text, [edit]), ROOT_TOML);
  const added = after.annotations.at(-1);
  const right =
    after.annotations.length === before.annotations.length + 1 &&
    after.problems.length === before.problems.length &&
    added?.matches(path) === true &&
    added.expressions[0]?.value === request.licence.trim() &&
    added.copyrights[0] !== undefined &&
    isHeldBy(added.copyrights[0], request.holder);
  return right
    ? { edits: [edit] }
    : { refused: msg('REUSE.toml cannot be added to while it has errors. Mend it first, or add the entry by hand.') };
}
