// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ActivityId } from '../../../src/core/model/vocabulary';
import { repoPath } from '../../../src/core/model/repoPath';
import { ACTIVITIES } from '../../../src/core/ggi/catalogue';
import type { FolderSession } from '../../../src/vscode/session/session';
import type { OfActivity } from '../../../src/vscode/tree/activities/subject';
import { until } from '../harness/until';
import { activityRow, item, lens, readySession, rows, type Row } from '../shell/lens';

const COMPONENTS = 'GGI-A-17';
/** The activity against which carried patches speak. */
const UPSTREAM = ACTIVITIES.find(({ signals }) =>
  signals.some(({ counter, name }) => counter && /patch/i.test(name)),
)!.id;

describe('one programme, and other folders that speak for it', () => {
  const trusted = vscode.workspace.isTrusted;
  let programme: FolderSession;
  let south: Row;

  before(async () => {
    programme = await readySession(0);
    await readySession(1);
    await readySession(2);
    const shown = () =>
      new Set(
        programme.scorecard?.activities.flatMap(({ signals }) => signals.flatMap(({ folders }) => folders ?? [])),
      );
    await until('all folders to speak', () => shown().has('code (north)') && shown().has('code (south)'));
  });

  const words = async (row: Row): Promise<string> => {
    const { description, tooltip } = await item(row);
    return `${String(description)}\n${tooltip as string}`;
  };
  const below = async (id: ActivityId): Promise<Row[]> => rows(await activityRow(id, (await rows())[0]));
  /** All that is said below an activity, once dates have come where there are any. */
  const said = async (id: ActivityId, wanted: RegExp): Promise<string> =>
    until(`${String(wanted)} below ${id}`, async () => {
      const all = (await Promise.all((await below(id)).map(words))).join('\n\n');
      return wanted.test(all) ? all : undefined;
    });

  it('tells folders of the same name apart', async () => {
    assert.deepEqual(
      (await rows()).map(({ node }) => node.row.label),
      ['harbour', 'code (north)', 'code (south)'],
    );
  });

  it('says of every file its folder and, where git may be asked, its day there', async () => {
    const asked = await said(
      COMPONENTS,
      trusted ? /code \(north\): go\.sum\s+Last changed/ : /code \(north\): go\.sum/,
    );
    assert.match(asked, /code \(south\): go\.sum/);
    assert.doesNotMatch(asked, /code \(south\): \S+\s+Last changed/, 'a folder without git knows no days');
    if (trusted) {
      assert.match(asked, /code \(north\): go\.sum\s+Last changed 2024-03-01/);
      assert.match(asked, /code \(north\): bom\.json\s+Last changed 2024-02-01, but go\.sum changed 2024-03-01/);
    } else {
      const { sessions } = await lens();
      const known = await Promise.all(sessions.all.map(({ analyser }) => analyser.lastChanges([repoPath('go.sum')])));
      assert.deepEqual(
        known.map(({ size }) => size),
        [0, 0, 0],
      );
    }
  });

  it('names what speaks against an activity with its folder, and opens it there', async () => {
    await said(UPSTREAM, /code \(north\): patches\/crane\.patch/);
    const against = (await below(UPSTREAM)).find(({ node }) => node.row.opens?.uri.path.endsWith('crane.patch'));
    assert.match(against?.node.row.spoken ?? '', /speaks against it.*code \(north\): patches/);
    assert.match(against?.node.row.opens?.uri.path ?? '', /\/north\/code\/patches\/crane\.patch$/);
  });

  it('shows what the checks found below the folder they found it in', async () => {
    const everywhere = await Promise.all(ACTIVITIES.map(({ id }) => below(id)));
    const folders = everywhere.flat().filter(({ node }) => node.subject.kind === 'source');
    assert.deepEqual([...new Set(folders.map(({ node }) => node.row.label))].sort(), [
      'code (north)',
      'code (south)',
      'harbour',
    ]);
    south = folders.find(({ node }) => node.row.label === 'code (south)')!;
    const findings = await rows(south);
    assert.ok(findings.length > 0);
    for (const { node } of findings) {
      assert.ok(node.subject.kind === 'findings' && node.subject.session === programme);
      const path = node.row.opens?.uri.path;
      assert.ok(path === undefined || path.includes('/south/code/'), path);
    }
    await vscode.commands.executeCommand('ospoLens.copyFinding', findings[0]);
    assert.match(await vscode.env.clipboard.readText(), /[A-Z]+-\d+: /);
  });

  it('says the same in the form', async () => {
    const { forms } = await lens();
    await forms.open(programme, COMPONENTS);
    const view = () => forms.all.at(-1)?.shown;
    const places = () => view()?.evidence.signals.flatMap((signal) => signal.places) ?? [];
    const north = await until('the place', () =>
      places().find(({ text, age }) => text === 'code (north) · go.sum' && (age !== null || !trusted)),
    );
    assert.equal(north.age?.slice(0, 23) ?? null, trusted ? 'Last changed 2024-03-01' : null);
    const { activity } = south.node.subject as OfActivity;
    await forms.open(programme, activity);
    const folders = () => new Set(view()?.id === activity ? view()?.findings.map(({ folder }) => folder) : []);
    await until('the findings of both', () => folders().has('code (north)') && folders().has('code (south)'));
  });
});
