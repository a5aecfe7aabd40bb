// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { resolveFolder } from '../folder/resolveFolder';
import { activityNamed } from './activityArgument';
import { carryOutChanges, CHANGE_OPTIONS } from './change';
import { today } from './programmeFile';

export const ggiAttest = command({
  name: 'ggi attest',
  summary: "Add a person's signed statement about an activity to .ospo/ggi.yaml.",
  positionals: { usage: 'GGI-A-nn --who NAME --statement TEXT [FOLDER]', min: 1, max: 2 },
  options: {
    who: { type: 'string', value: 'NAME', help: 'Who states it.' },
    statement: { type: 'string', value: 'TEXT', help: 'What is stated.' },
    role: { type: 'string', value: 'ROLE', help: "The person's role." },
    on: { type: 'string', value: 'DAY', help: 'When it was stated, YYYY-MM-DD. Default: today.' },
    link: { type: 'string', value: 'ADDRESS', help: 'Where more is to be found.' },
    'review-by': { type: 'string', value: 'DAY', help: 'When it has to be looked at again, YYYY-MM-DD.' },
    ...CHANGE_OPTIONS,
  },
  run(values, [word = '', folder], terminal) {
    const root = resolveFolder(folder, terminal);
    const activity = activityNamed(word);
    const { who, statement, role, link } = values;
    if (who === undefined || statement === undefined) {
      throw new CannotRun(`Say who states what: ospo-lens ggi attest ${activity} --who NAME --statement TEXT.`);
    }
    const reviewBy = values['review-by'];
    const attestation = {
      who,
      statement,
      on: values.on ?? today(),
      ...(role !== undefined && { role }),
      ...(link !== undefined && { link }),
      ...(reviewBy !== undefined && { reviewBy }),
    };
    return carryOutChanges(root, [{ kind: 'attest', activity, attestation }], values, terminal);
  },
});
