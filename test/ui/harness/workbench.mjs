// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a person does in a window of VS Code, by mouse and by keyboard. All waits are for something to be seen.
 * Holds for 1.96 and for 1.139 alike.
 */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** A part of the window: activitybar, sidebar, editor, panel, statusbar or titlebar. */
  part(name) {
    return this.page.locator(`[id="workbench.parts.${name}"]`);
  }

  /** Opens a view container by the name that its icon has. */
  async openContainer(title) {
    await this.part('activitybar').locator(`a.action-label[aria-label^="${title}"]`).click();
  }

  /** A row of a tree in the side bar, by what a screen reader says of it. */
  row(name) {
    return this.part('sidebar').getByRole('treeitem', { name });
  }

  /** What stands above the row that has the keyboard, in a tree of the side bar. */
  async aboveFocused(text) {
    const list = this.part('sidebar').locator('.monaco-list:focus-within');
    const index = await list.locator('.monaco-list-row.focused', { hasText: text }).getAttribute('data-index');
    return list.locator(`.monaco-list-row[data-index="${Number(index) - 1}"]`).innerText();
  }

  /** Opens a row of a tree with the keyboard; what lies below it is there when `below` is. */
  async expand(row, below) {
    await row.click();
    await this.page.keyboard.press('ArrowRight');
    await below.waitFor();
  }

  /**
   * Drags one row onto another with the mouse. The editor starts a drag when the mouse has moved a little, and asks
   * whoever lies below it on the way: a hand that goes slowly.
   */
  async drag(row, onto) {
    const middle = async (locator) => {
      await locator.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await locator.boundingBox();
      return [x + width / 2, y + height / 2];
    };
    await this.page.mouse.move(...(await middle(row)));
    await this.page.mouse.down();
    const [x, y] = await middle(onto);
    await this.page.mouse.move(x, y, { steps: 8 });
    // Once more at the place: a drop counts where the last movement over it was answered.
    await this.page.mouse.move(x + 1, y);
    await this.page.mouse.up();
  }

  /** An item of the status bar, by the id that it was created with. */
  statusItem(id) {
    return this.part('statusbar').locator(`[id="${id}"]`);
  }

  get quickInput() {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /** A row of the quick pick that is open. */
  choice(text) {
    return this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  }

  /** Runs a command of the palette. Quick pick rows come late: the right one has to be there before Enter is pressed. */
  async command(label) {
    await this.page.keyboard.press('F1');
    await this.quickInput.fill(`>${label}`);
    await this.choice(label).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Answers the quick pick that is open: types, and takes the row that has the text. */
  async pick(text) {
    await this.quickInput.fill(text);
    await this.choice(text).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name) {
    await this.page.keyboard.press('Control+p');
    await this.quickInput.fill(name);
    await this.choice(name).waitFor();
    await this.page.keyboard.press('Enter');
    await this.tab(name).waitFor();
  }

  /** The tab in front, when it has that name. */
  tab(name) {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** Where text is typed in the editor in front. */
  get editor() {
    return this.page.locator('.editor-instance .monaco-editor :is(textarea.inputarea, .native-edit-context)').first();
  }

  /** A line of the editor. A string, no pattern: the editor writes no-break spaces. */
  line(text) {
    return this.page.locator('.editor-instance .view-line', { hasText: text }).first();
  }

  /** Puts the cursor somewhere, lines and columns from 1. Clicking would depend on fonts and on what lies above. */
  async goTo(line, column) {
    await this.page.keyboard.press('Control+g');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.part('statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** A wavy line below text: of errors, warnings or infos. */
  squiggle(severity = 'warning') {
    return this.page.locator(`.editor-instance .squiggly-${severity}`).first();
  }

  /** Opens the Problems panel and answers its rows. */
  async problems(name) {
    if (
      !(await this.part('panel')
        .getByRole('tab', { name: /^Problems/ })
        .isVisible())
    ) {
      await this.page.keyboard.press('Control+Shift+m');
    }
    return this.part('panel').getByRole('treeitem', { name });
  }

  /**
   * Opens the light bulb's menu by keyboard until it offers a fix, and focuses it. Right after an edit the window
   * may not have the new problems yet and answer that there is nothing to offer: it is asked again.
   */
  async offerFix(title, tries = 6) {
    for (let left = tries; ; left--) {
      await this.page.keyboard.press('Control+.');
      const offered = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
      try {
        await offered.waitFor({ timeout: 3000 });
        return this.focusFix(title);
      } catch (error) {
        if (left === 1) {
          throw error;
        }
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Walks down the menu. A click would be caught by a layer above it that goes only when the mouse moves. */
  async focusFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let steps = 0; steps < 20 && (await focused.count()) === 0; steps++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await focused.waitFor({ timeout: 2000 });
  }

  async save() {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Loads the window again the editor's own way: its state is saved before. */
  async reload() {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench').waitFor();
  }

  /** The inner frame of the webview that shows the selector: it lies two frames deep, and old ones linger. */
  async webviewWith(selector, patience = 15_000) {
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(50)) {
      const inner = this.page.frames().filter((frame) => frame.parentFrame()?.parentFrame() === this.page.mainFrame());
      for (const frame of inner) {
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        ) {
          return frame;
        }
      }
    }
    throw new Error(`no webview shows ${selector}`);
  }
}
