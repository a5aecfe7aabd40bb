// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import { ACTIVITY_STATES, type ActivityState } from '../../core/model/programme';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { resolveFolder } from '../folder/resolveFolder';
import { activityNamed } from './activityArgument';
import { carryOutChanges, CHANGE_OPTIONS } from './change';

export const ggiSet = command({
  name: 'ggi set',
  summary: 'Set the state or owner of an activity in .ospo/ggi.yaml, or add an objective; nothing else in it changes.',
  positionals: { usage: 'GGI-A-nn [FOLDER]', min: 1, max: 2 },
  options: {
    state: { type: 'string', choices: ACTIVITY_STATES, help: 'How far the activity is.' },
    owner: { type: 'string', value: 'NAME', help: 'Who is in charge of it.' },
    due: { type: 'string', value: 'DAY', help: 'When it is to be reached, YYYY-MM-DD.' },
    objective: { type: 'string', multiple: true, value: 'TEXT', help: 'Add an objective. Can be repeated.' },
    'objective-done': { type: 'string', multiple: true, value: 'TEXT', help: 'Tick an objective off.' },
    'point-met': { type: 'string', multiple: true, value: 'TEXT', help: 'Note that a verification point is met.' },
    ...CHANGE_OPTIONS,
  },
  run(values, [word = '', folder], terminal) {
    const root = resolveFolder(folder, terminal);
    const activity = activityNamed(word);
    const changes: ProgrammeChange[] = [
      ...(values.state === undefined
        ? []
        : [{ kind: 'setState', activity, state: values.state as ActivityState } as const]),
      ...(values.owner === undefined
        ? []
        : [{ kind: 'setField', activity, field: 'owner', value: values.owner } as const]),
      ...(values.due === undefined ? [] : [{ kind: 'setField', activity, field: 'due', value: values.due } as const]),
      ...(values.objective ?? []).map((text) => ({ kind: 'addObjective', activity, text }) as const),
      ...(values['objective-done'] ?? []).map(
        (text) => ({ kind: 'tickObjective', activity, text, done: true }) as const,
      ),
      ...(values['point-met'] ?? []).map((text) => ({ kind: 'tickVerification', activity, text, met: true }) as const),
    ];
    if (changes.length === 0) {
      throw new CannotRun(`Say what to set, for example: ospo-lens ggi set ${activity} --state in-progress.`);
    }
    return carryOutChanges(root, changes, values, terminal);
  },
});
