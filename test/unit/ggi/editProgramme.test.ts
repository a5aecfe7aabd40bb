// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import { NEW_PROGRAMME } from '../../../src/core/ggi/newProgramme';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import { applyEdits } from '../../../src/core/model/textEdit';
import { A, edited, field, objective, state } from './edits';

describe('Editing the programme', () => {
  it('creates the file with the first change', () => {
    const result = editProgramme(undefined, state('in-progress'), field('owner', 'Jane'));
    assert.ok('edits' in result && result.created);
    assert.equal(
      applyEdits('', result.edits),
      `${NEW_PROGRAMME}activities:\n  GGI-A-21:\n    state: in-progress\n    owner: Jane\n`,
    );
  });

  it('edits no more than it has to', () => {
    const text = 'activities:\n  GGI-A-21:\n    state: done # c\n';
    assert.deepEqual(editProgramme(text, state('in-progress')), {
      edits: [{ offset: text.indexOf('done'), length: 4, newText: 'in-progress' }],
      created: false,
    });
    assert.deepEqual(editProgramme(text, state('done')), { edits: [], created: false });
  });

  it('quotes what YAML would read otherwise', () => {
    for (const text of ['- a', 'yes', 'a: b', '#x', '1.5', '🎉', 'שלום', 'a\nb', '\u202E', '{', "'", '"']) {
      const after = readProgramme(edited(undefined, objective(text), field('owner', text)));
      assert.deepEqual(after.programme.activities.get(A)?.objectives, [{ text, done: false }]);
      assert.equal(after.programme.activities.get(A)?.owner, text);
    }
  });

  it('adds verification points when they are met, and unticks them', () => {
    const point = (met: boolean): ProgrammeChange => ({
      kind: 'tickVerification',
      activity: A,
      text: 'Audits are held',
      met,
    });
    const met = edited('activities:\n', point(true));
    assert.equal(
      met,
      'activities:\n  GGI-A-21:\n    verification:\n      - text: Audits are held\n        met: true\n',
    );
    assert.equal(edited(met, point(false)), met.replace('true', 'false'));
    assert.equal(edited('activities:\n', point(false)), 'activities:\n');
  });

  it('writes an attestation once', () => {
    const attest: ProgrammeChange = {
      kind: 'attest',
      activity: A,
      attestation: { who: 'Jane', role: '', on: '2026-01-02', statement: 'So it is: yes' },
    };
    const text = edited('activities:\n', attest);
    assert.equal(
      text,
      'activities:\n  GGI-A-21:\n    attestations:\n      - who: Jane\n        on: 2026-01-02\n        statement: "So it is: yes"\n',
    );
    assert.equal(edited(text, attest), text);
  });
});
