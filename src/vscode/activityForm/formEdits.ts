// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { suggestedPoints } from '../../core/ggi/declared';
import type { Activity } from '../../core/ggi/catalogue';
import type { ProgrammeChange } from '../../core/ggi/editProgramme';
import { msg, type Message } from '../../core/model/message';
import type { Attestation, Programme } from '../../core/model/programme';
import type { FormPageMessage } from '../../shared/activityProtocol';

/** The messages of the page that ask for a change of the programme file. */
export type FormEdit = Extract<FormPageMessage, { readonly request: number }>;

/** What a message asks for. `undefined`: nothing there that it could be about. */
export interface PlannedEdit {
  readonly change: ProgrammeChange;
  /** What taking it back would take back. */
  readonly undo: Message;
  /** Says why it must not be made, looking at the file as it is then. */
  readonly objection?: (programme: Programme) => Message | undefined;
}

/** Turns a message into a change. Items are named by position and text, fields by what stood there when typing began. */
export function plannedEdit(
  activity: Activity,
  programme: Programme,
  message: Exclude<FormEdit, { readonly type: 'undo' }>,
): PlannedEdit | undefined {
  const { id } = activity;
  const record = programme.activities.get(id);
  switch (message.type) {
    case 'setState':
      return { change: { kind: 'setState', activity: id, state: message.state }, undo: msg('State set') };
    case 'setField': {
      const { field, was, value } = message;
      return {
        change: { kind: 'setField', activity: id, field, value: value.trim() === '' ? undefined : value },
        undo: msg('Field changed'),
        objection: (now) =>
          (now.activities.get(id)?.[field] ?? '') === was
            ? undefined
            : msg('It was changed elsewhere in the meantime, so nothing was written. Choose which text to keep.'),
      };
    }
    case 'addItem': {
      const text = message.text.trim();
      const same = record?.[message.list].filter((item) => item.text === text).length ?? 0;
      return message.list === 'objectives'
        ? { change: { kind: 'addObjective', activity: id, text, nth: same }, undo: msg('Objective added') }
        : { change: { kind: 'addVerification', activity: id, text }, undo: msg('Verification point added') };
    }
    case 'tickItem': {
      const { list, index, was: text, ticked } = message;
      return list === 'objectives'
        ? {
            change: { kind: 'tickObjective', activity: id, text, index, done: ticked },
            undo: ticked ? msg('Objective ticked') : msg('Objective unticked'),
          }
        : {
            change: { kind: 'tickVerification', activity: id, text, index, met: ticked },
            undo: ticked ? msg('Verification point ticked') : msg('Verification point unticked'),
          };
    }
    case 'editItem': {
      const { list, index, was: text, text: to } = message;
      const kind = list === 'objectives' ? 'editObjective' : 'editVerification';
      return { change: { kind, activity: id, text, index, to: to.trim() }, undo: msg('Item edited') };
    }
    case 'removeItem': {
      const { list, index, was: text } = message;
      const kind = list === 'objectives' ? 'removeObjective' : 'removeVerification';
      return { change: { kind, activity: id, text, index }, undo: msg('Item removed') };
    }
    case 'moveItem': {
      const { list, index, was: text, to } = message;
      const kind = list === 'objectives' ? 'moveObjective' : 'moveVerification';
      return { change: { kind, activity: id, text, index, to }, undo: msg('Item moved') };
    }
    case 'tickSuggestion': {
      const text = suggestedPoints(activity, record)[message.index];
      return text === undefined
        ? undefined
        : {
            change: { kind: 'tickVerification', activity: id, text, met: true },
            undo: msg('Verification point ticked'),
          };
    }
    case 'attest':
      return {
        change: { kind: 'attest', activity: id, attestation: attestationOf(message) },
        undo: msg('Attestation added'),
      };
    case 'withdraw': {
      const attestation = record?.attestations[message.index];
      return attestation === undefined
        ? undefined
        : {
            change: { kind: 'removeAttestation', activity: id, attestation, index: message.index },
            undo: msg('Attestation withdrawn'),
          };
    }
  }
}

/** Empty parts are left out; what must be there is demanded by core. */
function attestationOf({
  who,
  role,
  on,
  statement,
  link,
  reviewBy,
}: Readonly<Record<keyof Attestation, string>>): Attestation {
  const given = (key: 'role' | 'link' | 'reviewBy', value: string) =>
    value.trim() === '' ? {} : { [key]: value.trim() };
  return {
    who: who.trim(),
    ...given('role', role),
    on: on.trim(),
    statement: statement.trim(),
    ...given('link', link),
    ...given('reviewBy', reviewBy),
  };
}
