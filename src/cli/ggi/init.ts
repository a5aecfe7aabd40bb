// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { command } from '../arguments/command';
import { resolveFolder } from '../folder/resolveFolder';
import { carryOutChanges, CHANGE_OPTIONS } from './change';

export const ggiInit = command({
  name: 'ggi init',
  summary: 'Create .ospo/ggi.yaml, where there is none yet.',
  positionals: { usage: '[FOLDER]', min: 0, max: 1 },
  options: CHANGE_OPTIONS,
  run(values, [folder], terminal) {
    return carryOutChanges(resolveFolder(folder, terminal), [], values, terminal);
  },
});
