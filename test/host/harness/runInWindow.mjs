// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { NOTHING, readResult } from '../../editor/result.mjs';
import { openWindow } from '../../editor/window.mjs';
import { follow } from './follow.mjs';

const TIME_LIMIT = 480_000;

/**
 * Opens a window that runs tests in its extension host, and waits for its end.
 * A window that leaves no result counts as one failed test, whatever it says of itself.
 */
export async function runInWindow(context, server, { title, output, result, ...window }) {
  const stopFollowing = follow(output);
  const { page, ended, console: lines } = await openWindow(context, server, window);
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`not finished within ${TIME_LIMIT / 1000} s`), TIME_LIMIT);
  });
  const end = await Promise.race([ended, limit]);
  clearTimeout(timer);
  stopFollowing();
  await page.close();
  const counted = readResult(result);
  if (counted) {
    return counted;
  }
  const failure = `${title}: no result; the window ended with: ${end}\n${lines.slice(-12).join('\n').slice(0, 4000)}`;
  console.error(failure);
  return { ...NOTHING, failed: 1, failures: [failure] };
}
