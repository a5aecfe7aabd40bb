// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { planBinary, planHeader } from '../../../src/core/headers/write/planHeader';
import { REQUEST, roundTrip } from './roundTrip';

const LICENCE = 'SPDX-License-Identifier: MIT';
const COPYRIGHT = 'SPDX-FileCopyrightText: 2026 ACME';

/** Name, file, text before, text after. Removing gives the text before back. */
const MERGED: readonly (readonly [name: string, file: string, before: string, after: string])[] = [
  [
    'a licence alone',
    'a.sol',
    `// ${LICENCE}\npragma solidity ^0.8.0;\n`,
    `// ${LICENCE}\n// ${COPYRIGHT}\npragma solidity ^0.8.0;\n`,
  ],
  ['a licence and a blank line', 'a.c', `// ${LICENCE}\n\nint a;\n`, `// ${LICENCE}\n// ${COPYRIGHT}\n\nint a;\n`],
  [
    'a licence in a comment of one line',
    'a.c',
    `/* ${LICENCE} */\nint a;\n`,
    `/* ${LICENCE} */\n/* ${COPYRIGHT} */\nint a;\n`,
  ],
  [
    'a licence on the line that opens',
    'a.c',
    `/* ${LICENCE}\n * Docs.\n */\nint a;\n`,
    `/* ${LICENCE}\n * ${COPYRIGHT}\n * Docs.\n */\nint a;\n`,
  ],
  [
    'a licence on the line that closes',
    'a.c',
    `/* Docs.\n * ${LICENCE} */\nint a;\n`,
    `/* Docs.\n * ${COPYRIGHT}\n * ${LICENCE} */\nint a;\n`,
  ],
  [
    'a licence inside a block',
    'a.css',
    `/*\n * ${LICENCE}\n */\nb{}\n`,
    `/*\n * ${LICENCE}\n * ${COPYRIGHT}\n */\nb{}\n`,
  ],
  [
    'a licence in markup',
    'a.html',
    `<!-- ${LICENCE} -->\n<p/>\n`,
    `<!-- ${LICENCE} -->\n<!-- ${COPYRIGHT} -->\n<p/>\n`,
  ],
  [
    'a licence in a box',
    'a.c',
    `/*****************************************\n*  ${LICENCE}         *\n*****************************************/\nint a;\n`,
    `/*****************************************\n*  ${LICENCE}         *\n*  ${COPYRIGHT}    *\n*****************************************/\nint a;\n`,
  ],
  ['a licence on the last line', 'a.py', `x = 1\n# ${LICENCE}`, `x = 1\n# ${LICENCE}\n# ${COPYRIGHT}`],
  ['a licence with CRLF', 'a.py', `# ${LICENCE}\r\nx = 1\r\n`, `# ${LICENCE}\r\n# ${COPYRIGHT}\r\nx = 1\r\n`],
  [
    'a copyright tag alone',
    'a.py',
    '# SPDX-FileCopyrightText: 2019 ACME\n\nx = 1\n',
    `# SPDX-FileCopyrightText: 2019 ACME\n#\n# ${LICENCE}\n\nx = 1\n`,
  ],
  [
    'a copyright in prose',
    'a.py',
    '# Copyright (c) 2019 ACME\n# All rights reserved.\nx = 1\n',
    `# Copyright (c) 2019 ACME\n# ${LICENCE}\n# All rights reserved.\nx = 1\n`,
  ],
  ['a side file', 'a.png.license', `${LICENCE}\n`, `${LICENCE}\n${COPYRIGHT}\n`],
  [
    'other tags',
    'a.c',
    `// ${LICENCE}\n// SPDX-FileContributor: J\n// SPDX-FileAttributionText: <text>x</text>\n`,
    `// ${LICENCE}\n// ${COPYRIGHT}\n// SPDX-FileContributor: J\n// SPDX-FileAttributionText: <text>x</text>\n`,
  ],
];

