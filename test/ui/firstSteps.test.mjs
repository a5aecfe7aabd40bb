// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The way of a person through the extension, in a real VS Code and a real browser. Each step stands on the one before.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { violations } from './harness/accessibility.mjs';
import { eventually } from './harness/eventually.mjs';
import { Session } from './harness/session.mjs';

describe("a person's way through OSPO Lens", function () {
  this.bail(true);
  this.timeout(40_000);
  /** @type {Session} */
  let session;
  /** @type {import('./harness/workbench.mjs').Workbench} */
  let workbench;

  /** @type {import('playwright-core').Frame} */
  let scorecard;

  const read = (path) => readFileSync(join(session.folder, path), 'utf8');

  before(async function () {
    this.timeout(120_000);
    session = await Session.open();
    workbench = session.workbench;
    console.log(`    VS Code ${session.editor.version}`);
  });

  afterEach(async function () {
    await session?.shot(
      this.currentTest.state === 'failed' ? `FAILED ${this.currentTest.title}` : this.currentTest.title,
    );
    if (this.currentTest.state === 'failed') {
      console.log(session.console.slice(-15).join('\n'));
    }
  });

  after(() => session?.close());

  it('opens the view container: goals and activities', async () => {
    await workbench.openContainer('OSPO Lens');
    await workbench.row(/Usage/).first().waitFor();
    await workbench.row(/GGI-A-17/).waitFor();
  });

  it('ticks an activity: the programme file says so and keeps its comments', async () => {
    const comments = read('.ospo/ggi.yaml').match(/#.*/g);
    await workbench
      .row(/^GGI-A-18/)
      .getByRole('checkbox')
      .click();
    await eventually(() => assert.match(read('.ospo/ggi.yaml'), /GGI-A-18:\n {4}state: done/));
    assert.deepEqual(read('.ospo/ggi.yaml').match(/#.*/g), comments);
    await workbench.row(/^GGI-A-18.*done/).waitFor();
  });

  it('follows an edit of the file from outside', async () => {
    const text = read('.ospo/ggi.yaml').replace(/(GGI-A-18:\n {4}state: )done/, '$1in-progress');
    writeFileSync(join(session.folder, '.ospo/ggi.yaml'), text);
    await workbench.row(/^GGI-A-18.*in progress/).waitFor();
  });

  it('drags an objective up in its list: the file has it there, with its tick', async () => {
    const talk = workbench.row(/lunch talk/);
    await workbench.expand(workbench.row(/^GGI-A-18/), talk);
    await workbench.drag(talk, workbench.row(/licence course/));
    await eventually(() =>
      assert.match(
        read('.ospo/ggi.yaml'),
        /objectives:\n {6}- text: A lunch talk every month\n {8}done: false\n {6}- text: Two people follow the licence course\n {8}done: true\n/,
      ),
    );
    await eventually(async () => assert.doesNotMatch(await workbench.aboveFocused('lunch talk'), /licence course/));
  });

  it('drags it onto another activity, where it stands last', async () => {
    await workbench.drag(workbench.row(/lunch talk/), workbench.row(/^GGI-A-17/));
    await eventually(() =>
      assert.match(
        read('.ospo/ggi.yaml'),
        /- text: Write down who knows what, .*\n {8}done: true\n {6}- text: A lunch talk every month\n {8}done: false\n/,
      ),
    );
    // The row follows, and takes the focus with it.
    await eventually(async () => assert.match(await workbench.aboveFocused('lunch talk'), /Write down who/));
    assert.equal(read('.ospo/ggi.yaml').split('lunch talk').length, 2, 'it is in one place');
  });

  it('marks a missing header while the file is looked at', async () => {
    await workbench.openFile('calendar.py');
    await workbench.squiggle().waitFor({ state: 'attached' });
  });

  it('lists it in the Problems panel', async () => {
    const problems = await workbench.problems(/^Warning: This file does not say under which licence/);
    await problems.first().waitFor();
  });

  it('adds the header from the light bulb, by keyboard', async () => {
    await workbench.editor.focus();
    await workbench.goTo(1, 1);
    await workbench.offerFix('Add licence header');
    await session.shot('light bulb');
    await session.page.keyboard.press('Enter');
    await workbench.line('SPDX-License-Identifier').waitFor();
    await workbench.save();
    await eventually(() =>
      assert.match(
        read('src/calendar.py'),
        /^# SPDX-FileCopyrightText: .*\n# SPDX-License-Identifier: MIT\n\n"""Reads/,
      ),
    );
    await workbench.squiggle().waitFor({ state: 'detached' });
  });

  it('creates the missing security policy from its template', async () => {
    await workbench.openFile('README.md');
    await workbench.goTo(1, 1);
    await workbench.offerFix('SECURITY.md');
    await session.shot('quick fixes');
    await session.page.keyboard.press('Enter');
    await workbench.tab('SECURITY.md').waitFor();
    await workbench.line('Reporting a vulnerability').waitFor();
  });

  it('lets the person fill in the template, and takes the finding away', async () => {
    await session.page.keyboard.type('security@harbour.city');
    await workbench.line('security@harbour.city').waitFor();
    await workbench.save();
    await eventually(() => assert.match(read('SECURITY.md'), /Write to security@harbour\.city instead/));
    const problems = await workbench.problems(/There is no security policy/);
    await problems.waitFor({ state: 'detached' });
  });

  it('opens the scorecard: score with coverage, five goals, next steps', async () => {
    await workbench.command('OSPO Lens: Open Scorecard');
    scorecard = await workbench.webviewWith('section.overview');
    assert.equal(await scorecard.locator('.overview .big').count(), 2);
    assert.equal(await scorecard.locator('.goal-table tbody tr').count(), 5);
    assert.ok((await scorecard.locator('.steps li').count()) > 0);
  });

  it('has no accessibility problem in the scorecard', async () => {
    assert.deepEqual(await violations(scorecard), []);
  });

  it('updates the open scorecard when a file changes', async () => {
    const usage = scorecard.locator('.goal-table tbody tr').first();
    const before = await usage.innerText();
    const text = read('.ospo/ggi.yaml').replace(/(GGI-A-18:\n {4}state: )in-progress/, '$1done');
    writeFileSync(join(session.folder, '.ospo/ggi.yaml'), text);
    await eventually(async () => assert.notEqual(await usage.innerText(), before));
  });

  it('sets the state of an activity with the keyboard alone', async () => {
    await workbench.command('OSPO Lens: Set Activity State');
    await workbench.pick('GGI-A-19');
    await workbench.pick('done');
    await eventually(() => assert.match(read('.ospo/ggi.yaml'), /GGI-A-19:\n {4}state: done/));
  });

  it('adds headers to all files after a preview in which every box is ticked', async () => {
    await workbench.command('OSPO Lens: Add Licence Headers to All Files');
    const panel = workbench.part('panel');
    await panel.getByRole('button', { name: 'Apply' }).waitFor();
    await session.shot('preview');
    const boxes = await panel
      .locator('.edit-checkbox')
      .evaluateAll((all) => all.map((box) => box.checked ?? box.ariaChecked === 'true'));
    assert.ok(boxes.length > 3 && boxes.every(Boolean), 'what is seen first is ticked');
    assert.doesNotMatch(read('CONTRIBUTING.md'), /SPDX/);
    await panel.getByRole('button', { name: 'Apply' }).click();
    await eventually(() => {
      for (const path of ['.gitignore', 'CONTRIBUTING.md', 'web/pools.ts']) {
        assert.match(read(path), /^(?:# |\/\/ |<!--\n)SPDX-FileCopyrightText: /, path);
      }
    });
  });

  it('comes back with its scorecard after the window is loaded again', async () => {
    await workbench.reload();
    await workbench.row(/^GGI-A-19.*done/).waitFor();
    scorecard = await workbench.webviewWith('section.overview');
    assert.equal(await scorecard.locator('.goal-table tbody tr').count(), 5);
  });

  it('wrote no error anywhere', () => {
    assert.deepEqual([...session.consoleErrors(), ...session.hostErrors()], []);
  });
});
