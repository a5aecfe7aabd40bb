// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityState } from '../../../core/model/programme';
import type { ActivityId } from '../../../core/model/vocabulary';
import type { FolderSession } from '../../session/session';

/** What a row of the Programme view is about. */
export type ProgrammeSubject =
  | { readonly kind: 'folder' | 'iteration' | 'handbook' | 'attention'; readonly session: FolderSession }
  | { readonly kind: 'state'; readonly session: FolderSession; readonly state: ActivityState }
  | { readonly kind: 'activity'; readonly session: FolderSession; readonly activity: ActivityId }
  | { readonly kind: 'problem'; readonly session: FolderSession };
