// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../model/repoPath';
import { exceptionId, isDeprecated, isReference, licenceId } from '../spdx/identifiers';
import { successorOf } from '../spdx/successor';

/** What is in `LICENSES/`, by the identifiers that the file names say (REUSE 3.3, "License files"). */
export interface LicenceTexts {
  /** Identifier -> file. */
  readonly files: ReadonlyMap<string, RepoPath>;
  /** Names that are no identifier of the SPDX list and no `LicenseRef-`. */
  readonly bad: readonly RepoPath[];
  readonly deprecated: readonly RepoPath[];
  readonly withoutExtension: readonly RepoPath[];
}

/** What the texts in `LICENSES/` lack or have too much, measured by what the files of the repository use. */
export interface LicenceTextGaps {
  readonly missing: readonly string[];
  readonly unused: readonly RepoPath[];
}

/** Takes stock of `LICENSES/` at the root. Folders in it (as Linux has them) count for their names only. */
export function licenceTexts(paths: Iterable<RepoPath>): LicenceTexts {
  const files = new Map<string, RepoPath>();
  const bad: RepoPath[] = [];
  const deprecated: RepoPath[] = [];
  const withoutExtension: RepoPath[] = [];
  for (const path of paths) {
    if (!path.startsWith('LICENSES/') || path.endsWith('.license')) {
      continue;
    }
    const name = path.slice(path.lastIndexOf('/') + 1);
    const nested = path.lastIndexOf('/') > 'LICENSES'.length;
    const whole = idOfName(name);
    const id = whole ?? idOfName(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    if (id === undefined) {
      if (!nested) {
        bad.push(path);
      }
      continue;
    }
    files.set(id, path);
    if (!nested && whole !== undefined) {
      withoutExtension.push(path);
    }
    if (isDeprecated(id)) {
      deprecated.push(path);
    }
  }
  return { files, bad, deprecated, withoutExtension };
}

/**
 * Compares the texts with the identifiers in use (`idsOf` of all expressions). A text under a deprecated name serves its
 * successors: `GPL-2.0.txt` is the text of `GPL-2.0-only` and of `GPL-2.0-or-later`.
 */
export function licenceTextGaps(texts: LicenceTexts, used: ReadonlySet<string>): LicenceTextGaps {
  const missing = [...used].filter((id) => !hasText(texts, id) && !id.startsWith('DocumentRef-')).sort();
  const unused = [...texts.files].filter(
    ([id]) => !used.has(id) && !successors(id).some((successor) => used.has(successor)),
  );
  return { missing, unused: unused.map(([, path]) => path).sort() };
}

/** Whether `LICENSES/` holds the text of a licence or exception. */
export function hasText(texts: LicenceTexts, id: string): boolean {
  return texts.files.has(id) || texts.files.has(id.replace(/-(?:only|or-later)$/, ''));
}

function successors(id: string): readonly string[] {
  return isDeprecated(id) ? [successorOf(id, false), successorOf(id, true)].filter((one) => one !== undefined) : [];
}

/** Only the exact spelling: other tools compare letter by letter, so `mit.txt` is a bad name. */
function idOfName(name: string): string | undefined {
  return licenceId(name) === name ||
    exceptionId(name) === name ||
    ((isReference(name) || /^AdditionRef-[A-Za-z0-9.-]+$/.test(name)) && !/\.(?:txt|md|rst|html)$/.test(name))
    ? name
    : undefined;
}
