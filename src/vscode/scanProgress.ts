// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, window } from 'vscode';
import type { Sessions } from './session/session';

/** How long a scan may take before it is worth showing: most are over earlier. */
const PATIENCE_MS = 300;

/** Shows the progress bar of a view while folders are read. */
export function showScanProgress(sessions: Sessions, viewId: string): Disposable {
  let finish: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scanning = () => sessions.all.some(({ state }) => state === 'scanning');
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    finish?.();
    finish = undefined;
  };
  const start = () => {
    const done = new Promise<void>((resolve) => (finish = resolve));
    void window.withProgress({ location: { viewId } }, () => done);
  };
  const subscription = sessions.onDidChange(() => {
    if (!scanning()) {
      stop();
    } else if (finish === undefined) {
      timer ??= setTimeout(start, PATIENCE_MS);
    }
  });
  return Disposable.from(subscription, new Disposable(stop));
}
