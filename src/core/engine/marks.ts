// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../gitattributes/linguist';
import type { FileHeader } from '../model/header';
import type { IgnoreReason } from '../reuse/coverage';

/** Why nothing is asked of a file: what its people say it is goes before what its name looks like, both ways. */
export function reasonByMarks(
  name: IgnoreReason | undefined,
  { generated, vendored }: LinguistMarks,
): IgnoreReason | undefined {
  if (name === undefined) {
    return vendored === true ? 'vendored' : generated === true ? 'generated' : undefined;
  }
  const denied = (name === 'vendored' && vendored === false) || (name === 'generated' && generated === false);
  return denied ? undefined : name;
}

/** A file that is said not to be generated is somebody's work, whatever its comments say. */
export function headerByMarks(header: FileHeader, { generated }: LinguistMarks): FileHeader {
  return generated === false && header.generated ? { ...header, generated: false } : header;
}
