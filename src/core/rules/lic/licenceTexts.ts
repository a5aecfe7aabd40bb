// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { LicenceMatch } from '../../licences/licenceMatch';
import { baseName, type RepoPath } from '../../model/repoPath';
import { licenceId } from '../../spdx/identifiers';
import { isLicenceFileName } from './licenceFileName';
import { licenceFilesInRoot } from './license-file-present';

/** A file that ought to be the text of a licence, and what it was recognised as. */
export interface LicenceText {
  readonly path: RepoPath;
  /** `undefined` where nobody could compare it: the index is not at hand, or the file is no readable text. */
  readonly match: LicenceMatch | undefined;
  /** The licence that its name promises, for the texts of REUSE. */
  readonly promised: string | undefined;
  /** Says in a sentence where the licence is, instead of being one. */
  readonly points: boolean;
}

/** Folder of REUSE 3.3; others hold the texts of third parties, under names of all kinds. */
const REUSE_FOLDER = 'LICENSES';
const MAX_TEXTS = 50;

/** Longer than this a file is no mere signpost. */
const MAX_POINTER = 1500;
const NAMES = /\b(?:licen[cs]e[ds]?|copying|unlicen[cs]e)\b/i;
const DIRECTS = /\b(?:see|either|both|choose|choice|under|terms|found in|option|accompanying|file)\b/i;
const TAG = /SPDX-License-Identifier:/;

/** The licence files of the root, and the texts in `LICENSES/` that are named after a licence of the SPDX list. */
export function licenceTexts(facts: RepositoryFacts): readonly LicenceText[] {
  const inFolder = facts.files
    .below(REUSE_FOLDER, MAX_TEXTS)
    .filter((path) => promisedBy(path) !== undefined && facts.text(path) !== undefined);
  const inRoot = licenceFilesInRoot(facts.files).filter((path) => facts.isSymlink?.(path) !== true);
  return [...inRoot, ...inFolder].flatMap((path) => {
    const text = facts.text(path);
    if (text?.trim() === '') {
      return []; // LIC-001 says so.
    }
    const match = facts.licenceOf?.(path);
    return [
      {
        path,
        match,
        promised: promisedBy(path),
        points: text !== undefined && isSignpost(text),
      },
    ];
  });
}

function isSignpost(text: string): boolean {
  return text.length <= MAX_POINTER && ((NAMES.test(text) && DIRECTS.test(text)) || TAG.test(text));
}

function promisedBy(path: RepoPath): string | undefined {
  if (!path.startsWith(`${REUSE_FOLDER}/`)) {
    return undefined;
  }
  const name = baseName(path);
  return isLicenceFileName(name) ? undefined : licenceId(name.replace(/\.[a-z]+$/i, ''));
}
