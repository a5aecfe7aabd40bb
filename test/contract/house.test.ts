// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { sourcesBelow } from './source/files';

const MAX_LINES = 400;

/** Files under version control that are text, by path. */
function trackedTexts(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter(
      (path) =>
        path !== '' && existsSync(path) && statSync(path).isFile() && !/\.(?:png|ico|vsix|gz|zip|bin)$/.test(path),
    );
}

describe('contract: house rules', () => {
  it('keeps sources small', () => {
    const written = sourcesBelow('src').filter((path) => !path.endsWith('.generated.ts'));
    const lines = written.map((path) => [readFileSync(path, 'utf8').split('\n').length - 1, path] as const);
    assert.deepEqual(
      lines.filter(([count]) => count > MAX_LINES),
      [],
    );
  });

  it('names files after what they hold', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|manager|stuff)(?:\/|\.ts$)/i;
    assert.deepEqual(
      [...sourcesBelow('src'), ...sourcesBelow('test')].filter((path) => vague.test(path)),
      [],
    );
  });

  it('begins every source with its licence', () => {
    const without = [
      ...sourcesBelow('src'),
      ...sourcesBelow('test').filter((path) => !/^test\/(?:samples|fixtures)\//.test(path)),
    ].filter(
      (path) =>
        !/^\/\/ SPDX-FileCopyrightText: 2026 OSPO Lens contributors\n\/\/ SPDX-License-Identifier: Apache-2\.0\n/.test(
          readFileSync(path, 'utf8'),
        ),
    );
    assert.deepEqual(without, []);
  });

  it('names no package registry and no place of one machine', () => {
    // Put together here, so that this file does not name them either.
    const words = [
      ['registry', 'npmjs', 'org'],
      ['registry', 'yarnpkg', 'com'],
      ['npm', 'pkg', 'github', 'com'],
    ].map((parts) => parts.join('.'));
    const places = [
      ['', 'work', ''],
      ['', 'home', 'runner', ''],
      ['', 'root', ''],
    ].map((parts) => parts.join('/'));
    const found = trackedTexts()
      .filter((path) => !/^test\/(?:samples|fixtures)\/|^resources\/catalogue\//.test(path))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8');
        return [
          ...words.filter((word) => text.includes(word)),
          ...places.filter((place) => new RegExp(`(?:^|[\\s'"\`(=])${place}`, 'm').test(text)),
        ].map((word) => `${path}: ${word}`);
      });
    assert.deepEqual(found, []);
  });
});
