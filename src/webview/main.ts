// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseHostMessage } from '../shared/protocol';
import { Host } from './host';
import { Scorecard } from './scorecard';

const host = new Host();
const scorecard = new Scorecard(document, host);

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = parseHostMessage(event.data);
  if (message === undefined) {
    console.warn('OSPO Lens: a message of unknown shape was dropped.');
  } else if (message.type === 'show') {
    scorecard.show(message.view);
  } else {
    scorecard.reveal(message.activity);
  }
});
host.send({ type: 'ready' });
