// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeActions } from '../harness/codeActions';
import { extensionWindow } from '../harness/extensionWindow';
import { undo } from '../harness/undo';
import { until } from '../harness/until';
import { readySession } from '../shell/lens';

const YEAR = new Date().getFullYear();
const TAG = ['SPDX', 'License-Identifier'].join('-');
const NOTICE = ['SPDX', 'FileCopyrightText'].join('-');
const START = ['REUSE', 'IgnoreStart'].join('-');
const END = ['REUSE', 'IgnoreEnd'].join('-');
const BEGIN = ['SPDX', 'SnippetBegin'].join('-');
const POLICY = [
  'tier: T4',
  'headers:',
  '  - licence: MIT',
  '    holder: Harbour team',
  '  - paths: [remedies/free/**]',
  '    require: false',
  '  - paths: [remedies/bare/**]',
  '    year: none',
  '',
].join('\n');

/** A file with a defect, the rule that says so, the titles offered in order, the one to take, and the text afterwards. */
interface Row {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly offered: readonly RegExp[];
  readonly preferred?: boolean;
  readonly take?: number;
  readonly after?: string;
}

const full = (mark: string, end = '') => `${mark} ${NOTICE}: ${YEAR} Harbour team${end}\n${mark} ${TAG}: MIT${end}\n`;
const ours = `# ${NOTICE}: 2020 Harbour team\n`;
const EVERYWHERE = /^Add licence headers to all files…$/;
const WAIVE = /^Set HDR-\d{3} aside…$/;

const TABLE: readonly Row[] = [
  {
    rule: 'HDR-001',
    file: 'a.py',
    text: 'x = 1\n',
    offered: [/^Add licence header \(MIT, Harbour team\)$/, EVERYWHERE, WAIVE, WAIVE],
    preferred: true,
    after: `${full('#')}\nx = 1\n`,
  },
  {
    rule: 'HDR-002',
    file: 'b.py',
    text: `# ${TAG}: MIT\nx = 1\n`,
    offered: [/^Add licence header/, EVERYWHERE, WAIVE],
    preferred: true,
    after: `# ${TAG}: MIT\n# ${NOTICE}: ${YEAR} Harbour team\nx = 1\n`,
  },
  {
    rule: 'HDR-003',
    file: 'free/c.py',
    text: `${ours}# ${TAG}: MIT/ISC\n`,
    offered: [/^Replace with “MIT OR ISC”$/, /^Change the licence to MIT$/, WAIVE, WAIVE],
    preferred: false,
    after: `${ours}# ${TAG}: MIT OR ISC\n`,
  },
  {
    rule: 'HDR-004',
    file: 'free/d.py',
    text: `# ${NOTICE}: 2020 Other\n# ${TAG}: GPL-2.0\n`,
    offered: [/^Replace with “GPL-2.0-only”$/],
    preferred: true,
    after: `# ${NOTICE}: 2020 Other\n# ${TAG}: GPL-2.0-only\n`,
  },
  {
    rule: 'HDR-005',
    file: 'free/e.py',
    text: `${ours}# ${TAG}: Apache 2\n`,
    offered: [/^Replace with “Apache-2.0”$/],
    preferred: true,
    after: `${ours}# ${TAG}: Apache-2.0\n`,
  },
  {
    rule: 'HDR-006',
    file: 'free/f.py',
    text: `${ours}# ${TAG}: mit\n`,
    offered: [/^Replace with “MIT”$/, WAIVE],
    preferred: true,
    after: `${ours}# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-007',
    file: 'free/g.py',
    text: `${ours}# ${TAG.replace('Identifier', 'Identifer')}: MIT\n`,
    offered: [/^Replace with “SPDX-License-Identifier:”$/, WAIVE],
    preferred: true,
    after: `${ours}# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-008',
    file: 'free/h.py',
    text: `${full('#')}# ${START}\nx = 1\n`,
    offered: [/^Close the block at the end of the file$/, WAIVE],
    preferred: true,
    after: `${full('#')}# ${START}\nx = 1\n# ${END}\n`,
  },
  {
    rule: 'HDR-009',
    file: 'free/i.go',
    text: `${full('//')}package i\n\n// ${BEGIN}\n// ${TAG}: MIT\nvar i int\n`,
    offered: [/^Close the block/, WAIVE],
    preferred: true,
  },
  {
    rule: 'HDR-010',
    file: 'free/j.py',
    text: `${ours}# ${TAG}: MIT OR\n# ISC\nx = 1\n`,
    offered: [/^Replace with “MIT OR ISC”$/],
    preferred: true,
    after: `${ours}# ${TAG}: MIT OR ISC\nx = 1\n`,
  },
  {
    rule: 'HDR-011',
    file: 'free/k.py',
    text: `# ${NOTICE}: 2020\n# ${TAG}: MIT\n`,
    offered: [/^Name Harbour team in this notice$/],
    preferred: false,
    after: `# ${NOTICE}: 2020 Harbour team\n# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-013',
    file: 'free/l.py',
    text: `${ours}# ${TAG}: ISC\n`,
    offered: [/^Change the licence to MIT$/, /^Let the policy name ISC for this file$/, WAIVE],
    preferred: false,
    after: `${ours}# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-014',
    file: 'free/m.py',
    text: `# ${NOTICE}: 2020 Other\n# ${TAG}: MIT\n`,
    offered: [/^Add a notice of Harbour team below$/, WAIVE],
    preferred: false,
    after: `# ${NOTICE}: 2020 Other\n# ${NOTICE}: ${YEAR} Harbour team\n# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-015',
    file: 'bare/n.py',
    text: `${ours}# ${TAG}: MIT\n`,
    offered: [/^Bring the years/, WAIVE],
    preferred: true,
    after: `# ${NOTICE}: Harbour team\n# ${TAG}: MIT\n`,
  },
  {
    rule: 'HDR-016',
    file: 'free/o.sh',
    text: `${full('#')}\n#!/bin/sh\necho 1\n`,
    offered: [/^Move the first line back above the header$/, WAIVE],
    preferred: true,
    after: `#!/bin/sh\n${full('#')}\necho 1\n`,
  },
];

