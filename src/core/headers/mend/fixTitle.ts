// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Fix } from '../../model/finding';
import { msg, type Message } from '../../model/message';
import { remedyTitle } from './remedyTitle';

/** The words under which a fix is offered where the header that would be written is not known. */
export function fixTitle(fix: Fix): Message {
  if (fix.kind === 'header') {
    return msg('Add a licence header…');
  }
  return fix.kind === 'mend' ? remedyTitle(fix.remedy) : fix.title;
}
