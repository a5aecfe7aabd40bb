// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { planRemedy } from '../../../src/core/headers/mend/planRemedy';
import { readBack } from '../../../src/core/headers/write/readBack';
import type { HeaderProblemCode, HeaderRemedy, HeaderRequest } from '../../../src/core/model/header';
import type { YearRule } from '../../../src/core/model/config';
import { applyEdits } from '../../../src/core/model/textEdit';

const REQUEST: HeaderRequest = { licence: 'Apache-2.0', holder: 'Acme', year: '2026' };
const TAG = ['SPDX', 'License-Identifier'].join('-');
const NOTICE = ['SPDX', 'FileCopyrightText'].join('-');
const START = ['REUSE', 'IgnoreStart'].join('-');
const END = ['REUSE', 'IgnoreEnd'].join('-');
const BEGIN = ['SPDX', 'SnippetBegin'].join('-');
const CLOSE = ['SPDX', 'SnippetEnd'].join('-');

function mended(remedy: HeaderRemedy, path: string, text: string, yearRule?: YearRule): string {
  const plan = planRemedy(remedy, path, text, { request: REQUEST, yearRule });
  if (!('edits' in plan)) {
    return plan.action;
  }
  const after = applyEdits(text, plan.edits);
  const again = planRemedy(remedy, path, after, { request: REQUEST, yearRule });
  assert.ok(!('edits' in again) || remedy === 'remove-header', `a second ${remedy} changes ${path} again`);
  return after;
}

/** What is wrong, the remedy, and the text before and after. The problem must be there before and gone afterwards. */
const CASES: readonly (readonly [HeaderProblemCode, HeaderRemedy, string, string, string])[] = [
  ['unclosed-ignore', 'close-block', 'a.py', `# ${START}\nx = 1\n`, `# ${START}\nx = 1\n# ${END}\n`],
  ['unclosed-ignore', 'close-block', 'a.py', `  # ${START}\r\nx = 1`, `  # ${START}\r\nx = 1\r\n# ${END}`],
  ['unclosed-ignore', 'close-block', 'a.css', `/* ${START} */\na {}\n`, `/* ${START} */\na {}\n/* ${END} */\n`],
  [
    'unclosed-ignore',
    'close-block',
    'a.css',
    `/*\n * ${START}\n */\na {}\n`,
    `/*\n * ${START}\n */\na {}\n/* ${END} */\n`,
  ],
  ['unclosed-ignore', 'close-block', 'a.html', `<!-- ${START} -->\n<p>\n`, `<!-- ${START} -->\n<p>\n<!-- ${END} -->\n`],
  [
    'unclosed-snippet',
    'close-block',
    'a.c',
    `// ${BEGIN}\n// ${TAG}: MIT\nint a;\n`,
    `// ${BEGIN}\n// ${TAG}: MIT\nint a;\n// ${CLOSE}\n`,
  ],
  [
    'unclosed-ignore',
    'close-block',
    'a.php',
    `<?php\n# ${START}\n?>\n<p>\n`,
    `<?php\n# ${START}\n?>\n<p>\n<!-- ${END} -->\n`,
  ],
  ['no-holder', 'name-holder', 'a.py', `# ${NOTICE}: 2024\n`, `# ${NOTICE}: 2024 Acme\n`],
  ['no-holder', 'name-holder', 'a.py', `# ${NOTICE}:\nx = 1\n`, `# ${NOTICE}: 2026 Acme\nx = 1\n`],
  ['no-holder', 'name-holder', 'a.c', `/* ${NOTICE}: 2024 */\n`, `/* ${NOTICE}: 2024 Acme */\n`],
  ['no-holder', 'name-holder', 'a.c', '/*\n * Copyright (c) 2024\n */\n', '/*\n * Copyright (c) 2024 Acme\n */\n'],
  [
    'misplaced-header',
    'raise-first-line',
    'a.sh',
    `# ${NOTICE}: 2024 Acme\n# ${TAG}: MIT\n\n#!/bin/sh\necho\n`,
    `#!/bin/sh\n# ${NOTICE}: 2024 Acme\n# ${TAG}: MIT\n\necho\n`,
  ],
  [
    'misplaced-header',
    'raise-first-line',
    'a.xml',
    `<!-- ${TAG}: MIT -->\r\n<?xml version="1.0"?>\r\n<a/>\r\n`,
    `<?xml version="1.0"?>\r\n<!-- ${TAG}: MIT -->\r\n<a/>\r\n`,
  ],
  [
    'misplaced-header',
    'raise-first-line',
    'a.py',
    `# ${TAG}: MIT\n#!/usr/bin/python3\n# -*- coding: latin-1 -*-\nx = 1\n`,
    `#!/usr/bin/python3\n# -*- coding: latin-1 -*-\n# ${TAG}: MIT\nx = 1\n`,
  ],
  [
    'misplaced-header',
    'raise-first-line',
    'Dockerfile',
    `# ${TAG}: MIT\n# syntax=docker/dockerfile:1\n# escape=\`\nFROM a\n`,
    `# syntax=docker/dockerfile:1\n# escape=\`\n# ${TAG}: MIT\nFROM a\n`,
  ],
  [
    'misplaced-header',
    'raise-first-line',
    'a.css',
    `/* ${TAG}: MIT */\n@charset "utf-8";\na {}\n`,
    `@charset "utf-8";\n/* ${TAG}: MIT */\na {}\n`,
  ],
];