describe('a remedy for every finding about headers', () => {
  let root: vscode.Uri;
  const policy = () => vscode.Uri.joinPath(root, '.ospo/policy.yaml');

  before(async () => {
    root = (await readySession()).folder.uri;
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    await settings.update('diagnostics.minimumSeverity', 'hint', vscode.ConfigurationTarget.WorkspaceFolder);
    await write('.ospo/policy.yaml', POLICY);
    const session = await readySession();
    await session.readConfig();
    await session.rescan();
  });

  after(async () => {
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    await settings.update('diagnostics.minimumSeverity', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['.ospo/policy.yaml', 'remedies', 'LICENSES']) {
      await remove(name);
    }
    await (await readySession()).rescan();
  });

  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new TextEncoder().encode(text));

  async function remove(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, name), { recursive: true });
    } catch {
      // Not every test makes all of them.
    }
  }

  async function open(name: string, text: string): Promise<vscode.TextDocument> {
    await write(`remedies/${name}`, text);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, 'remedies', name));
    await vscode.window.showTextDocument(document);
    return document;
  }

  const about = (uri: vscode.Uri, rule: string) =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ source, code }) => source === 'OSPO Lens' && (code as { value: string }).value === rule);

  async function offers(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
    const [diagnostic] = await until(`a diagnostic of ${rule}`, () => about(document.uri, rule));
    return until('quick fixes', async () => {
      const found = await codeActions(document.uri, diagnostic!.range, vscode.CodeActionKind.QuickFix);
      return found.some(({ command }) => command?.command === 'ospoLens.waive') ? found : [];
    });
  }

  for (const { rule, file, text, offered, preferred, take = 0, after: wanted } of TABLE) {
    it(`${rule} in ${file}`, async () => {
      const document = await open(file, text);
      const actions = await offers(document, rule);
      const titles = actions.map(({ title }) => title);
      for (const [index, pattern] of offered.entries()) {
        assert.match(titles[index] ?? '', pattern, `offered: ${titles.join(' | ')}`);
      }
      if (preferred === undefined) {
        return;
      }
      const action = actions[take]!;
      assert.equal(action.isPreferred === true, preferred);
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
      if (wanted !== undefined) {
        assert.equal(document.getText(), wanted);
      }
      await until('the finding to go away', () => about(document.uri, rule).length === 0);
      await undo(document);
      assert.equal(document.getText(), text, 'one undo takes it back');
    });
  }

  it('HDR-012: creates the text where it is carried, and shows where it is to be had where it is not', async () => {
    await write('LICENSES/MIT.txt', 'MIT\n');
    try {
      const isc = await open('free/isc.py', `${ours}# ${TAG}: ISC\n`);
      await (await readySession()).rescan();
      const [create] = await offers(isc, 'HDR-012');
      assert.equal(create!.title, 'Create LICENSES/ISC.txt');
      const zed = await open('free/zed.py', `${ours}# ${TAG}: ZPL-2.1\n`);
      const [show] = (await offers(zed, 'HDR-012')).filter(({ title }) => title.startsWith('Show the text'));
      assert.match(JSON.stringify(show!.command), /spdx\.org.*\/licenses\/ZPL-2\.1\.html/);
    } finally {
      await remove('LICENSES');
      await (await readySession()).rescan();
    }
  });

  it('HDR-017: makes the header say what counts, removes it, or opens what replaces it', async () => {
    await write('remedies/free/two.py.license', `${NOTICE}: 2020 Harbour team\n${TAG}: MIT\n`);
    const document = await open('free/two.py', `${full('#').replace('MIT', 'ISC')}\nx = 1\n`);
    const titles = (await offers(document, 'HDR-017')).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 3), [
      'Replace with “MIT”',
      'Remove the header that does not count',
      'Open remedies/free/two.py.license',
    ]);
  });

  it('HDR-018: gives an orphan side file to a file beside it', async () => {
    await write('remedies/free/chart-new.png', 'PNG');
    const document = await open('free/chart.png.license', `${NOTICE}: 2020 Harbour team\n${TAG}: MIT\n`);
    await (await readySession()).rescan();
    const [rename] = await offers(document, 'HDR-018');
    assert.equal(rename!.title, 'Rename to chart-new.png.license, for the file beside it');
    assert.ok(await vscode.workspace.applyEdit(rename!.edit!));
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(root, 'remedies/free/chart-new.png.license'));
  });

  it('completes the side file of a file that has one', async () => {
    const side = vscode.Uri.joinPath(root, 'remedies/data.json.license');
    await write('remedies/data.json.license', `${TAG}: MIT\n`);
    const document = await open('data.json', '{"a": 1}\n');
    await (await readySession()).rescan();
    const [complete, entry] = await offers(document, 'HDR-002');
    assert.equal(complete!.title, 'Complete remedies/data.json.license (MIT, Harbour team)');
    assert.equal(entry!.title, 'Add an entry to REUSE.toml (MIT, Harbour team)');
    const [[uri, edits]] = complete!.edit!.entries() as [[vscode.Uri, vscode.TextEdit[]]];
    assert.equal(uri.toString(), side.toString());
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [`${NOTICE}: ${YEAR} Harbour team\n`],
    );
  });

  it('offers REUSE.toml or a side file for what must not be edited', async () => {
    await write('LICENSES/MIT.txt', 'MIT\n');
    try {
      const document = await open('migrations/V1__a.sql', 'SELECT 1;\n');
      await (await readySession()).rescan();
      const titles = (await offers(document, 'HDR-001')).map(({ title }) => title);
      assert.equal(titles[0], 'Add an entry to REUSE.toml (MIT, Harbour team)');
      assert.equal(titles[1], 'Add licence information in a .license file (MIT, Harbour team)');
    } finally {
      await remove('LICENSES');
    }
  });

  it('adds only the tag to somebody else’s notice', async () => {
    const notice = '# Copyright 2014 Other Corp\n# Licensed under the Apache License, Version 2.0 (the "License");\n';
    const document = await open('foreign.py', `${notice}x = 1\n`);
    await write('LICENSES/MIT.txt', 'MIT\n');
    try {
      await (await readySession()).rescan();
      // What was found before the rescan is replaced in its own time.
      const action = await until('the tag to be offered', async () => {
        const found = await offers(document, 'HDR-001');
        return found.find(({ title }) => title === 'Add the tag for Apache-2.0 to the notice of Other Corp');
      });
      await vscode.workspace.applyEdit(action.edit!);
      assert.equal(
        document.getText().replace(`#\n# ${TAG}: Apache-2.0\n`, '').replace(`# ${TAG}: Apache-2.0\n`, ''),
        `${notice}x = 1\n`,
      );
      assert.ok(document.getText().includes(`# ${TAG}: Apache-2.0\n`));
    } finally {
      await remove('LICENSES');
    }
  });

  it('hides selected lines from licence tools', async () => {
    const text = `${full('#')}\necho "${NOTICE}: 2020 X"\necho 2\n`;
    const document = await open('free/hide.sh', text);
    const find = () => codeActions(document.uri, new vscode.Range(3, 0, 4, 0), vscode.CodeActionKind.RefactorRewrite);
    const [action] = await until('the action', find);
    await vscode.workspace.applyEdit(action!.edit!);
    const lines = text.split('\n');
    lines.splice(3, 1, `# ${START}`, lines[3]!, `# ${END}`);
    assert.equal(document.getText(), lines.join('\n'));
    const none = await codeActions(document.uri, new vscode.Range(6, 0, 6, 3), vscode.CodeActionKind.RefactorRewrite);
    assert.deepEqual(none, []);
  });

  it('sets a finding aside in the policy, with a reason and an owner', async () => {
    const document = await open('set-aside.py', 'x = 1\n');
    const actions = await offers(document, 'HDR-001');
    const waive = actions.find(({ title }) => title === 'Set HDR-001 aside…')!;
    const { showInputBox, showQuickPick } = extensionWindow;
    const answers = ['Generated by hand.', 'jane'];
    Object.assign(extensionWindow, {
      showInputBox: () => Promise.resolve(answers.shift()),
      showQuickPick: (items: readonly unknown[]) => Promise.resolve(items[0]),
    });
    try {
      await vscode.commands.executeCommand(waive.command!.command, ...(waive.command!.arguments as unknown[]));
    } finally {
      Object.assign(extensionWindow, { showInputBox, showQuickPick });
    }
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(policy()));
    assert.equal(
      text,
      `${POLICY}waivers:\n  - rule: HDR-001\n    paths:\n      - remedies/set-aside.py\n    reason: Generated by hand.\n    owner: jane\n`,
    );
    await until('the finding to go away', () => about(document.uri, 'HDR-001').length === 0);
    await write('.ospo/policy.yaml', POLICY);
  });
});
