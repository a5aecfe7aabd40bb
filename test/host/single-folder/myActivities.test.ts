// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { NO_FILTER } from '../../../src/vscode/tree/activities/viewOptions';
import { extensionWindow as window } from '../harness/extensionWindow';
import { until } from '../harness/until';
import { lens, readySession, rows } from '../shell/lens';

const ME = 'ospoLens.programme.me';
const { showQuickPick, showInputBox, showInformationMessage } = window;

/** The ids of the activities that are shown. */
async function shown(): Promise<string[]> {
  const groups = await rows();
  const below = await Promise.all(groups.map((group) => rows(group)));
  return below.flat().map(({ id }) => id.replace(/^.*\//, ''));
}

describe('my activities', () => {
  const questions: string[][] = [];
  const said: string[] = [];
  const forget = () => vscode.workspace.getConfiguration().update(ME, undefined, vscode.ConfigurationTarget.Global);
  const names = () => vscode.workspace.getConfiguration().get(ME);

  /** Ticks these labels; types this name. */
  function answer(labels: readonly string[] | undefined, typed?: string): void {
    window['showQuickPick'] = (items: readonly { label: string }[]) => {
      questions.push(items.map(({ label }) => label));
      return Promise.resolve(labels && items.filter(({ label }) => labels.includes(label)));
    };
    window['showInputBox'] = () => Promise.resolve(typed);
    window['showInformationMessage'] = (text: string) => {
      said.push(text);
      return Promise.resolve(undefined);
    };
  }

  before(() => readySession());
  afterEach(async () => {
    Object.assign(window, { showQuickPick, showInputBox, showInformationMessage });
    questions.length = said.length = 0;
    await (await lens()).activityOptions.change({ filter: NO_FILTER });
    await forget();
  });
  after(forget);

  it('ask once who the person is, among the owners of the file, and keep it in the user settings', async () => {
    answer(['Ines', 'Ines Almeida']);
    await vscode.commands.executeCommand('ospoLens.showMyActivities');
    assert.deepEqual(questions, [['Ines', 'Ines Almeida', 'Jonas', 'Another name…']]);
    assert.deepEqual(names(), ['Ines', 'Ines Almeida']);
    assert.deepEqual((await shown()).sort(), ['GGI-A-16', 'GGI-A-17', 'GGI-A-21', 'GGI-A-25']);
    await vscode.commands.executeCommand('ospoLens.showMyActivities');
    assert.equal(questions.length, 1, 'asked once');
    assert.deepEqual(said, []);
  });

  it('are one of the filters, beside the others', async () => {
    await vscode.workspace.getConfiguration().update(ME, ['jonas'], vscode.ConfigurationTarget.Global);
    answer(['My activities', 'Done']);
    await vscode.commands.executeCommand('ospoLens.filterActivities');
    assert.deepEqual(await shown(), ['GGI-A-23']);
    await vscode.workspace.getConfiguration().update(ME, ['Ines'], vscode.ConfigurationTarget.Global);
    await until('the rows of somebody else', async () => String(await shown()) === 'GGI-A-17');
  });

  it('say so when nobody goes by that name, and change nothing when the question is left', async () => {
    answer(undefined);
    await vscode.commands.executeCommand('ospoLens.showMyActivities');
    assert.equal((await lens()).activityOptions.filtered, false);
    answer(['Another name…'], ' Mara ');
    await vscode.commands.executeCommand('ospoLens.showMyActivities');
    assert.deepEqual(names(), ['Mara']);
    assert.deepEqual(await shown(), []);
    assert.match(said[0]!, /^No activity is owned by Mara\./);
  });

  it('are never taken from the settings of a repository', async () => {
    const workspaceFolder = vscode.workspace.workspaceFolders![0]!;
    const settings = vscode.Uri.joinPath(workspaceFolder.uri, '.vscode/settings.json');
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode(JSON.stringify({ [ME]: ['Ines'] })));
    try {
      answer(['Jonas']);
      await vscode.commands.executeCommand('ospoLens.showMyActivities');
      assert.equal(questions.length, 1, 'the repository does not answer for the person');
      assert.deepEqual((await shown()).sort(), ['GGI-A-18', 'GGI-A-23']);
    } finally {
      await vscode.workspace.fs.delete(settings);
    }
  });
});
