// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from '../../model/message';
import type { ActivityId } from '../../model/vocabulary';

/** What a person should know about an import: something was left out (`skipped`), or had to be decided (`look`). */
export interface BoardNote {
  readonly kind: 'skipped' | 'look';
  readonly message: Message;
  readonly activity?: ActivityId;
}
