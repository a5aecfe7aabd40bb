// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { windowUrl } from './windowUrl.mjs';

/** Lines on the console that this set-up always writes and that say nothing about the extension. */
const NOISE = new RegExp(
  [
    'bad HTTP response code|serviceWorker|Service Worker|vsda|_static/|Failed to load resource|same-origin iframe',
    'allow-scripts and allow-same-origin|additional builtin extensions|AccountPolicyGate|AgentHost|ChatModelSelection',
    "DefaultAccount|authentication provider 'github'|Resolv(?:ing|ed) connection token|Creating a socket|grace time",
    "define call from script|Long running operations during shutdown|ERR Canceled|workbench contribution '.*' took",
  ].join('|'),
);

/** Style marks of the workbench's coloured console lines. */
const plain = (text) =>
  text
    .replace(/%[cs]/g, '')
    .replace(/\s*color: #\w+\s*/, ' ')
    .trim();

/**
 * Opens a window of the editor in a browser.
 * @returns page; ended: settles with the exit code of a test run, or with why the window is gone;
 *   console: what was written there, without the known noise
 */
export async function openWindow(context, server, { onConsole, ...what }) {
  const page = await context.newPage();
  const lines = [];
  page.on('console', (message) => {
    const text = plain(message.text());
    onConsole?.(text);
    if (!NOISE.test(text)) {
      lines.push(`${message.type()}: ${text}`);
    }
  });
  const ended = new Promise((resolve) => {
    page.on('crash', () => resolve('the window crashed'));
    page.on('close', () => resolve('the window was closed'));
    // VS Code calls these two when it was told to run tests.
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    void page.exposeFunction('codeAutomationLog', () => {});
  });
  await page.goto(windowUrl(server, what), { waitUntil: 'commit' });
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return { page, ended, console: lines };
}
