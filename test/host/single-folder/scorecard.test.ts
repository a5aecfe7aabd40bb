// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import type { ScorecardPanel } from '../../../src/vscode/scorecard/scorecardPanel';
import { until } from '../harness/until';
import { lens, programmeFile, readySession, writeFile } from '../shell/lens';

const OWNER = '<img src=x onerror=alert(1)> שלום 🦜';

const DEPENDABOT = '.github/dependabot.yml';
const UPDATES =
  'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n';

describe('the scorecard panel', () => {
  let session: FolderSession;
  const file = (path: string) => vscode.Uri.joinPath(session.folder.uri, path);
  const tabs = () =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('ospoLens.scorecard'));
  const panel = async (): Promise<ScorecardPanel | undefined> => (await lens()).scorecards.panel;
  const open = async (): Promise<ScorecardPanel> => {
    await vscode.commands.executeCommand('ospoLens.openScorecard');
    return until('an open scorecard that shows something', async () => {
      const current = await panel();
      return current?.visible === true && current.shown?.scorecard ? current : undefined;
    });
  };
  const mentions = ({ shown }: ScorecardPanel, text: string) => JSON.stringify(shown?.scorecard?.steps).includes(text);

  before(async () => {
    session = await readySession();
  });
  after(async () => {
    (await panel())?.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens, and shows the five goals and 25 activities with score and coverage', async () => {
    const { shown } = await open();
    assert.equal(shown?.state, 'ready');
    assert.equal(shown.scorecard?.goals.length, 5);
    assert.equal(shown.scorecard.activities.length, 25);
    assert.notEqual(shown.scorecard.score.value, null);
    assert.equal(tabs().length, 1);
  });

  it('is revealed, not doubled, by a second command', async () => {
    const first = await open();
    assert.equal(await open(), first);
    assert.equal(tabs().length, 1);
  });

  it('follows the files while it can be seen', async () => {
    const open1 = await open();
    assert.ok(mentions(open1, DEPENDABOT), 'the sample does not keep its dependencies up to date');
    await writeFile(file(DEPENDABOT), UPDATES);
    await until('a step less', () => !mentions(open1, DEPENDABOT));
  });

  it('follows the programme, whatever a text in it looks like', async () => {
    const open1 = await open();
    const before = await vscode.workspace.fs.readFile(programmeFile(session));
    await writeFile(
      programmeFile(session),
      `handbook: "1.3"\nactivities:\n  GGI-A-31:\n    state: done\n    owner: "${OWNER}"\n`,
    );
    const activity = () => open1.shown?.scorecard?.activities.find(({ id }) => id === 'GGI-A-31');
    await until('the owner', () => activity()?.detail.facts.some(({ value }) => value === OWNER));
    assert.equal(activity()?.state, 'done');
    assert.ok(activity()!.contradictions.length > 0, 'done, and nobody signed for it');
    await vscode.workspace.fs.writeFile(programmeFile(session), before);
    await until('the programme as it was', () => activity()?.detail.facts.every(({ value }) => value !== OWNER));
  });

  it('keeps the last good picture and says so when the programme breaks', async () => {
    const open1 = await open();
    const before = await vscode.workspace.fs.readFile(programmeFile(session));
    await writeFile(programmeFile(session), 'activities: [\n');
    await until('a notice', () => open1.shown?.notice?.severity === 'warning');
    assert.equal(open1.shown?.scorecard?.activities.length, 25);
    await vscode.workspace.fs.writeFile(programmeFile(session), before);
    await until('no notice', () => open1.shown?.notice === null);
  });

  it('draws nothing while hidden and everything when it is back', async () => {
    const open1 = await open();
    await vscode.window.showTextDocument(file('README.md'), { preview: false, viewColumn: vscode.ViewColumn.One });
    await until('a hidden panel', () => !open1.visible);
    const then = open1.shown;
    const changed = until(
      'a changed score',
      () => new Promise<boolean>((resolve) => session.onDidChange((change) => change === 'scorecard' && resolve(true))),
    );
    await vscode.workspace.fs.delete(file(DEPENDABOT));
    await changed;
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(open1.shown, then, 'nothing was sent to a page that nobody sees');
    assert.equal(await open(), open1);
    await until('the new picture', () => mentions(open1, DEPENDABOT));
  });

  it('survives being moved to another group', async () => {
    const open1 = await open();
    const then = open1.shown;
    await vscode.commands.executeCommand('workbench.action.moveEditorToNextGroup');
    await until('the page asks again', () => open1.shown !== then);
    assert.equal(await panel(), open1);
  });

  it('is not written to after it was closed, and opens anew', async () => {
    const open1 = await open();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('no panel', async () => (await panel()) === undefined);
    const then = open1.shown;
    await writeFile(file('AUTHORS'), 'Ada Okonkwo\n');
    await session.rescan();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(open1.shown, then);
    assert.notEqual(await open(), open1);
  });
});
