// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { FolderSession } from '../../../src/vscode/session/session';
import { until } from '../harness/until';
import { activityRow, item, lens, readySession, rows, type Row } from '../shell/lens';

const ACTIVITY = 'GGI-A-25';

describe('when evidence was last changed', () => {
  let session: FolderSession;
  let asked = 0;
  let row: Row;

  before(async () => {
    session = await readySession();
    const { analyser } = session;
    const read = analyser.lastChanges.bind(analyser);
    analyser.lastChanges = (paths) => {
      asked++;
      return read(paths);
    };
    row = await activityRow(ACTIVITY);
  });

  /** The evidence row of a file. */
  const evidence = async (path: string): Promise<vscode.TreeItem> => {
    const items = await Promise.all((await rows(row)).map(item));
    const found = items.find(({ description }) => String(description).startsWith(path));
    assert.ok(found, items.map(({ description }) => String(description)).join('\n'));
    return found;
  };
  const tooltip = ({ tooltip: text }: vscode.TreeItem) => text as string;

  it('is asked for when evidence is looked at, and not before', async () => {
    assert.equal(asked, 0);
    await rows(row);
    await until('the question', () => asked === 1);
  });

  it('is said in the row of the evidence, and what may be out of date stands out', async () => {
    const shown = await until('the days', async () => {
      const found = await evidence('CONTRIBUTING.md');
      return tooltip(found).includes('Last changed') ? found : undefined;
    });
    assert.match(tooltip(shown), /README\.md\s+Last changed 2024-02-01, more than 18 months ago/);
    assert.match(tooltip(shown), /CONTRIBUTING\.md\s+Last changed 20\d\d-\d\d-\d\d\./);
    assert.match(String(shown.description), /may be out of date/);
    assert.match(shown.accessibilityInformation!.label, /CONTRIBUTING\.md\. Last changed 20.*may be out of date/);
    assert.equal((shown.iconPath as vscode.ThemeIcon).id, 'history');
    await rows(row);
    assert.equal(asked, 1, 'what is known is not asked for again');
  });

  it('is said in the form of the activity', async () => {
    const { forms } = await lens();
    await forms.open(session, ACTIVITY);
    const places = () => forms.all.at(-1)?.shown?.evidence.signals.flatMap((signal) => signal.places) ?? [];
    const readme = await until('the day', () => places().find(({ text, age }) => text === 'README.md' && age !== null));
    assert.deepEqual([readme.stale, readme.age?.slice(0, 23)], [true, 'Last changed 2024-02-01']);
    assert.equal(places().find(({ text }) => text === 'CONTRIBUTING.md')?.stale, false);
  });
});