describe('joining an existing header', () => {
  for (const [name, file, before, after] of MERGED) {
    it(`${name}: ${file}`, () => {
      const result = roundTrip(file, Buffer.from(before));
      assert.equal(result.plan.action, 'merged', JSON.stringify(result.plan));
      assert.equal(result.after, after);
    });
  }
  it('adds the licence below our notice in words', () => {
    const text = '/*\n * Copyright 2019 ACME\n */\nint a;\n';
    const plan = planHeader('a.c', text, REQUEST);
    assert.deepEqual(plan, { action: 'merged', edits: [{ offset: 26, length: 0, newText: ` * ${LICENCE}\n` }] });
  });
  it('adds the tag to our own notice of the same licence', () => {
    const text =
      '# Copyright 2019 ACME\n#\n# Licensed under the Apache License, Version 2.0 (the "License");\n# you may not use this file except in compliance with the License.\nx = 1\n';
    const plan = planHeader('a.py', text, { ...REQUEST, licence: 'Apache-2.0' });
    assert.equal(plan.action, 'merged', JSON.stringify(plan));
    assert.equal(planHeader('a.py', text, REQUEST).action, 'refused');
  });
  for (const [name, text] of [
    ['an older year', '# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-License-Identifier: MIT\n'],
    [
      'a range of years',
      '# SPDX-FileCopyrightText: 2016, 2018-2019 ACME <a@b.example>\n# SPDX-License-Identifier: MIT\n',
    ],
    [
      'two holders',
      '# SPDX-FileCopyrightText: 2020 Other\n# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-License-Identifier: MIT\n',
    ],
    ['words instead of a tag', '# Copyright (C) 2020 Acme.\n# SPDX-License-Identifier: MIT\n'],
    ['a header below the code', 'package a\n\n# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-License-Identifier: MIT\n'],
  ] as const) {
    it(`leaves ${name} alone`, () => {
      assert.deepEqual(planHeader('a.py', text, REQUEST), { action: 'unchanged' });
    });
  }
  it('knows the same expression in another order', () => {
    const text = '# SPDX-FileCopyrightText: 2020 ACME\n# SPDX-License-Identifier: (MIT OR Apache-2.0)\n';
    assert.equal(planHeader('a.py', text, { ...REQUEST, licence: 'Apache-2.0 OR MIT' }).action, 'unchanged');
  });
});

describe('what cannot hold a comment', () => {
  it('gets a side file', () => {
    const content = `${COPYRIGHT}\n${LICENCE}\n`;
    assert.deepEqual(planHeader('img/a.svgz', 'x', REQUEST), {
      action: 'sidecar',
      path: 'img/a.svgz.license',
      content,
    });
    assert.deepEqual(planBinary('a.png', REQUEST), { action: 'sidecar', path: 'a.png.license', content });
  });
  it('gets an annotation where the policy says so', () => {
    const request = { ...REQUEST, uncommentable: 'reuse-toml' } as const;
    assert.deepEqual(planBinary('img/a.png', request), { action: 'reuse-toml', path: 'REUSE.toml', request });
  });
  it('is skipped when it is generated', () => {
    assert.equal(planBinary('a.min.js', REQUEST).action, 'skipped');
  });
  it('is refused when the side file could not exist', () => {
    assert.equal(planBinary(`${'a'.repeat(250)}.png`, REQUEST).action, 'refused');
  });
});

