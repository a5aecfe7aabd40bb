// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The built form of an activity in a real browser: in four themes, narrow, by keyboard, while others write the same file.
import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { violations } from '../harness/accessibility.mjs';
import { eventually } from '../harness/eventually.mjs';
import { ActivityPage } from './activityPage.mjs';
import { THEMES } from './themes.mjs';

const SHOTS = process.env.TEST_SHOTS;

describe('activity form', function () {
  this.timeout(60_000);
  let stage;
  before(async () => (stage = await ActivityPage.launch()));
  after(() => stage?.close());

  async function withForm(options, use) {
    const page = await stage.openForm(options);
    try {
      await use(page);
      assert.deepEqual(page.problems, []);
    } finally {
      await page.context().close();
    }
  }
  const saysFile = (page, pattern) => eventually(() => assert.match(page.editor.text, pattern));
  /** Where people wrote points of their own, nothing is suggested. */
  const withoutPoints = (text) => text.replace(/ {4}verification:\n.*\n.*\n/, '');
  const owner = (page) => page.getByRole('textbox', { name: 'Owner' });

  for (const theme of Object.keys(THEMES)) {
    for (const width of [1000, 300]) {
      it(`has no accessibility violation and nothing that scrolls sideways: ${theme}, ${width} px`, () =>
        withForm({ theme, width }, async (page) => {
          await page.getByRole('button', { name: 'Edit', exact: true }).nth(1).click();
          if (SHOTS) {
            await page.screenshot({ path: `${SHOTS}/form-${theme}-${width}.png`, fullPage: true });
          }
          assert.deepEqual(await violations(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          const [box, ground] = await page
            .getByRole('checkbox')
            .first()
            .evaluate((at) => [
              getComputedStyle(at).accentColor,
              getComputedStyle(document.documentElement).backgroundColor,
            ]);
          assert.notEqual(box, ground, 'a ticked box is more than its tick');
        }));
    }
  }

  it('writes a field when it is left, and keeps the comments of the file', () =>
    withForm({}, async (page) => {
      await owner(page).fill('Jonas');
      assert.doesNotMatch(page.editor.text, /Jonas/, 'nothing is written while somebody types');
      await page.keyboard.press('Tab');
      await saysFile(page, /owner: Jonas\n/);
      assert.match(page.editor.text, /# waits for the legal department/);
      await eventually(async () => assert.deepEqual((await page.evaluate(() => globalThis.remembered())).drafts, []));
    }));

  it('says why a day is none, and keeps what was typed', () =>
    withForm({}, async (page) => {
      const due = page.getByRole('textbox', { name: 'Due' });
      await due.fill('soon');
      await due.press('Enter');
      await page.getByText('soon is not a day. Write it as YYYY-MM-DD.').first().waitFor();
      assert.equal(await due.inputValue(), 'soon');
      assert.equal(await due.getAttribute('aria-invalid'), 'true');
      assert.match(page.editor.text, /due: 2026-12-15/);
      await due.fill('2027-01-31');
      await due.press('Enter');
      await saysFile(page, /due: 2027-01-31/);
      await eventually(async () => assert.equal(await due.getAttribute('aria-invalid'), null));
    }));

  it('adds, ticks, edits, moves and removes objectives by keyboard, with the focus where the work is', () =>
    withForm({}, async (page) => {
      const focused = (id) =>
        eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), id));
      await page.getByRole('textbox', { name: 'New objective' }).fill('Train the teams');
      await page.keyboard.press('Enter');
      await saysFile(page, /- text: Train the teams\n +done: false/);
      await focused('new-objectives');
      await eventually(async () => assert.equal(await page.inputValue('#new-objectives'), ''));

      await page.locator('#objectives-3-tick').focus();
      await page.keyboard.press('Space');
      await saysFile(page, /Train the teams\n +done: true/);
      await page.keyboard.press('Alt+ArrowUp');
      await focused('objectives-2-tick');
      await saysFile(page, /Train the teams[\s\S]*Suppliers state/);

      await page.keyboard.press('F2');
      await focused('edit-objectives');
      await page.keyboard.type(' in May');
      await page.keyboard.press('Enter');
      await saysFile(page, /Train the teams in May/);
      await focused('objectives-2-edit');

      await page.keyboard.press('F2');
      await page.keyboard.type('!');
      await page.keyboard.press('Escape');
      await focused('objectives-2-edit');
      await page.keyboard.press('Delete');
      await focused('objectives-2-remove');
      await eventually(() => assert.doesNotMatch(page.editor.text, /Train/));
      assert.match(page.editor.text, /# agreed with the legal desk/);
    }));

  it('sets the state, ticks a suggestion, attests and withdraws', () =>
    withForm({ text: withoutPoints(stage.sample.PROGRAMME) }, async (page) => {
      const done = page.getByRole('button', { name: 'Done' });
      await done.click();
      await saysFile(page, /state: done # waits/);
      await eventually(async () => assert.equal(await done.getAttribute('aria-pressed'), 'true'));
      await page
        .getByRole('group', { name: /^Suggested points/ })
        .getByRole('checkbox')
        .first()
        .click();
      await saysFile(page, /verification:\n +- text: .*\n +met: true/);
      const attest = page.getByRole('group', { name: 'Add attestation' });
      await attest.getByRole('button').click();
      await page.getByText('A text that is needed here is empty.').first().waitFor();
      await attest.getByRole('textbox', { name: 'Who' }).fill('Ada');
      await attest.getByRole('textbox', { name: 'What is true' }).fill('It holds.');
      await attest.getByRole('button').click();
      await saysFile(page, /who: Ada\n +on: 2026-11-22\n +statement: It holds\./);
      await page.getByRole('button', { name: 'Withdraw' }).first().click();
      await eventually(() => assert.doesNotMatch(page.editor.text, /Mara/));
    }));

  it('shows what others write, and never loses what is being typed', () =>
    withForm({}, async (page) => {
      await owner(page).focus();
      await owner(page).fill('Jonas');
      const theirs = stage.sample.PROGRAMME.replace('owner: Ines Almeida', 'owner: Legal desk').replace(
        'tools: REUSE',
        'tools: SPDX',
      );
      await stage.changeElsewhere(page, theirs);
      assert.equal(await owner(page).inputValue(), 'Jonas');
      assert.match(await page.getByRole('textbox', { name: 'Tools' }).inputValue(), /^SPDX/);
      const choice = page.getByRole('group', { name: /changed elsewhere/ });
      assert.equal(await choice.getByRole('blockquote').textContent(), 'Legal desk');
      if (SHOTS) {
        await page.screenshot({ path: `${SHOTS}/form-conflict.png` });
      }
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Tab');
      assert.equal(page.editor.text, theirs, 'leaving the field decides nothing');
      await choice.getByRole('button', { name: 'Write mine' }).click();
      await saysFile(page, /owner: Jonas/);
      await eventually(async () => assert.equal(await choice.count(), 0));
    }));

  it('takes the file’s text when that is chosen', () =>
    withForm({}, async (page) => {
      await owner(page).fill('Jonas');
      await stage.changeElsewhere(page, stage.sample.PROGRAMME.replace('Ines Almeida', 'Legal desk'));
      await page.getByRole('button', { name: 'Take the file’s' }).click();
      assert.equal(await owner(page).inputValue(), 'Legal desk');
      assert.match(page.editor.text, /owner: Legal desk/);
    }));

  it('asks when the file changed between the last picture and the writing', () =>
    withForm({}, async (page) => {
      await owner(page).fill('Jonas');
      page.editor.text = stage.sample.PROGRAMME.replace('Ines Almeida', 'Legal desk');
      await page.keyboard.press('Tab');
      await page.getByRole('group', { name: /changed elsewhere/ }).waitFor();
      assert.match(page.editor.text, /owner: Legal desk/);
      assert.equal(await owner(page).inputValue(), 'Jonas');
    }));

  it('keeps an item that is being edited when others move or remove it', () =>
    withForm({}, async (page) => {
      await page.locator('#objectives-1-edit').click();
      const editor = page.getByRole('textbox', { name: 'Edit' });
      await editor.fill('Mine');
      const { PROGRAMME } = stage.sample;
      const line = '      - The list of allowed licences is published\n';
      await stage.changeElsewhere(
        page,
        PROGRAMME.replace(line, '').replace('    objectives:\n', `    objectives:\n${line}`),
      );
      assert.equal(await editor.inputValue(), 'Mine');
      await editor.press('Enter');
      await saysFile(page, /objectives:\n +- Mine\n/);
      await page.locator('#objectives-0-edit').click();
      await editor.fill('Mine again');
      await stage.changeElsewhere(page, PROGRAMME.replace(line, ''));
      assert.equal(await editor.inputValue(), 'Mine again');
      await page.locator('.note.conflict').getByRole('button', { name: 'Add' }).click();
      await saysFile(page, /- text: Mine again\n +done: false/);
    }));

  it('is read-only while the file is broken, says why, and keeps what was typed', () =>
    withForm({}, async (page) => {
      await owner(page).fill('Jonas');
      for (const [text, title] of [
        [
          stage.sample.PROGRAMME.replace('state: in-progress', 'state: [done'),
          'The programme file cannot be understood',
        ],
        [
          `${stage.sample.PROGRAMME}<<<<<<< ours\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n`,
          'The programme file holds an unfinished merge',
        ],
      ]) {
        await stage.changeElsewhere(page, text);
        assert.equal(await page.textContent('.notice h2'), title);
        assert.equal(await owner(page).inputValue(), 'Jonas');
        assert.equal(await owner(page).getAttribute('readonly'), '');
        assert.equal(await page.locator('input[type=checkbox]:enabled').count(), 0);
        assert.deepEqual(await violations(page), []);
        if (SHOTS) {
          await page.screenshot({ path: `${SHOTS}/form-broken.png` });
        }
      }
      await page.getByRole('button', { name: /^Open line \d+/ }).click();
      assert.ok(await page.evaluate(() => globalThis.sent.some(({ type }) => type === 'openProblem')));
      await stage.changeElsewhere(page, stage.sample.PROGRAMME);
      await owner(page).focus();
      await owner(page).press('Enter');
      await saysFile(page, /owner: Jonas/);
    }));

  it('comes back with what was typed and not written', async () => {
    let state;
    await withForm({}, async (page) => {
      await owner(page).fill('Jonas');
      await page.locator('#objectives-1-edit').click();
      await page.getByRole('textbox', { name: 'Edit' }).fill('Half a tho');
      await page.locator('#new-verification').fill('Somebody checks');
      state = await page.evaluate(() => globalThis.remembered());
      // Leaving the owner's field wrote it; an older memory has it still.
      assert.deepEqual(state.drafts.map(({ key }) => key).sort(), ['item:objectives', 'new:verification']);
      state.drafts.push({ key: 'field:tools', base: 'REUSE, the licence desk', value: 'REUSE' });
    });
    await withForm({ state }, async (page) => {
      assert.equal(await page.getByRole('textbox', { name: 'Edit' }).inputValue(), 'Half a tho');
      assert.equal(await page.locator('#new-verification').inputValue(), 'Somebody checks');
      assert.equal(await page.getByRole('textbox', { name: 'Tools' }).inputValue(), 'REUSE');
      await page.getByText('This text is not in the file yet.').waitFor();
      await page.getByRole('button', { name: 'Write it' }).click();
      await saysFile(page, /tools: REUSE\n/);
    });
  });

  it('shows texts as texts: markup, right to left, emoji', () =>
    withForm(
      {
        editor: new stage.sample.FormEditor(
          stage.sample.PROGRAMME.replace(/Ines Almeida|Every file says its licence|Mara Lindqvist/g, () =>
            JSON.stringify(stage.sample.HOSTILE),
          ),
          { hostile: true, several: true },
        ),
      },
      async (page) => {
        const { HOSTILE } = stage.sample;
        assert.equal(await page.locator('img, script:not([nonce])').count(), 0);
        assert.equal(await owner(page).inputValue(), HOSTILE);
        assert.equal(await page.textContent('#objectives-0-text'), HOSTILE);
        assert.ok((await page.locator('.places button').first().textContent()).includes(HOSTILE));
        assert.equal(await page.title(), 'Manage legal compliance');
      },
    ));

  it('names the folder of what the checks found, and says how much is left out', () =>
    withForm({ editor: new stage.sample.FormEditor(undefined, { several: true }) }, async (page) => {
      const section = page.locator('section[aria-labelledby="findings-title"]');
      assert.deepEqual((await section.locator('li p').allTextContents()).slice(0, 3), [
        'harbour · SECURITY.md',
        'lighthouse',
        'harbour · SECURITY.md',
      ]);
      assert.equal(await section.locator('li').last().textContent(), 'and 2 more');
      await section.getByRole('button').nth(1).click();
      assert.deepEqual(await page.evaluate(() => globalThis.sent.at(-1)), { type: 'openFinding', index: 2 });
    }));

  it('does not freeze on 5,000 objectives', () =>
    withForm(
      {
        text: `activities:\n  GGI-A-21:\n    objectives:\n${Array.from({ length: 5000 }, (_, at) => `      - Objective ${at} 🦜\n`).join('')}`,
      },
      async (page) => {
        assert.equal(await page.locator('#section-objectives .item').count(), 50);
        assert.equal(await page.locator('#section-objectives .pager span').textContent(), '1 to 50 of 5,000');
        await page.locator('#section-objectives').getByRole('button', { name: 'Last' }).click();
        await eventually(async () =>
          assert.equal(await page.textContent('#objectives-4999-text'), 'Objective 4999 🦜'),
        );
        const view = { ...page.editor.view(), announcement: 'Changed' };
        const took = await page.evaluate(async (shown) => {
          const start = performance.now();
          window.postMessage({ type: 'show', view: shown }, '*');
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        }, view);
        assert.ok(took < 500, `${took} ms to draw`);
        await page.locator('#objectives-4999-tick').click();
        await saysFile(page, /- text: Objective 4999 🦜\n +done: true/);
      },
    ));

  it('asks the editor by ids and positions only', () =>
    withForm({}, async (page) => {
      await page.getByRole('button', { name: 'Open handbook page' }).click();
      await page.locator('.places button').first().click();
      await page.locator('.related button').first().click();
      await page.getByRole('button', { name: 'Show in the scorecard' }).click();
      await page.getByRole('button', { name: 'Open in the programme file' }).click();
      assert.deepEqual(await page.evaluate(() => globalThis.sent.slice(1)), [
        { type: 'openHandbook' },
        { type: 'openEvidence', signal: 0, place: 0 },
        { type: 'openActivity', activity: 'GGI-A-24' },
        { type: 'openScorecard' },
        { type: 'openProgramme' },
      ]);
    }));

  it('changes nothing on the page when the same is shown again', () =>
    withForm({}, async (page) => {
      await page.evaluate(() => {
        globalThis.changes = 0;
        new MutationObserver((records) => (globalThis.changes += records.length)).observe(
          document.querySelector('main'),
          { subtree: true, childList: true, attributes: true, characterData: true },
        );
      });
      await stage.show(page, page.editor.view());
      assert.equal(await page.evaluate(() => globalThis.changes), 0);
    }));

  it('has labels, headings in order and a live region', () =>
    withForm({}, async (page) => {
      const levels = await page.$$eval('h1,h2,h3,h4,h5,h6', (all) => all.map(({ tagName }) => Number(tagName[1])));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, levels.join(' ')));
      assert.equal(await page.locator('[role=status].unseen').count(), 1);
      assert.equal(await page.locator('[role=alert]').count(), 1);
      await page.waitForFunction(() =>
        document.querySelector('[role=status].unseen').textContent.includes('Manage legal compliance'),
      );
    }));
});
