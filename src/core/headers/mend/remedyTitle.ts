// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRemedy, HeaderRequest } from '../../model/header';
import { msg, type Message } from '../../model/message';

/** The words under which a remedy is offered; with the request it says what will be written. */
export function remedyTitle(remedy: HeaderRemedy, request?: HeaderRequest): Message {
  switch (remedy) {
    case 'close-block':
      return msg('Close the block at the end of the file');
    case 'raise-first-line':
      return msg('Move the first line back above the header');
    case 'remove-header':
      return msg('Remove the header that does not count');
    case 'mend-years':
      return msg('Bring the years of our notice in line with the policy');
    case 'name-holder':
      return request === undefined
        ? msg('Name the holder in this notice…')
        : msg('Name {holder} in this notice', { holder: request.holder });
    case 'add-holder':
      return request === undefined
        ? msg('Add a notice of the holder…')
        : msg('Add a notice of {holder} below', { holder: request.holder });
    case 'set-licence':
      return request === undefined
        ? msg('Change the licence to what the policy wants…')
        : msg('Change the licence to {licence}', { licence: request.licence });
  }
}