describe('remedies of headers', () => {
  for (const [code, remedy, path, before, after] of CASES) {
    it(`${code} in ${path} (${JSON.stringify(before.slice(0, 30))}): ${remedy}`, () => {
      const has = (text: string) => readBack(path, text, undefined).problems.some((problem) => problem.code === code);
      assert.ok(has(before), 'the problem is there');
      assert.equal(mended(remedy, path, before), after);
      assert.ok(!has(after), 'the problem is gone');
    });
  }

  it('moves nothing that would not be whole or would not be read any more', () => {
    const declaration = `<!-- ${TAG}: MIT -->\n<?xml version="1.0"\n  encoding="UTF-8"?>\n<a/>\n`;
    assert.equal(mended('raise-first-line', 'a.xml', declaration), 'refused');
    assert.equal(mended('raise-first-line', 'a.php', `<!-- ${TAG}: MIT -->\n<?php\necho 1;\n`), 'refused');
    assert.equal(mended('raise-first-line', 'a.sh', `#!/bin/sh\n# ${TAG}: MIT\n`), 'unchanged');
  });

  it('adds a notice below those of others, which stay', () => {
    const before = `/*\n * ${NOTICE}: 2020 Other\n * ${TAG}: MIT\n */\nint a;\n`;
    const after = `/*\n * ${NOTICE}: 2020 Other\n * ${NOTICE}: 2026 Acme\n * ${TAG}: MIT\n */\nint a;\n`;
    assert.equal(mended('add-holder', 'a.c', before), after);
    assert.equal(
      mended('add-holder', 'a.py', `# Copyright 2020 Other\nx = 1\n`),
      `# Copyright 2020 Other\n# ${NOTICE}: 2026 Acme\nx = 1\n`,
    );
    assert.equal(mended('add-holder', 'a.py', 'x = 1\n'), 'refused');
  });

  it('changes the licence of our files alone', () => {
    const ours = `# ${NOTICE}: 2020 Acme\n# ${TAG}: MIT\nx = 1\n`;
    assert.equal(mended('set-licence', 'a.py', ours), ours.replace('MIT', 'Apache-2.0'));
    assert.equal(mended('set-licence', 'a.py', ours.replace('Acme', 'Other')), 'refused');
    assert.equal(mended('set-licence', 'a.py', `${ours}# ${NOTICE}: 2021 Other\n`), 'refused');
    assert.equal(mended('set-licence', 'a.py', `# ${NOTICE}: 2020 Acme\n# ${TAG}: MIT\n# ${TAG}: ISC\n`), 'refused');
    assert.equal(
      mended('set-licence', 'a.py', '# Copyright 2020 Acme\n# Licensed under the MIT licence.\n'),
      'refused',
    );
  });

  it('brings our years in line, and those of nobody else', () => {
    const both = `# ${NOTICE}: 2019 Acme\n# ${NOTICE}: 2018-2020 Other\n`;
    assert.equal(mended('mend-years', 'a.py', both, 'range'), both.replace('2019', '2019-2026'));
    assert.equal(mended('mend-years', 'a.py', both, 'none'), both.replace('2019 ', ''));
    assert.equal(mended('mend-years', 'a.py', both, 'first'), 'unchanged');
    assert.equal(mended('mend-years', 'a.py', both, 'keep'), 'unchanged');
    for (const [before, after] of [
      ['# Copyright (c) 2019, 2021 Acme\n', '# Copyright (c) Acme\n'],
      ['# Copyright Acme, 2019\n', '# Copyright Acme\n'],
      ['# Copyright Acme (2019)\n', '# Copyright Acme\n'],
    ] as const) {
      assert.equal(mended('mend-years', 'a.py', before, 'none'), after);
    }
  });

  it('removes our own header, not one that somebody wrote around it', () => {
    const header = `# ${NOTICE}: 2020 Acme\n# ${TAG}: MIT\n\n`;
    assert.equal(mended('remove-header', 'a.py', `${header}x = 1\n`), 'x = 1\n');
    assert.equal(mended('remove-header', 'a.py', `# The pump.\n#\n# ${TAG}: MIT\n# More.\nx = 1\n`), 'refused');
  });

  it('touches no file that must not be edited, and no file that cannot hold a comment', () => {
    for (const remedy of ['close-block', 'name-holder', 'set-licence'] as const) {
      assert.equal(mended(remedy, 'go.sum', `// ${START}\n`), 'skipped');
      assert.equal(mended(remedy, 'a.json', `{"a": "${START}"}\n`), 'refused');
    }
  });
});
