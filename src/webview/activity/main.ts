// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseFormHostMessage } from '../../shared/activityProtocol';
import { ActivityForm } from './activityForm';
import { FormHost } from './formHost';

const host = new FormHost();
const form = new ActivityForm(document, host);

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = parseFormHostMessage(event.data);
  if (message === undefined) {
    console.warn('OSPO Lens: a message of unknown shape was dropped.');
  } else {
    form.receive(message);
  }
});
host.send({ type: 'ready' });
