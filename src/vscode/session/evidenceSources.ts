// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FolderSession, Sessions } from './session';

/**
 * The folders whose files speak for the programme of a session: its own, and where no other folder of the window has a
 * programme, all of them: one programme, many repositories. Its own comes first.
 */
export function sourcesOf({ all }: Pick<Sessions, 'all'>, session: FolderSession): readonly FolderSession[] {
  const declaring = all.filter(({ programme }) => programme.exists);
  const only = session.programme.exists && declaring.length === 1;
  return only ? [session, ...all.filter((other) => other !== session)] : [session];
}
