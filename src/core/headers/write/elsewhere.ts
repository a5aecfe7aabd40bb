// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPlan, HeaderRequest } from '../../model/header';
import { msg } from '../../model/message';
import { parseRepoPath, repoPath } from '../../model/repoPath';

/** Licence information for a file that cannot hold a comment: a side file, or an entry for REUSE.toml. */
export function planElsewhere(path: string, request: HeaderRequest, lines: readonly string[]): HeaderPlan {
  if (request.uncommentable === 'reuse-toml') {
    return { action: 'reuse-toml', path: repoPath('REUSE.toml'), request };
  }
  const sidecar = parseRepoPath(`${path}.license`);
  return sidecar === undefined
    ? {
        action: 'refused',
        reason: msg('The name {path} is too long for a .license file beside it. Use REUSE.toml.', { path }),
      }
    : { action: 'sidecar', path: sidecar, content: `${lines.join('\n')}\n` };
}
