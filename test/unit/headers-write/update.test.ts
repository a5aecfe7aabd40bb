// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { planRemoval } from '../../../src/core/headers/write/planRemoval';
import { planUpdate, type UpdateOptions } from '../../../src/core/headers/write/planUpdate';
import { extendYears } from '../../../src/core/headers/write/years';
import { applyEdits } from '../../../src/core/model/textEdit';
import { REQUEST } from './roundTrip';

function updated(path: string, text: string, options: UpdateOptions = {}, request = REQUEST): string {
  const plan = planUpdate(path, text, request, options);
  return 'edits' in plan ? applyEdits(text, plan.edits) : plan.action;
}

describe('years of a notice', () => {
  for (const [years, extended] of [
    ['2019', '2019-2026'],
    ['2026', '2026'],
    ['2019-2021', '2019-2026'],
    ['2019--2021', '2019--2026'],
    ['2019 – 2021', '2019 – 2026'],
    ['2019-21', '2019-26'],
    ['2016, 2018-2019', '2016, 2018-2019, 2026'],
    ['2016, 2018-2025', '2016, 2018-2026'],
    ['2019,2021', '2019,2021,2026'],
    ['2020–present', '2020–present'],
    ['2020-', '2020-'],
    ['2030', '2030'],
    ['', ''],
  ] as const) {
    it(`${years} up to 2026 is ${extended}`, () => {
      assert.equal(extendYears(years, '2026'), extended);
      assert.equal(extendYears(extended, '2026'), extended, 'twice');
    });
  }
});

describe('updating a header', () => {
  it('extends our year and leaves the other holders alone', () => {
    const text =
      '# SPDX-FileCopyrightText: 2019 Other\n# SPDX-FileCopyrightText: 2016, 2018-2019 ACME\n# SPDX-License-Identifier: MIT\n';
    assert.equal(updated('a.py', text), text.replace('2018-2019', '2018-2019, 2026'));
  });
  it('leaves a line alone that somebody else is named in, too', () => {
    const shared = (names: string) => `/* Copyright (c) 2021, ${names}. */\n/* SPDX-License-Identifier: MIT */\n`;
    for (const text of ['Somebody Else and ACME', 'Somebody Else, ACME', 'Not ACME'].map(shared)) {
      assert.equal(updated('a.c', text), 'skipped', text);
    }
    const own = shared('by ACME');
    assert.equal(updated('a.c', own), own.replace('2021', '2021-2026'));
  });
  it('keeps a notice in words as it is written', () => {
    const text = '/* Copyright (C) 2019,2021 ACME. All rights reserved.\r\n * SPDX-License-Identifier: MIT */\r\n';
    assert.equal(updated('a.c', text), text.replace('2019,2021', '2019,2021,2026'));
  });
  it('changes exactly the comment that is closed on its line', () => {
    const text = '<?xml version="1.0"?>\n<!-- Copyright 2019 ACME. All rights reserved. -->\n<a/>\n';
    assert.equal(updated('a.xml', text), text.replace('2019', '2019-2026'));
  });
  it('does nothing to years under another rule', () => {
    for (const yearRule of ['first', 'none', 'keep'] as const) {
      assert.equal(
        updated('a.py', '# SPDX-FileCopyrightText: 2019 ACME\n# SPDX-License-Identifier: MIT\n', { yearRule }),
        'unchanged',
      );
    }
  });
  it('gives lines of the former name the new one', () => {
    const text = '# SPDX-FileCopyrightText: 2026 Old Ltd.\n# SPDX-License-Identifier: MIT\n';
    assert.equal(updated('a.py', text, { previousHolder: 'Old Ltd' }), text.replace('Old Ltd.', 'ACME'));
  });
  it('changes the licence where nobody else holds rights', () => {
    const ours = '# SPDX-FileCopyrightText: 2026 ACME\n# SPDX-License-Identifier: GPL-2.0-only\n';
    const shared = `# SPDX-FileCopyrightText: 2019 Other\n${ours}`;
    assert.equal(updated('a.py', ours), ours.replace('GPL-2.0-only', 'MIT'));
    assert.equal(updated('a.py', shared), 'unchanged');
  });
  it('skips what has no line of ours', () => {
    assert.equal(updated('a.py', 'x = 1\n'), 'skipped');
    assert.equal(updated('a.py', '# SPDX-FileCopyrightText: 2019 Other\n'), 'skipped');
  });
});

describe('removing a header', () => {
  const header = '# SPDX-FileCopyrightText: 2019 ACME\n# SPDX-License-Identifier: MIT\n';
  const removed = (path: string, text: string, holder?: string): string => {
    const plan = planRemoval(path, text, holder === undefined ? {} : { holder });
    return 'edits' in plan ? applyEdits(text, plan.edits) : plan.action;
  };
  it('also takes a header whose blank line is gone', () => {
    assert.equal(removed('a.py', `#!/usr/bin/python3\n${header}x = 1\n`), '#!/usr/bin/python3\nx = 1\n');
  });
  it('leaves the header of somebody else when a holder is named', () => {
    assert.equal(removed('a.py', `${header}\nx = 1\n`, 'Other'), 'unchanged');
    assert.equal(removed('a.py', `${header}\nx = 1\n`, 'Acme'), 'x = 1\n');
  });
  it('leaves lines of a longer comment', () => {
    assert.equal(removed('a.py', `${header}#\n# Docs of this module.\nx = 1\n`), 'unchanged');
  });
  it('leaves notices in words', () => {
    assert.equal(removed('a.py', '# Copyright 2019 ACME\n# Licensed under the MIT license\n\nx = 1\n'), 'unchanged');
  });
  it('leaves text of a string', () => {
    assert.equal(removed('a.py', 'x = 1\n'), 'unchanged');
  });
  it('empties a side file, which is then to be deleted', () => {
    assert.equal(removed('a.png.license', 'SPDX-FileCopyrightText: 2019 ACME\nSPDX-License-Identifier: MIT\n'), '');
  });
});
