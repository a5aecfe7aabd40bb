// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { runGit } from './runGit';

/** Id of the commit that is checked out; `undefined` when there is none, or git cannot tell. Only for trusted folders. */
export async function headOf(root: string): Promise<string | undefined> {
  const output = await runGit(root, 'rev-parse', ['--verify', '--quiet', 'HEAD^{commit}'], { maxBytes: 1024 });
  const id = output?.toString('latin1').trim();
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}
