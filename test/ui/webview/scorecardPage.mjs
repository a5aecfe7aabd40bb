// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../editor/browser.mjs';
import { ROOT } from '../../editor/paths.mjs';
import { THEMES, variables } from './themes.mjs';

const ADDRESS = 'http://localhost/scorecard/';
/** What the editor itself gives every page, ahead of the page's own policy. */
const DEFAULTS = `<style>@layer vscode-default { body { background-color: transparent; color: var(--vscode-editor-foreground);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); margin: 0; padding: 0 20px; } }
  html { background: var(--vscode-editor-background); }</style>`;

/** The sample data, built from the sources as they are. */
export async function loadSample(name = 'sample') {
  const outfile = join(ROOT, `dist/test/ui/${name}.mjs`);
  await build({
    entryPoints: [join(ROOT, `test/ui/webview/${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** The built page in a real browser, without an editor around it. */
export class ScorecardPage {
  bundle = 'webview';

  static async launch() {
    const stage = new ScorecardPage();
    [stage.sample, stage.browser] = await Promise.all([loadSample(), launchBrowser()]);
    return stage;
  }

  /** Opens the page in a theme and shows a view; `state` is what the editor remembered of an earlier one. */
  async open({
    theme = 'light',
    width = 1000,
    height = 900,
    view = this.sample.sample(),
    state,
    bodyClass = '',
    ...media
  } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height }, ...media });
    const page = await context.newPage();
    page.problems = [];
    page.on('pageerror', (error) => page.problems.push(String(error)));
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && page.problems.push(message.text()),
    );
    await page.route(`${ADDRESS}**`, (route) => this.answer(route));
    await page.addInitScript(pretendEditor, {
      state,
      bodyClass: `${THEMES[theme].body} ${bodyClass}`,
      variables: variables(theme),
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(() => globalThis.sent.some(({ type }) => type === 'ready'));
    await this.show(page, view);
    return page;
  }

  async show(page, view) {
    await page.evaluate((shown) => window.postMessage({ type: 'show', view: shown }, '*'), view);
    await page.waitForSelector('main h1');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }

  async answer(route) {
    const file = new URL(route.request().url()).pathname.split('/').pop();
    if (/^(?:webview|activity)\.(?:js|css)$/.test(file)) {
      const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/css';
      await route.fulfill({ contentType, body: readFileSync(join(ROOT, 'dist', file)) });
    } else if (file === '') {
      const frame = {
        language: 'en',
        cspSource: 'http://localhost',
        nonce: '0123456789abcdef',
        script: `${ADDRESS}${this.bundle}.js`,
        style: `${ADDRESS}${this.bundle}.css`,
      };
      const html = this.sample.pageHtml(frame).replace('<head>', `<head>${DEFAULTS}`);
      await route.fulfill({ contentType: 'text/html', body: html });
    } else {
      await route.abort();
    }
  }

  close() {
    return this.browser.close();
  }
}

/** Runs in the page: what the editor puts there. */
function pretendEditor({ state, bodyClass, variables: values }) {
  let remembered = state;
  globalThis.sent = [];
  globalThis.remembered = () => remembered;
  globalThis.acquireVsCodeApi = () => {
    for (const [name, value] of Object.entries(values)) {
      document.documentElement.style.setProperty(name, value);
    }
    document.body.className = bodyClass;
    return {
      postMessage: (message) => {
        globalThis.sent.push(structuredClone(message));
        globalThis.toEditor?.(message);
      },
      getState: () => remembered,
      setState: (next) => (remembered = structuredClone(next)),
    };
  };
}
