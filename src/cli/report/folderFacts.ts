// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import { readHeader } from '../../core/headers/read/readHeader';
import { commentStyle } from '../../core/headers/styles/styleTable';
import type { FileHeader } from '../../core/model/header';
import { isReuseFile, reuseProject, type ReuseProject } from '../../core/reuse/reuseProject';
import { sidecarOf } from '../../core/reuse/sidecar';
import { MAX_WHOLE_BYTES } from '../../core/engine/engine';
import { decode } from '../../core/text/decode';
import { FileReader } from '../../node/reading/fileReader';

/** What the rest of a folder says about one of its files. */
export interface Surroundings {
  readonly project: ReuseProject;
  sidecar(path: RepoPath): { readonly path: RepoPath; readonly header: FileHeader } | undefined;
  /** The text of a file that is read whole, up to the usual limit. */
  readonly text: (path: RepoPath) => string | undefined;
}

/** Reads side files, when they are asked for, and REUSE files, at once, of a folder that was listed. */
export function surroundingsIn(
  root: string,
  paths: readonly RepoPath[],
  diskNames: ReadonlyMap<RepoPath, string>,
): Surroundings {
  const reader = new FileReader(root, diskNames);
  const text = (path: RepoPath): string | undefined => {
    const content = reader.read(path, 'whole');
    if (content === 'vanished' || content.kind !== 'bytes' || content.size > MAX_WHOLE_BYTES) {
      return undefined;
    }
    const decoded = decode(content.bytes);
    return decoded.kind === 'text' ? decoded.text : undefined;
  };
  const texts = paths.filter(isReuseFile).flatMap((path) => {
    const found = text(path);
    return found === undefined ? [] : [{ path, text: found }];
  });
  const sideFiles = new Set<string>(paths.filter((path) => path.endsWith('.license')));
  return {
    project: reuseProject(paths, texts),
    text,
    sidecar(path) {
      const sidecar = sidecarOf(path) as RepoPath;
      const found = sideFiles.has(sidecar) ? text(sidecar) : undefined;
      return found === undefined
        ? undefined
        : { path: sidecar, header: readHeader(sidecar, found, commentStyle('plain')) };
    },
  };
}
