// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { gatherSignals, type GatheredSignal } from '../../../core/ggi/gatherSignals';
import type { LiveAssessment } from '../../../core/delta/liveAssessment';
import { sourcesOf } from '../../session/evidenceSources';
import type { FolderSession, Sessions } from '../../session/session';

/** The folders whose files speak for a programme, and what they show together. */
export interface Evidence {
  readonly sources: readonly FolderSession[];
  readonly signals: readonly GatheredSignal[];
  /** True once at least one folder was read. */
  readonly known: boolean;
}

interface Memo {
  readonly parts: readonly (LiveAssessment | undefined)[];
  readonly evidence: Evidence;
}
const MEMO = new WeakMap<FolderSession, Memo>();

/** What the files show for the programme of a session. Computed again only when an assessment changed. */
export function evidenceOf(sessions: Pick<Sessions, 'all'>, session: FolderSession): Evidence {
  const sources = sourcesOf(sessions, session);
  const parts = sources.map(({ assessment }) => assessment);
  const known = MEMO.get(session);
  if (
    known !== undefined &&
    known.evidence.sources.length === sources.length &&
    sources.every((source, index) => known.evidence.sources[index] === source && known.parts[index] === parts[index])
  ) {
    return known.evidence;
  }
  const evidence: Evidence = {
    sources,
    signals: gatherSignals(parts.map((assessment) => assessment?.signals ?? [])),
    known: parts.some((assessment) => assessment !== undefined),
  };
  MEMO.set(session, { parts, evidence });
  return evidence;
}
