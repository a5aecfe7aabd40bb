// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importsOf, sourcesBelow } from './source/files';

const sources = sourcesBelow('src');

/** Sources that do something, as `path` or `path -> import`. */
function importing(room: string, forbidden: (imported: string, path: string) => boolean): readonly string[] {
  return sources
    .filter((path) => path.startsWith(room))
    .flatMap((path) =>
      importsOf(path)
        .filter((imported) => forbidden(imported, path))
        .map((imported) => `${path} -> ${imported}`),
    );
}

function containing(pattern: RegExp, folder = 'src/'): readonly string[] {
  return sources.filter((path) => path.startsWith(folder) && pattern.test(readFileSync(path, 'utf8')));
}

const room = (imported: string) => /^src\/(\w+)/.exec(imported)?.[1];

describe('contract: boundaries', () => {
  it('keeps core free of the editor, of Node, and of every other room', () => {
    assert.deepEqual(
      importing(
        'src/core/',
        (imported) =>
          imported === 'vscode' || imported.startsWith('node:') || !['core', undefined].includes(room(imported)),
      ),
      [],
    );
  });

  it('lets core/model import nothing but itself and the facts that a rule is made of', () => {
    assert.deepEqual(
      importing(
        'src/core/model/',
        (imported) => !imported.startsWith('src/core/model/') && imported !== 'src/core/facts/repositoryFacts',
      ),
      [],
    );
  });

  it('imports the editor below src/vscode only', () => {
    assert.deepEqual(
      importing('src/', (imported, path) => imported === 'vscode' && !path.startsWith('src/vscode/')),
      [],
    );
  });

  it('brings Node into the editor shell through the desktop composition root only', () => {
    const isDesktop = (path: string) => path === 'src/vscode/desktop.ts' || path.startsWith('src/vscode/desktop/');
    assert.deepEqual(
      importing(
        'src/vscode/',
        (imported, path) => !isDesktop(path) && (imported.startsWith('node:') || room(imported) === 'node'),
      ),
      [],
    );
  });

  it('keeps each room to the rooms that it may use', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      node: ['core', 'node'],
      cli: ['core', 'node', 'cli'],
      shared: ['core', 'shared'],
      webview: ['shared', 'webview'],
      vscode: ['core', 'shared', 'vscode', 'node'],
    };
    for (const [name, rooms] of Object.entries(allowed)) {
      assert.deepEqual(
        importing(`src/${name}/`, (imported) => room(imported) !== undefined && !rooms.includes(room(imported) ?? '')),
        [],
      );
    }
  });

  it('starts processes in src/node and src/vscode/desktop only', () => {
    const starting = importing('src/', (imported) => /^(?:node:)?child_process$/.test(imported)).map(
      (each) => each.split(' ')[0] ?? '',
    );
    assert.deepEqual(
      starting.filter((path) => !/^src\/(?:node|vscode\/desktop)\//.test(path)),
      [],
    );
    // `regexp.exec(` is everywhere; a shell needs one of these words.
    assert.deepEqual(containing(/\bexecSync\(|\bshell: true\b|\bspawnSync\([^)]*shell/), []);
  });

  it('has one place in the editor that writes', () => {
    const writing = /\b\w*edit\.(?:replace|insert|delete|set)\(|\.(?:create|rename|delete)File\(/i;
    const only = 'src/vscode/fixes/toWorkspaceEdit.ts';
    assert.deepEqual(containing(writing, 'src/vscode/'), [only]);
    assert.deepEqual(
      containing(/\bworkspace\.fs\.(?:writeFile|delete|rename|copy|createDirectory)\b/, 'src/vscode/'),
      [],
    );
  });

  it('neither evaluates nor fetches, and draws texts as texts', () => {
    assert.deepEqual(containing(/\beval\(|\bnew Function\(|\bXMLHttpRequest\b|\bWebSocket\(|\bimport\((?!')/), []);
    assert.deepEqual(containing(/(?<![.\w])fetch\(/), []);
    assert.deepEqual(containing(/\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write\(/), []);
    assert.deepEqual(
      importing('src/', (imported) => /^(?:node:)?(?:https?|net|tls|dgram|dns|http2|vm)$/.test(imported)),
      [],
    );
  });
});
