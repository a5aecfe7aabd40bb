// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Everything that a person can see, in a language that nobody speaks: what is left in plain English did not go through
// the translation, and what is 40 % longer has to fit.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { ROOT } from '../editor/paths.mjs';
import { eventually } from './harness/eventually.mjs';
import { pseudo, pseudoExtension, speakPseudo, untranslated } from './harness/pseudoLanguage.mjs';
import { Session } from './harness/session.mjs';

/** Official titles and the texts of the catalogue are of one language; frameworks and formats are names. */
function catalogueTexts() {
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');
  const generated = read('src/core/ggi/catalogue.generated.ts') + read('src/core/ggi/frameworks.generated.ts');
  return [...generated.matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"/g)].map(([, single, double]) =>
    (single ?? double).replaceAll(/\\(.)/g, '$1'),
  );
}

/** What the sample says itself: its paths, and the values of its programme. */
function sampleTexts(folder) {
  const programme = readFileSync(join(folder, '.ospo/ggi.yaml'), 'utf8');
  const values = programme.split('\n').map((line) => line.replace(/^[ -]*(?:\w+: )?/, '').replace(/ #.*$/, ''));
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  return ['harbour', ...paths, ...values.filter((value) => value.includes(' ') || /^[A-Z]/.test(value))];
}

describe('in another language', function () {
  this.timeout(60_000);
  const extension = pseudoExtension();
  /** @type {Session} */
  let session;
  /** @type {import('./harness/workbench.mjs').Workbench} */
  let workbench;
  let known;

  before(async function () {
    this.timeout(120_000);
    const settings = { 'ospoLens.programme.me': ['Ines'] };
    session = await Session.open({ development: extension.folder, prepare: speakPseudo, settings });
    workbench = session.workbench;
    known = [...catalogueTexts(), ...sampleTexts(session.folder)].sort((a, b) => b.length - a.length);
    await workbench.openContainer(pseudo('OSPO Lens'));
    await workbench.row(/GGI-A-17/).waitFor();
    await workbench.statusItem('ospo-lens.ospo-lens.ospoLens.score').waitFor();
  });
  after(async () => {
    await session?.close();
    extension.remove();
  });

  const translated = (texts) => {
    const left = texts.map((text) => untranslated(text, known)).filter((text) => text !== '');
    assert.ok(texts.length > 0);
    assert.deepEqual([...new Set(left)], []);
  };
  /** What is seen of elements, and what a screen reader says of them and of what lies in them. */
  const textsOf = (locator) =>
    locator.evaluateAll((all) =>
      all.flatMap((each) => [
        each.innerText,
        ...['aria-label', 'title', 'placeholder'].flatMap((name) =>
          [each, ...each.querySelectorAll(`[${name}]`)]
            // Rows are used again, with what they said before hidden in them; buttons of rows are named by the editor.
            .filter((at) => at.checkVisibility() && at.closest('.actions, .monaco-toolbar') === null)
            .map((at) => at.getAttribute(name) ?? ''),
        ),
      ]),
    );
  const page = async (selector) => {
    const frame = await workbench.webviewWith(selector);
    translated(await textsOf(frame.locator('body')));
    // Beside the side bar some 300 px are left, as in the tests of the pages.
    await session.page.setViewportSize({ width: 660, height: 800 });
    const wide = await frame.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 60)}`),
    );
    await session.page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(wide, []);
  };

  it('speaks it in every row of the side bar', async () => {
    await workbench.row(/GGI-A-18/).click();
    await session.page.keyboard.press('ArrowRight');
    await workbench.row(/lunch talk/).waitFor();
    translated(await textsOf(workbench.part('sidebar').getByRole('treeitem')));
    translated(await textsOf(workbench.statusItem('ospo-lens.ospo-lens.ospoLens.score')));
  });

  it('speaks it above the rows when they are filtered', async () => {
    await workbench.command(pseudo('Show My Activities'));
    await workbench.row(/GGI-A-18/).waitFor({ state: 'detached' });
    translated(await textsOf(workbench.part('sidebar').locator('.message').first()));
    await workbench.command(pseudo('Clear Activity Filter'));
    await workbench.row(/GGI-A-18/).waitFor();
  });

  for (const command of ['Filter Activities', 'Group Activities', 'Filter Findings', 'Plan First Iteration…']) {
    it(`speaks it when it asks: ${command}`, async () => {
      await workbench.command(pseudo(command));
      const asked = session.page.locator('.quick-input-widget');
      await asked.locator('.quick-input-title', { hasText: pseudo(command.replace('…', '')) }).waitFor();
      // The rows of the palette stand below the new title for a moment.
      await eventually(async () =>
        translated(await textsOf(asked.locator(':is(.monaco-list-row, .quick-input-title):visible'))),
      );
      await session.page.keyboard.press('Escape');
    });
  }

  it('speaks it in the scorecard, which has room for it', async () => {
    await workbench.command(pseudo('Open Scorecard'));
    await page('.goal-table');
  });

  it('speaks it in the form of an activity, which has room for it', async () => {
    await workbench.command(pseudo('Edit Activity'));
    await workbench.pick('Manage legal compliance');
    await page('.form-columns');
  });

  it('speaks it in the walkthrough', async () => {
    await workbench.command(pseudo('Open Walkthrough'));
    const step = workbench.part('editor').locator(':is(.step-title, .step-description-container)');
    await step.first().waitFor();
    translated(await textsOf(step));
  });
});
