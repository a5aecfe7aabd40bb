// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { launchBrowser } from '../../editor/browser.mjs';
import { loadSample, ScorecardPage } from './scorecardPage.mjs';

/** The built form of an activity in a real browser; behind it core edits a text, so that only the editor is missing. */
export class ActivityPage extends ScorecardPage {
  bundle = 'activity';

  static async launch() {
    const stage = new ActivityPage();
    [stage.sample, stage.browser] = await Promise.all([loadSample('formSample'), launchBrowser()]);
    return stage;
  }

  /** Opens the form on a text; `page.editor` is what stands for the editor. */
  async openForm({ text, editor = new this.sample.FormEditor(text), ...options } = {}) {
    const page = await this.open({ ...options, view: editor.view() });
    page.editor = editor;
    await page.exposeFunction('toEditor', async (message) => {
      for (const answer of editor.receive(message)) {
        await this.post(page, answer);
      }
    });
    return page;
  }

  /** The file was changed by somebody else. */
  async changeElsewhere(page, text) {
    page.editor.text = text;
    await this.show(page, page.editor.view());
  }

  post(page, message) {
    return page.evaluate((each) => window.postMessage(each, '*'), message);
  }
}
