// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Message } from '../model/message';
import type { Attestation, Programme } from '../model/programme';
import { applyEdits } from '../model/textEdit';
import type { TextEdit } from '../model/textEdit';
import { differenceOf } from '../text/difference';
import { isIsoDate } from '../yaml/isoDate';
import { nearest } from '../yaml/nearest';
import { sameOutside } from '../yaml/leaves';
import { MAX_PROGRAMME_LENGTH, parseYaml } from '../yaml/parseYaml';
import { applyChange, sameProgramme } from './applyChange';
import { activityById } from './catalogue';
import { NEW_PROGRAMME } from './newProgramme';
import { planChange } from './planChange';
import type { ProgrammeChange } from './programmeChange';
import { DATE_FIELDS } from './programmeKeys';
import { readProgramme } from './readProgramme';

export type { ProgrammeChange } from './programmeChange';

/** What to do to the file; offsets are those of the text that was given. No edits: it says so already. */
export type ProgrammeEdit =
  { readonly edits: readonly TextEdit[]; readonly created: boolean } | { readonly refused: Message };

/**
 * The smallest edits that bring changes into `.ospo/ggi.yaml`. Comments, order, quoting, indentation, line ends and
 * unknown keys stay byte for byte. The result is read back: it must say what was meant and nothing else may have
 * changed, otherwise the edit is refused with a reason. A file that is not usable is never edited.
 * @param text the file's text; `undefined` when there is none, then the edits insert a whole file (`created`)
 */
export function editProgramme(text: string | undefined, ...changes: readonly ProgrammeChange[]): ProgrammeEdit {
  const original = text ?? NEW_PROGRAMME;
  const before = readProgramme(original);
  if (!before.usable) {
    const line = (before.problems.find(({ severity }) => severity === 'error')?.range.start.line ?? 0) + 1;
    return {
      refused: msg(
        'The programme file cannot be edited while it has errors. Mend line {line} of .ospo/ggi.yaml first.',
        {
          line,
        },
      ),
    };
  }
  let programme = before.programme;
  let current = original;
  const splices: (readonly TextEdit[])[] = [];
  const scopes: (readonly string[])[] = [];
  for (const change of changes) {
    const plan = invalidValue(change) ?? planChange(programme, change);
    if (plan === undefined || !('steps' in plan)) {
      return { refused: plan ?? gone(programme, change) };
    }
    for (const step of plan.steps) {
      const edits = step(parseYaml(current, MAX_PROGRAMME_LENGTH));
      if (edits === undefined) {
        return { refused: byHand(before.programme, changes) };
      }
      const next = applyEdits(current, edits);
      if (next !== current) {
        splices.push(edits);
        scopes.push(...plan.scopes);
        current = next;
      }
    }
    programme = applyChange(programme, change);
  }
  const refused =
    current === original
      ? undefined
      : objection(original, current, programme, scopes, () => byHand(before.programme, changes));
  if (refused !== undefined) {
    return { refused };
  }
  if (text === undefined) {
    return { edits: [{ offset: 0, length: 0, newText: current }], created: true };
  }
  return { edits: splices.length === 1 ? splices[0]! : differenceOf(text, current), created: false };
}

/** Why an edited text must not be offered, after reading it back; `undefined` when it says what was meant. */
function objection(
  before: string,
  after: string,
  meant: Programme,
  scopes: readonly (readonly string[])[],
  otherwise: () => Message,
): Message | undefined {
  if (after.length > MAX_PROGRAMME_LENGTH) {
    return msg(
      'The programme file would grow beyond {limit} KB. Close the iteration, or move long texts into documents.',
      { limit: MAX_PROGRAMME_LENGTH / 1024 },
    );
  }
  const read = readProgramme(after);
  const right = read.usable && sameProgramme(read.programme, meant) && sameOutside(before, after, scopes);
  return right ? undefined : otherwise();
}

