// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { extensionWindow as window } from '../harness/extensionWindow';
import { until } from '../harness/until';
import { deleteFile, onDisk, programmeFile, readySession } from '../shell/lens';

interface Asked {
  readonly step: number;
  readonly labels: readonly string[];
  readonly picked: readonly string[];
}
type Answer = 'back' | 'give up' | readonly string[];

/** Stands in for the editor's quick pick: answers by label, and notes what was asked. */
function answering(answers: readonly Answer[], asked: Asked[]) {
  const left = [...answers];
  return () => {
    const listeners: Record<string, (argument?: unknown) => void> = {};
    const on = (name: string) => (listener: (argument?: unknown) => void) => (listeners[name] = listener);
    const pick = {
      items: [] as { label: string }[],
      selectedItems: [] as { label: string }[],
      activeItems: [] as { label: string }[],
      step: 0,
      buttons: [] as unknown[],
      onDidAccept: on('accept'),
      onDidTriggerButton: on('button'),
      onDidHide: on('hide'),
      dispose: () => undefined,
      show: () => {
        const answer = left.shift() ?? 'give up';
        const labels = pick.items.map(({ label }) => label);
        asked.push({
          step: pick.step,
          labels,
          picked: [...pick.selectedItems, ...pick.activeItems].map(({ label }) => label),
        });
        setTimeout(() => {
          if (answer === 'back') {
            listeners['button']?.(pick.buttons[0]);
          } else if (answer === 'give up') {
            listeners['hide']?.();
          } else {
            const all = answer[0] === '*';
            pick.selectedItems = all ? pick.selectedItems : pick.items.filter(({ label }) => answer.includes(label));
            listeners['accept']?.();
          }
        }, 0);
      },
    };
    return pick;
  };
}

describe('planning the first iteration', () => {
  const { createQuickPick, showInformationMessage } = window;
  const run = async (answers: readonly Answer[], agree: boolean): Promise<Asked[]> => {
    const asked: Asked[] = [];
    window['createQuickPick'] = answering(answers, asked);
    window['showInformationMessage'] = (_: string, button: string) => Promise.resolve(agree ? button : undefined);
    await vscode.commands.executeCommand('ospoLens.planFirstIteration');
    Object.assign(window, { createQuickPick, showInformationMessage });
    return asked;
  };

  after(async () => {
    const session = await readySession();
    await deleteFile(programmeFile(session));
    await until('the file to be missed', () => !session.programme.exists);
  });

  it('leaves nothing when it is given up, or the preview is refused', async () => {
    const session = await readySession();
    await run([['Developer'], 'give up'], true);
    assert.equal(await onDisk(programmeFile(session)), undefined);
    await run([['Developer'], ['Small: one team or a few'], [], ['*']], false);
    assert.equal(await onDisk(programmeFile(session)), undefined);
    assert.equal(session.programme.exists, false);
  });

  it('goes back and forth without losing an answer, and selects what was proposed and left ticked', async () => {
    const session = await readySession();
    const pain = 'We are not sure what licences ask of us';
    const asked = await run(
      [
        ['Decision maker'],
        ['Medium: several departments'],
        [pain],
        'back',
        'back',
        ['Small: one team or a few'],
        [pain],
        ['*'],
      ],
      true,
    );
    assert.deepEqual(
      asked.map(({ step }) => step),
      [1, 2, 3, 4, 3, 2, 3, 4],
    );
    assert.deepEqual(asked[0]?.picked, ['Developer'], 'Enter alone answers');
    assert.deepEqual(asked[2]?.picked, [], 'nothing is ticked for anybody');
    assert.deepEqual(asked[4]?.picked, [pain]);
    assert.deepEqual(asked[5]?.picked, ['Medium: several departments']);
    assert.equal(asked[7]?.labels.length, 5);
    const text = await until('the file', () => onDisk(programmeFile(session)));
    assert.match(text, /iteration:\n +name: \d{4}-H[12]/);
    assert.equal(text.match(/state: not-started/g)?.length, 5);
    assert.match(text, /GGI-A-21:/);
  });
});