describe('what a header may say', () => {
  for (const [name, file, request, action] of [
    ['a line break in the holder', 'a.py', { holder: 'A\nB' }, 'refused'],
    ['a line separator in the holder', 'a.js', { holder: 'A\u2028B' }, 'refused'],
    ['text that runs backwards', 'a.js', { holder: 'A\u202eB' }, 'refused'],
    ['half of a character', 'a.js', { holder: 'A\ud800' }, 'refused'],
    ['a tag in the holder', 'a.js', { holder: 'A SPDX-License-Identifier: ISC' }, 'refused'],
    ['a tag in the holder of a side file', 'a.png', { holder: 'REUSE-IgnoreStart' }, 'refused'],
    ['a field in the holder', 'a.png', { holder: 'A {year} B' }, 'refused'],
    ['signs instead of a name', 'a.js', { holder: '"--' }, 'refused'],
    ['no holder', 'a.js', { holder: '  ' }, 'refused'],
    ['no licence', 'a.js', { licence: 'no licence at all' }, 'refused'],
    ['a licence of its own', 'a.js', { licence: 'LicenseRef-Own' }, 'inserted'],
    ['an end of PHP', 'a.php', { holder: 'A ?> B' }, 'refused'],
    ['a variable of batch files', 'a.bat', { holder: '%PATH%' }, 'refused'],
    ['an end of comment after //', 'a.js', { holder: 'A */ B' }, 'inserted'],
    ['a name that ends in a backslash', 'a.mk', { holder: 'A \\' }, 'refused'],
    ['a line that ends in a backslash', 'a.mk', { template: '{holder} {licence} \\' }, 'refused'],
    ['a comment inside a comment', 'a.rs', { holder: 'A /* B', comment: 'block' }, 'inserted'],
    ['a quotation mark in OCaml', 'a.ml', { holder: 'A "B' }, 'refused'],
    ['an address in BibTeX', 'a.bib', { holder: 'A <a@b.example>' }, 'refused'],
    ['letters of other scripts', 'a.py', { holder: '株式会社 Ελλάς' }, 'inserted'],
    ['no year', 'a.py', { year: '' }, 'inserted'],
  ] as const) {
    it(`${name}: ${action} in ${file}`, () => {
      const { plan } = roundTrip(file, Buffer.from('x\n'), { ...REQUEST, ...request });
      assert.equal(plan.action, action, JSON.stringify(plan));
    });
  }
  it('follows a template', () => {
    const template = 'Copyright {year} {holder}\n\nSPDX-License-Identifier: {licence}\nSee {docs}.\n';
    const { after } = roundTrip('a.c', Buffer.from('int a;\n'), { ...REQUEST, template });
    assert.equal(
      after,
      '/*\n * Copyright 2026 ACME\n *\n * SPDX-License-Identifier: MIT\n * See {docs}.\n */\n\nint a;\n',
    );
  });
  it('follows a template without tags, once', () => {
    const template = 'Copyright {year} {holder}\nAll of it under the terms of {licence}.';
    const { after } = roundTrip('a.py', Buffer.from('x = 1\n'), { ...REQUEST, template });
    assert.equal(after, '# Copyright 2026 ACME\n# All of it under the terms of MIT.\n\nx = 1\n');
  });
  it('leaves the year out of a template with its blank', () => {
    const plan = planHeader('a.py', 'x\n', { licence: 'MIT', holder: 'ACME', template: '{year}, {holder}: {licence}' });
    assert('edits' in plan, JSON.stringify(plan));
    assert.equal(plan.edits[0]!.newText, '# ACME: MIT\n\n');
  });
  it('is written in the encoding of the file, or with (c)', () => {
    const holder = 'Zoë ©';
    const cases = [
      [Buffer.from('# coding: latin-1\nx = "\xe9"\n', 'latin1'), 'inserted', 'Zo\xeb \xa9'],
      [Buffer.from('# coding: latin-1\nx = 1\n'), 'refused', ''],
      [Buffer.from('x = "\x93\xe9"\n', 'latin1'), 'refused', ''],
      [Buffer.from('x = 1\n'), 'inserted', holder],
    ] as const;
    for (const [bytes, action, written] of cases) {
      const { plan, after } = roundTrip('a.py', bytes, { ...REQUEST, holder });
      assert.equal(plan.action, action, JSON.stringify(plan));
      assert(after.includes(written));
    }
    const { after } = roundTrip('a.py', Buffer.from('x = "\xe9"\n', 'latin1'), { ...REQUEST, holder: 'ACME ©' });
    assert(after.includes('ACME (c)'));
  });
});