/** Anchors, aliases, tags and the like: named by the line of the activity, where the file has it already. */
function byHand(before: Programme, changes: readonly ProgrammeChange[]): Message {
  const lines = changes.flatMap((change) =>
    'activity' in change ? (before.activities.get(change.activity)?.line ?? []) : [],
  );
  return lines[0] === undefined
    ? msg(
        'The programme file is written in a way that cannot be edited safely at this place. Make this change by hand.',
      )
    : msg(
        'What stands from line {line} of .ospo/ggi.yaml on is written in a way that cannot be edited safely. Make this change there by hand.',
        { line: lines[0] + 1 },
      );
}

/** Longer texts are not mistyped, and comparing thousands of them would take a while. */
const NEAR_LENGTH = 60;

/** Nothing that the change could be about is there; what is nearest to it is offered. */
function gone(programme: Programme, change: ProgrammeChange): Message {
  if (!('activity' in change && 'text' in change)) {
    return msg('The programme file does not hold what was to be changed. It may have been edited meanwhile.');
  }
  const { objectives = [], verification = [] } = programme.activities.get(change.activity) ?? {};
  const items = change.kind.endsWith('Objective') ? objectives : verification;
  const args = { activity: change.activity, text: change.text.slice(0, 80) };
  const meant = nearest(
    change.text,
    items.map(({ text }) => text).filter((text) => text.length <= NEAR_LENGTH),
  );
  return meant === undefined
    ? msg('{activity} does not hold “{text}”. It may have been edited meanwhile.', args)
    : msg('{activity} does not hold “{text}”. Did you mean “{meant}”?', { ...args, meant: meant.slice(0, 80) });
}

/** What would not read back: an unknown activity, a day that is none, an empty text. */
function invalidValue(change: ProgrammeChange): Message | undefined {
  const ids = 'activity' in change ? [change.activity, ...('into' in change ? [change.into] : [])] : [];
  const unknown = ids.find((id) => activityById(id) === undefined);
  if (unknown !== undefined) {
    return msg('{id} is no activity of the handbook. Activities are named by id, as GGI-A-17.', { id: unknown });
  }
  const days = daysOf(change);
  const wrong = days.find((day) => day !== undefined && day.trim() !== '' && !isIsoDate(day));
  if (wrong !== undefined) {
    return msg('{text} is not a day. Write it as YYYY-MM-DD.', { text: wrong.slice(0, 40) });
  }
  const empty = textsThatMustBe(change).some((value) => value.trim() === '');
  return empty ? msg('A text that is needed here is empty.') : undefined;
}

function daysOf(change: ProgrammeChange): readonly (string | undefined)[] {
  const dated = change.kind === 'setField' && (DATE_FIELDS as readonly string[]).includes(change.field);
  return [
    ...(dated ? [change.value] : []),
    ...attestationsIn(change).flatMap(({ on, reviewBy }) => [on, reviewBy]),
    ...(change.kind === 'addActivity' ? DATE_FIELDS.map((field) => change.record[field]) : []),
    ...(change.kind === 'setIteration' && change.field !== 'name' ? [change.value] : []),
    ...(change.kind === 'startIteration' ? [change.iteration.from, change.iteration.to] : []),
    ...(change.kind === 'closeIteration' ? [change.on] : []),
  ];
}

/** Attestations as a change would write them. */
function attestationsIn(change: ProgrammeChange): readonly Attestation[] {
  if (change.kind === 'attest') {
    return [change.attestation];
  }
  return change.kind === 'editAttestation'
    ? [change.to]
    : change.kind === 'addActivity'
      ? change.record.attestations
      : [];
}

function textsThatMustBe(change: ProgrammeChange): readonly string[] {
  if (change.kind === 'attest' || change.kind === 'editAttestation') {
    return attestationsIn(change).flatMap(({ who, on, statement }) => [who, on, statement]);
  }
  if (change.kind === 'setIteration') {
    return change.field === 'name' ? [change.value ?? ''] : [];
  }
  if (change.kind === 'editObjective' || change.kind === 'editVerification') {
    return [change.to];
  }
  if (change.kind === 'startIteration') {
    return [change.iteration.name];
  }
  if (change.kind === 'addActivity') {
    const { objectives, verification } = change.record;
    return [...objectives, ...verification].map(({ text }) => text);
  }
  return 'text' in change ? [change.text] : [];
}
