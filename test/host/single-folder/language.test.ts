// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeActions } from '../harness/codeActions';
import { until } from '../harness/until';
import { readySession } from '../shell/lens';

const TAG = ['SPDX', 'License-Identifier'].join('-');
const YEAR = new Date().getFullYear();

describe('language features', () => {
  let root: vscode.Uri;

  before(async () => {
    root = (await readySession()).folder.uri;
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** A file with the `|` taken out, and where it was. */
  async function open(name: string, text: string): Promise<{ uri: vscode.Uri; at: vscode.Position }> {
    const uri = vscode.Uri.joinPath(root, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace('|', '')));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await until('the file as it was written', () => document.getText() === text.replace('|', ''));
    return { uri, at: document.positionAt(text.indexOf('|')) };
  }

  async function complete(name: string, text: string, trigger?: string): Promise<vscode.CompletionItem[]> {
    const { uri, at } = await open(name, text);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at,
      trigger,
      20,
    );
    return items;
  }

  /** Words of the document itself are offered by the editor where nobody has anything better. */
  const ours = (items: readonly vscode.CompletionItem[]) =>
    items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);

  const text = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

  const labels = (items: readonly vscode.CompletionItem[]) => ours(items).map(text);

  const named = (items: readonly vscode.CompletionItem[], name: string) => items.find((item) => text(item) === name);

  async function hover(name: string, text: string): Promise<string> {
    const { uri, at } = await open(name, text);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    return hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map((content) => {
        assert.ok(!content.isTrusted && !content.supportHtml);
        return content.value.replaceAll('\\', '');
      })
      .join('\n');
  }

  it('completes licences behind the tag: common ones first, deprecated ones marked, in any language', async () => {
    for (const [name, text] of [
      ['language/a.py', `# ${TAG}: |\n`],
      ['language/a.css', `/* ${TAG}: Apa| */\n`],
      ['language/a.txt', `${TAG}: |`],
    ] as const) {
      const items = ours(await complete(name, text));
      const apache = named(items, 'Apache-2.0')!;
      assert.ok(apache.documentation instanceof vscode.MarkdownString, name);
      assert.equal(apache.commitCharacters?.length ?? 0, 0);
      const old = named(items, 'GPL-2.0')!;
      assert.deepEqual(old.tags, [vscode.CompletionItemTag.Deprecated]);
      assert.match(old.detail!, /GPL-2\.0-only/);
      assert.ok(apache.sortText! < named(items, 'Zlib')!.sortText!);
      assert.ok(named(items, 'Zlib')!.sortText! < old.sortText!);
    }
  });

  it('replaces the whole identifier, and puts the missing space behind a colon', async () => {
    const items = ours(await complete('language/b.py', `# ${TAG}: Apa|che-1.0\n`));
    const range = named(items, 'MIT')!.range as { replacing: vscode.Range } | vscode.Range;
    const whole = 'replacing' in range ? range.replacing : range;
    assert.equal(whole.end.character - whole.start.character, 'Apache-1.0'.length);
    const spaced = ours(await complete('language/c.py', `# ${TAG}:|\n`));
    assert.equal(named(spaced, 'MIT')!.insertText, ' MIT');
  });

  it('completes exceptions after WITH, and stays silent everywhere else', async () => {
    const exceptions = labels(await complete('language/d.sh', `# ${TAG}: GPL-2.0-only WITH |\n`, ' '));
    assert.ok(exceptions.includes('Classpath-exception-2.0'));
    assert.ok(!exceptions.includes('MIT'));
    assert.deepEqual(labels(await complete('language/e.sh', `# ${TAG}: MIT |\n`, ' ')), []);
    const elsewhere = labels(await complete('language/f.txt', 'The licence is |\n', ' '));
    assert.ok(!elsewhere.includes('MIT'));
  });

  it('explains a header in plain words, without markup of its own', async () => {
    const text = await hover('language/g.py', `# SPDX-FileCopyrightText: 2026 A\n# ${TAG}: MI|T OR GPL-3.0-or-later\n`);
    assert.match(text, /may choose one of 2 licences/);
    assert.match(text, /MIT License/);
    assert.match(text, /Permissive/);
    assert.match(text, /Strong copyleft/);
    assert.match(text, /Any later version/);
    assert.match(text, /Read from the header of this file/);
    assert.equal(await hover('language/h.py', 'x = "li|cense"\n'), '');
  });

  it('says that a side file takes precedence', async () => {
    const side = vscode.Uri.joinPath(root, 'language/i.py.license');
    await vscode.workspace.fs.writeFile(side, new TextEncoder().encode(`${TAG}: ISC\n`));
    const text = await hover('language/i.py', `# ${TAG}: MI|T\n`);
    assert.match(text, /does not count: language\/i\.py\.license says ISC/);
  });

  it('completes the programme while it is typed', async () => {
    const file = '.ospo/ggi.yaml';
    const uri = vscode.Uri.joinPath(root, file);
    const before = await vscode.workspace.fs.readFile(uri);
    try {
      const ids = ours(await complete(file, 'activities:\n  GGI-A-17: {state: [\n  |\n  GGI-A-18: {}\n'));
      const inventory = named(ids, 'GGI-A-19')!;
      assert.ok(inventory.detail!.length > 5);
      assert.ok(!named(ids, 'GGI-A-17') && !named(ids, 'GGI-A-18'));
      const states = labels(await complete(file, 'activities:\n  GGI-A-17:\n    state: |\n'));
      assert.deepEqual(states, ['not-selected', 'not-started', 'in-progress', 'done']);
      const text = await hover(file, 'activities:\n  GGI-A|-17:\n    state: done\n');
      assert.match(text, /Inventory of open source skills/);
      assert.match(text, /Goal: Usage/);
      assert.match(text, /\]\(https:\/\/(?:gitlab\.ow2\.org|ospo-alliance\.org|ospo\.zone)\//);
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });

  it('replaces what is wrong in the programme by its one good guess', async () => {
    const file = '.ospo/ggi.yaml';
    const uri = vscode.Uri.joinPath(root, file);
    const before = await vscode.workspace.fs.readFile(uri);
    try {
      await open(file, '|activities:\n  GGI-A-17:\n    state: in progres\n    ownr: me\n');
      const document = await vscode.workspace.openTextDocument(uri);
      for (const line of [3, 2]) {
        const fix = await until('a quick fix', async () => {
          const range = document.lineAt(line).range;
          const found = await codeActions(uri, range, vscode.CodeActionKind.QuickFix);
          return found.find(({ title }) => title.startsWith('Replace with'));
        });
        assert.ok(fix.isPreferred);
        await vscode.workspace.applyEdit(fix.edit!);
      }
      assert.equal(document.getText(), 'activities:\n  GGI-A-17:\n    state: in-progress\n    owner: me\n');
      await document.save();
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });

  it('mends what keeps the programme from being read, and deletes what nobody sees', async () => {
    const file = '.ospo/ggi.yaml';
    const uri = vscode.Uri.joinPath(root, file);
    const before = await vscode.workspace.fs.readFile(uri);
    try {
      await open(file, '|activities:\n\tGGI-A-17:\n    owner: "me\u202E"\n    objectives:\n      - [x] so\n');
      const document = await vscode.workspace.openTextDocument(uri);
      for (const [line, start] of [
        [1, 'Replace with spaces'],
        [4, 'Replace with “"[x] so"”'],
        [2, 'Delete it'],
      ] as const) {
        const fix = await until(start, async () => {
          const range = document.lineAt(line).range;
          const found = await codeActions(uri, range, vscode.CodeActionKind.QuickFix);
          return found.find(({ title }) => title.startsWith(start));
        });
        await vscode.workspace.applyEdit(fix.edit!);
      }
      const expected = 'activities:\n  GGI-A-17:\n    owner: "me"\n    objectives:\n      - "[x] so"\n';
      assert.equal(document.getText(), expected);
      await document.save();
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });

  it('completes and explains the policy', async () => {
    const file = '.ospo/policy.yaml';
    try {
      assert.ok(labels(await complete(file, 'licences:\n  allow: [MIT, |\n')).includes('EUPL-1.2'));
      assert.deepEqual(labels(await complete(file, 'headers:\n  year: |\n')), [
        'first',
        'range',
        'current',
        'none',
        'keep',
      ]);
      const rules = ours(await complete(file, 'waivers:\n- rule: |\n'));
      assert.ok(named(rules, 'HDR-001')!.detail!.length > 10);
      assert.match(await hover(file, 'rules:\n  HDR-0|01: off\n'), /HDR-001/);
      assert.match(await hover(file, 'headers:\n  licence: EU|PL-1.2\n'), /European Union Public/);
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, file));
    }
  });

  it('knows licences as values of settings files: in strings and in lists over several lines', async () => {
    for (const [name, before] of [
      ['language/REUSE.toml', `version = 1\n\n[[annotations]]\npath = "a"\n${TAG} = [\n  "0BSD",\n  "Apa|"\n]\n`],
      ['language/pyproject.toml', '[project]\nlicense = "MIT OR Apa|"\n'],
      ['language/package.json', '{\n  "name": "a",\n  "license": "Apa|"\n}\n'],
    ] as const) {
      assert.ok(named(await complete(name, before), 'Apache-2.0'), name);
      assert.match(await hover(name, before.replace('Apa|', 'Apa|che-2.0')), /Apache License 2\.0/, name);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, name));
    }
    const other = 'language/package.json';
    assert.equal(named(await complete(other, '{\n  "name": "Apa|"\n}\n'), 'Apache-2.0'), undefined);
    assert.equal(await hover(other, '{\n  "license": "UNLIC|ENSED"\n}\n'), '');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root, other));
  });

  it('offers the whole header in an empty file and beside what stays first, and only there', async () => {
    const settings = vscode.workspace.getConfiguration('ospoLens', root);
    const set = async (holder: string | undefined, licence: string | undefined) => {
      await settings.update('headers.holder', holder, vscode.ConfigurationTarget.WorkspaceFolder);
      await settings.update('headers.licence', licence, vscode.ConfigurationTarget.WorkspaceFolder);
    };
    await set('Harbour team', 'MIT');
    try {
      const spdx = (items: readonly vscode.CompletionItem[]) => named(items, 'spdx')?.insertText;
      const header = (mark: string) => `${mark} SPDX-FileCopyrightText: ${YEAR} Harbour team\n${mark} ${TAG}: MIT\n\n`;
      assert.equal(spdx(await complete('language/new.py', 'spd|')), header('#'));
      assert.equal(spdx(await complete('language/new.rs', '|')), header('//'));
      assert.match(spdx(await complete('language/new.php', 'spdx|')) as string, /^<\?php/);
      assert.equal(spdx(await complete('language/old.py', 'x = 1\nspd|')), undefined);
      assert.equal(spdx(await complete('language/new.json', 'spd|')), undefined);
      for (const [name, before] of [
        ['above.sh', 'spdx|\n#!/bin/sh\necho 1\n'],
        ['below.sh', '#!/bin/sh\nspdx|\necho 1\n'],
      ] as const) {
        const item = named(await complete(`language/${name}`, before), 'spdx')!;
        const edit = new vscode.WorkspaceEdit();
        const uri = vscode.Uri.joinPath(root, 'language', name);
        const taken = vscode.TextEdit.replace(item.range as vscode.Range, item.insertText as string);
        edit.set(uri, [taken, ...(item.additionalTextEdits ?? [])]);
        assert.ok(await vscode.workspace.applyEdit(edit));
        const document = await vscode.workspace.openTextDocument(uri);
        assert.equal(document.getText(), `#!/bin/sh\n${header('#')}echo 1\n`, name);
        await document.save();
      }
    } finally {
      await set(undefined, undefined);
    }
  });
});
