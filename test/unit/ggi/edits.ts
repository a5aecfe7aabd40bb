// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import type { ProgrammeChange } from '../../../src/core/ggi/editProgramme';
import type { ActivityState } from '../../../src/core/model/programme';
import { applyEdits } from '../../../src/core/model/textEdit';
import type { ActivityId } from '../../../src/core/model/vocabulary';

/** The activity that the cases are about. */
export const A = 'GGI-A-21';
export const state = (to: ActivityState, activity: ActivityId = A): ProgrammeChange => ({
  kind: 'setState',
  activity,
  state: to,
});
export const objective = (text: string): ProgrammeChange => ({ kind: 'addObjective', activity: A, text });
export const tick = (text: string, done = true): ProgrammeChange => ({
  kind: 'tickObjective',
  activity: A,
  text,
  done,
});
export const field = (name: 'owner' | 'notes', value?: string): ProgrammeChange => ({
  kind: 'setField',
  activity: A,
  field: name,
  value,
});

/** The text after changes that must not be refused. */
export function edited(text: string | undefined, ...changes: ProgrammeChange[]): string {
  const result = editProgramme(text, ...changes);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text ?? '', result.edits);
}
