// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readHeader } from '../../../src/core/headers/read/readHeader';
import { commentStyleFor } from '../../../src/core/headers/styles/commentStyleFor';
import { newHeader } from '../../../src/core/language/newHeader';

const request = { licence: 'MIT', holder: 'Harbour team', year: '2026' };
const [FIRST, SECOND] = [
  ['SPDX', 'FileCopyrightText: 2026 Harbour team'].join('-'),
  ['SPDX', 'License-Identifier: MIT'].join('-'),
];

describe('header of a new file', () => {
  const expected: Readonly<Record<string, string | undefined>> = {
    'a.py': `# ${FIRST}\n# ${SECOND}\n\n`,
    'a.rs': `// ${FIRST}\n// ${SECOND}\n\n`,
    'a.php': `<?php\n// ${FIRST}\n// ${SECOND}\n\n`,
    'a.json': undefined,
    'package-lock.json': undefined,
    LICENSE: undefined,
  };
  for (const [path, text] of Object.entries(expected)) {
    it(path, () => assert.equal(newHeader(path, request, ''), text));
  }

  it('keeps an XML declaration in front', () => {
    const text = newHeader('a.xml', request, 'xml')!;
    assert.match(text, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!--/);
  });

  it('is read back in every common language', () => {
    for (const path of [
      'a.c',
      'a.css',
      'a.go',
      'a.html',
      'a.java',
      'a.lua',
      'a.sql',
      'a.ts',
      'a.tex',
      'a.vue',
      'a.yml',
      'Makefile',
      'Dockerfile',
      'a.sh',
      'a.bat',
      'a.hs',
      'a.el',
      'a.md',
    ]) {
      const text = newHeader(path, request, '');
      assert.ok(text !== undefined, path);
      const style = commentStyleFor(path, { text });
      const header = readHeader(path, text, 'style' in style ? style.style : undefined);
      assert.deepEqual([header.expressions.length, header.copyrights.length], [1, 1], `${path}: ${text}`);
    }
  });
});
