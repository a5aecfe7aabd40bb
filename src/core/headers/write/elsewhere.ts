// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { parseRepoPath, repoPath } from '../../model/repoPath';

/** Licence information for a file that cannot hold a comment: a side file, or an entry for REUSE.toml. */
export function planElsewhere(path: string, request: HeaderRequest, lines: readonly string[]): HeaderPlan {
  if (request.uncommentable === 'reuse-toml') {
    return { action: 'reuse-toml', path: repoPath('REUSE.toml'), annotation: annotationFor(path, request) };
  }
  const sidecar = parseRepoPath(`${path}.license`);
  return sidecar === undefined
    ? {
        action: 'refused',
        reason: msg('The name {path} is too long for a .license file beside it. Use REUSE.toml.', { path }),
      }
    : { action: 'sidecar', path: sidecar, content: `${lines.join('\n')}\n` };
}

/** An annotation of REUSE.toml for one file, relative to the folder it is in (REUSE 3.3, section REUSE.toml). */
export function annotationFor(path: string, { licence, holder, year }: HeaderRequest): string {
  const notice = [year?.trim() ?? '', holder.trim()].join(' ').trim();
  return [
    '[[annotations]]',
    `path = ${tomlString(path.replaceAll('\\', '\\\\').replaceAll('*', '\\*'))}`,
    `SPDX-FileCopyrightText = ${tomlString(notice)}`,
    `SPDX-License-Identifier = ${tomlString(licence.trim())}`,
    '',
  ].join('\n');
}

/** JSON's escapes are all escapes of TOML as well. */
function tomlString(text: string): string {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007F');
}
