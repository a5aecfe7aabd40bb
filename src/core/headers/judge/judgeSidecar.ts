// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderProblem } from '../../model/header';
import { msg } from '../../model/message';
import { FILE_START } from '../../model/textEdit';
import { sidecarTarget } from '../../reuse/sidecar';

/** Judges a `.license` file as such: whether the file it speaks of exists. */
export function judgeSidecar(path: string, exists: (path: string) => boolean): readonly HeaderProblem[] {
  const target = sidecarTarget(path);
  if (target === undefined || exists(target)) {
    return [];
  }
  const message = msg(
    'This side file speaks of {file}, which does not exist: rename it along with its file, or delete it.',
    { file: target },
  );
  return [{ code: 'orphan-sidecar', message, range: FILE_START }];
}
