// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable } from 'vscode';
import { turns } from '../turns';
import type { SessionChange, Sessions } from '../session/session';

/** Calls `refresh` once for any number of changes that come together. */
export function refreshOn(sessions: Sessions, wanted: readonly SessionChange[], refresh: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = sessions.onDidChange((event) => {
    if (event === undefined || wanted.includes(event.change)) {
      timer ??= setTimeout(() => {
        timer = undefined;
        turns.run('tree', refresh);
      }, 0);
    }
  });
  return new Disposable(() => {
    clearTimeout(timer);
    subscription.dispose();
  });
}
