// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The scorecard's built page in a real browser: in four themes, narrow, by keyboard, with text that means harm.
import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ScorecardPage } from './scorecardPage.mjs';
import { THEMES } from './themes.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPENED = { folder: 'harbour', expanded: ['GGI-A-17', 'GGI-A-21'], explained: ['score'], scroll: 0 };
const SHOTS = process.env.TEST_SHOTS;

describe('scorecard page', function () {
  this.timeout(60_000);
  let stage;
  before(async () => (stage = await ScorecardPage.launch()));
  after(() => stage?.close());

  /** Opens a page, hands it over, and demands that nothing was complained about in its console. */
  async function withPage(options, use) {
    const page = await stage.open(options);
    try {
      await use(page);
      assert.deepEqual(page.problems, []);
    } finally {
      await page.context().close();
    }
  }
  const sent = (page) => page.evaluate(() => globalThis.sent.filter(({ type }) => type !== 'ready'));

  async function violations(page) {
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate(() =>
      globalThis.axe.run(document, { resultTypes: ['violations'] }),
    );
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join('\n')}`,
    );
  }

  for (const theme of Object.keys(THEMES)) {
    for (const width of [1000, 300]) {
      it(`has no accessibility violation and nothing that scrolls sideways: ${theme}, ${width} px`, () =>
        withPage({ theme, width, state: OPENED }, async (page) => {
          if (SHOTS) {
            await page.screenshot({ path: `${SHOTS}/scorecard-${theme}-${width}.png`, fullPage: true });
          }
          assert.deepEqual(await violations(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        }));
    }
  }

  it('says what is the matter when there is nothing to show, without a violation', async () => {
    const nothing = { scorecard: undefined, programme: undefined };
    for (const [change, title] of [
      [{ ...nothing, state: 'no-folder', folders: [] }, 'No folder is open'],
      [{ ...nothing, state: 'scanning' }, 'Reading the folder'],
      [{ ...nothing, state: 'failed' }, 'The folder could not be read'],
      [{ ...nothing, state: 'off' }, 'OSPO Lens is off in this folder'],
      [{ brokenProgramme: true }, 'The programme file cannot be understood'],
    ]) {
      await withPage({ view: stage.sample.sample(change), theme: 'dark' }, async (page) => {
        assert.equal(await page.textContent('.notice h2'), title);
        assert.deepEqual(await violations(page), []);
      });
    }
  });

  it('lets headings go down one level at a time, and every table has a name and scopes', () =>
    withPage({ state: OPENED }, async (page) => {
      const levels = await page.$$eval('h1,h2,h3,h4,h5,h6', (all) => all.map(({ tagName }) => Number(tagName[1])));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, levels.join(' ')));
      assert.equal(await page.locator('th:not([scope])').count(), 0);
      assert.equal(await page.locator('table:not([aria-labelledby])').count(), 0);
      assert.equal(await page.getAttribute('html', 'lang'), 'en');
    }));

  it('keeps rows and columns for assistive technology when cells are laid out as cards', () =>
    withPage({ width: 300 }, async (page) => {
      const table = page.getByRole('table', { name: 'Trust' });
      assert.equal(
        await table
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader') })
          .count(),
        5,
      );
      assert.ok((await table.getByRole('cell').count()) > 5);
    }));

  it('shows text of the workspace as text, whatever it holds', () =>
    withPage(
      { view: stage.sample.sample({ hostile: true, folders: [stage.sample.HOSTILE, 'b'] }), state: OPENED },
      async (page) => {
        const { HOSTILE } = stage.sample;
        assert.equal(await page.locator('img, script:not([nonce])').count(), 0);
        assert.equal(await page.textContent('h1 .name'), HOSTILE);
        assert.ok((await page.locator('.facts dd').allTextContents()).includes(HOSTILE));
        assert.ok((await page.locator('.points li bdi').allTextContents()).includes(HOSTILE));
        assert.equal(await page.locator('.places button').first().textContent(), HOSTILE);
        assert.equal(await page.title(), 'Scorecard');
      },
    ));

  it('can be used by keyboard alone, and the focus is seen', () =>
    withPage({}, async (page) => {
      const names = [];
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: at } = document;
          return { name: at.textContent.trim(), outline: getComputedStyle(at).outlineStyle, tag: at.tagName };
        });
        if (focused.tag === 'BODY') {
          break;
        }
        assert.notEqual(focused.outline, 'none', `no focus ring on ${focused.name}`);
        names.push(focused.name);
      }
      const total = await page.locator('button, select, summary').count();
      assert.equal(names.length, total);
      await page.getByRole('button', { name: /^Inventory of open source skills/ }).focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('[id="detail-GGI-A-17"]').count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'true');
      assert.deepEqual((await page.evaluate(() => globalThis.remembered())).expanded, ['GGI-A-17']);
    }));

  it('asks the editor by ids and positions only', () =>
    withPage({ state: OPENED }, async (page) => {
      await page.getByRole('button', { name: 'Create CONTRIBUTING.md' }).click();
      await page.locator('.steps').getByRole('button', { name: 'Open' }).first().click();
      await page.getByRole('button', { name: 'Open in the programme' }).first().click();
      await page.locator('.places button').first().click();
      await page.getByRole('button', { name: 'Scan again' }).click();
      await page.getByRole('button', { name: 'Copy summary' }).click();
      await page.getByRole('button', { name: 'Open as document' }).click();
      await page.getByRole('combobox').selectOption('lighthouse');
      const messages = await sent(page);
      assert.deepEqual(
        messages.map(({ type }) => type),
        [
          'applyStep',
          'openStep',
          'openActivity',
          'openEvidence',
          'rescan',
          'copySummary',
          'openReport',
          'chooseFolder',
        ],
      );
      assert.match(messages[0].key, /^step-\d+$/);
      assert.deepEqual(messages[2], { type: 'openActivity', activity: 'GGI-A-17' });
      assert.deepEqual(messages[3], { type: 'openEvidence', activity: 'GGI-A-17', signal: 0, place: 0 });
      assert.deepEqual(messages[7], { type: 'chooseFolder', folder: 1 });
    }));

  it('keeps elements, focus and scroll position over an update, and says it once', () =>
    withPage({ state: OPENED, height: 500 }, async (page) => {
      const button = page.getByRole('button', { name: 'Open in the programme' }).first();
      await button.scrollIntoViewIfNeeded();
      await button.focus();
      const before = await page.evaluate(() => {
        globalThis.focused = document.activeElement;
        globalThis.changes = 0;
        new MutationObserver((records) => (globalThis.changes += records.length)).observe(
          document.querySelector('main'),
          { subtree: true, childList: true, attributes: true, characterData: true },
        );
        return scrollY;
      });
      await stage.show(page, stage.sample.sample());
      assert.equal(await page.evaluate(() => globalThis.changes), 0, 'the same view changes nothing');
      const view = stage.sample.sample();
      await stage.show(page, {
        ...view,
        announcement: 'Score 64%',
        scorecard: { ...view.scorecard, steps: view.scorecard.steps.slice(1), score: { value: 0.64, text: '64%' } },
      });
      const after = await page.evaluate(() => ({
        same: document.activeElement === globalThis.focused,
        changes: globalThis.changes,
        y: scrollY,
        big: document.querySelector('.big').textContent,
      }));
      assert.equal(after.same, true);
      assert.ok(after.changes > 0 && after.changes < 12, `${after.changes} changes`);
      assert.equal(after.big, '64%');
      assert.ok(Math.abs(after.y - before) < 150, `${before} -> ${after.y}`);
      await page.waitForFunction(() => document.querySelector('[role=status]').textContent === 'Score 64%');
    }));

  it('comes back as it was left', () =>
    withPage({ state: { ...OPENED, scroll: 700 }, height: 500 }, async (page) => {
      assert.equal(await page.locator('[id="detail-GGI-A-21"]').count(), 1);
      assert.equal(await page.locator('details[open]').count(), 1);
      assert.equal(await page.evaluate(() => scrollY), 700);
      await page.evaluate(() => scrollTo(0, 300));
      await page.waitForFunction(() => globalThis.remembered().scroll === 300);
    }));

  it('draws nothing from a message or a memory of unknown shape', async () => {
    const page = await stage.open({ state: { folder: 7, expanded: ['__proto__'] } });
    await page.evaluate(() => {
      window.postMessage({ type: 'show', view: { language: 'en' } }, '*');
      window.postMessage({ type: 'eval', code: 'document.title = 1' }, '*');
      window.postMessage(null, '*');
    });
    await page.waitForFunction(() => true);
    assert.equal(await page.textContent('h1 .name'), 'harbour');
    await page.waitForTimeout(50);
    assert.equal(page.problems.length, 3);
    assert.ok(page.problems.every((problem) => problem.includes('dropped')));
    await page.context().close();
  });

  it('gives sentences instead of the chart to a screen reader', () =>
    withPage({ bodyClass: 'vscode-using-screen-reader' }, async (page) => {
      assert.equal(await page.locator('.chart').isVisible(), false);
      assert.ok((await page.locator('.chart-words').innerText()).includes('Trust: score 68%, coverage 100%.'));
    }));

  it('says how the programme developed as a chart, as a table, and to a screen reader as the table alone', async () => {
    const { trend } = stage.sample.sample().scorecard;
    await withPage({}, async (page) => {
      assert.equal(await page.getByRole('img', { name: /over time/ }).isVisible(), true);
      const rows = page.getByRole('table', { name: 'How the programme developed' }).getByRole('row');
      assert.equal(await rows.count(), trend.rows.length + 1);
      assert.equal(await rows.nth(1).getByRole('rowheader').textContent(), trend.rows[0].day);
      assert.ok(await page.getByText('this clone is shallow').isVisible());
    });
    await withPage({ bodyClass: 'vscode-using-screen-reader' }, async (page) => {
      assert.equal(await page.locator('.trend-chart').isVisible(), false);
      assert.equal(await page.locator('.trend-table').isVisible(), true);
    });
  });

  it('keeps a day of the trend on one line in a narrow panel', () =>
    withPage({ width: 300 }, async (page) => {
      const lines = await page.locator('.trend-table tbody th').evaluateAll((heads) =>
        heads.map(({ firstChild }) => {
          const day = document.createRange();
          day.selectNodeContents(firstChild);
          return day.getClientRects().length;
        }),
      );
      assert.deepEqual([...new Set(lines)], [1]);
    }));

  it('says why a trend is not known, and says nothing where there is no programme', async () => {
    for (const [trend, words] of [
      ['restricted', /Restricted Mode/],
      ['no-disk', /on a disk/],
      ['no-history', /at least one commit/],
      ['failed', /The log of OSPO Lens/],
      ['reading', /Reading the history/],
      [stage.sample.sampleTrend(0), /no version of the programme yet/],
    ]) {
      await withPage({ view: stage.sample.sample({ trend }) }, async (page) => {
        assert.match(await page.locator('.trend p').first().textContent(), words);
        assert.equal(await page.locator('.trend :is(table, svg)').count(), 0);
        assert.deepEqual(await violations(page), []);
      });
    }
    await withPage({ view: stage.sample.sample({ trend: undefined }) }, async (page) =>
      assert.equal(await page.locator('.trend').count(), 0),
    );
  });

  it('does not move where motion is not wanted, and survives forced colours', () =>
    withPage(
      { view: stage.sample.sample({ state: 'scanning' }), reducedMotion: 'reduce', forcedColors: 'active' },
      async (page) => {
        assert.equal(await page.locator('.busy').evaluate((busy) => getComputedStyle(busy).animationName), 'none');
        assert.deepEqual(await violations(page), []);
        if (SHOTS) {
          await page.screenshot({ path: `${SHOTS}/scorecard-forced-colours.png` });
        }
      },
    ));

  it('prints without buttons, on few pages', () =>
    withPage({ theme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.tools').isVisible(), false);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
        ...(SHOTS ? { path: `${SHOTS}/scorecard.pdf` } : {}),
      });
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
      assert.ok(pages <= 5, `${pages} pages`);
    }));
});
