// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Contradiction } from '../../../core/model/scorecard';
import type { RuleId } from '../../../core/model/finding';
import type { SignalOutcome } from '../../../core/model/outcome';
import type { ActivityId } from '../../../core/model/vocabulary';
import type { FolderSession } from '../../session/session';

/** What a row of the Activities view is about: what commands on it receive. */
export type ActivitySubject =
  | { readonly kind: 'folder'; readonly session: FolderSession }
  | { readonly kind: 'group'; readonly session: FolderSession; readonly activities: readonly ActivityId[] }
  | ({ readonly kind: 'activity' } & OfActivity)
  /** `index` is the position in the programme file; suggestions of the catalogue that the file does not have yet have none. */
  | ({ readonly kind: 'point'; readonly index: number | undefined; readonly text: string } & OfActivity)
  | ({ readonly kind: 'objective'; readonly index: number; readonly text: string } & OfActivity)
  | ({ readonly kind: 'attestation'; readonly index: number } & OfActivity)
  | ({ readonly kind: 'signal'; readonly signal: SignalOutcome } & OfActivity)
  /** `source` is the folder whose files show it: another than the programme's where several speak for one. */
  | ({ readonly kind: 'source'; readonly source: FolderSession } & OfActivity)
  | ({ readonly kind: 'findings'; readonly source: FolderSession; readonly ruleId: RuleId } & OfActivity)
  | ({ readonly kind: 'contradiction'; readonly contradiction: Contradiction } & OfActivity);

export interface OfActivity {
  readonly session: FolderSession;
  readonly activity: ActivityId;
}
