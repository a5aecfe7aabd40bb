// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../editor/browser.mjs';
import { ROOT } from '../../editor/paths.mjs';
import { leaveOnInterrupt, onInterrupt } from '../../editor/processes.mjs';
import { startServer } from '../../editor/server.mjs';
import { QUIET } from '../../editor/userSettings.mjs';
import { embeddedEditor } from '../../editor/vscode.mjs';
import { openWindow } from '../../editor/window.mjs';
import { Workbench } from './workbench.mjs';

/**
 * One window of a real VS Code with the extension, on a fresh copy of a sample repository.
 * TEST_EDITOR says which VS Code; with `vsix` the extension is the installed package, not the one under development in
 * the folder `development`; `prepare` gets the browser context before the window opens.
 */
export class Session {
  static async open({
    sample = 'start',
    settings = {},
    viewport = { width: 1280, height: 800 },
    vsix,
    development = ROOT,
    prepare,
  } = {}) {
    leaveOnInterrupt(130);
    const name = process.env.TEST_EDITOR ?? 'newest';
    const base = mkdtempSync(join(tmpdir(), 'ospo-lens-ui-'));
    const clean = () => rmSync(base, { recursive: true, force: true, maxRetries: 10 });
    onInterrupt(clean);
    const folder = join(base, 'harbour');
    cpSync(join(ROOT, 'test/samples', sample), folder, { recursive: true });
    const editor = await embeddedEditor(name);
    const [server, browser] = await Promise.all([
      startServer({ editor, settings: { ...QUIET, ...settings }, vsix, development: vsix === undefined }),
      launchBrowser(),
    ]);
    const session = new Session();
    Object.assign(session, { name, folder, editor, server, browser, clean, viewport, shots: 0 });
    Object.assign(session, { development: vsix ? undefined : development, prepare });
    await session.openWindow();
    return session;
  }

  async openWindow() {
    await this.context?.close();
    this.context = await this.browser.newContext({ viewport: this.viewport, reducedMotion: 'reduce' });
    await this.prepare?.(this.context);
    const what = { folder: this.folder, development: this.development };
    const window = await openWindow(this.context, this.server, what);
    this.page = window.page;
    this.console = window.console;
    this.page.setDefaultTimeout(15_000);
    this.workbench = new Workbench(this.page);
  }

  /** A picture for those who look at a run afterwards. */
  async shot(title) {
    const folder = join(ROOT, 'test/shots', this.name);
    mkdirSync(folder, { recursive: true });
    const number = String(++this.shots).padStart(2, '0');
    await this.page.screenshot({
      path: join(folder, `${number}-${title.replaceAll(/\W+/g, '-').slice(0, 60)}.png`),
    });
  }

  /** What the window complained about and mentions us. */
  consoleErrors() {
    return this.console.filter((line) => /^error/.test(line) && /ospo-lens\.|ospoLens/.test(line));
  }

  /**
   * What the extension host logged as an error while our code ran. "Canceled" is what becomes of a call that was under
   * way when its window was loaded again.
   */
  hostErrors() {
    const logs = join(this.server.data, 'data/logs');
    return readdirSync(logs, { recursive: true })
      .filter((name) => /exthost.*\.log$/.test(name))
      .flatMap((name) => readFileSync(join(logs, name), 'utf8').split('\n'))
      .filter((line) => /\[error\]/.test(line) && /ospo-lens\.|ospoLens/.test(line) && !/: Canceled$/.test(line));
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
    this.clean();
  }
}
