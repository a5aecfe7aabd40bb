// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { activityById, goalTitle, proposedBefore, type Activity } from '../../../core/ggi/catalogue';
import { suggestedPoints } from '../../../core/ggi/declared';
import { frameworksOf } from '../../../core/ggi/frameworks';
import type { ConfigProblem } from '../../../core/model/config';
import { msg, type Message } from '../../../core/model/message';
import { ACTIVITY_STATES, type Programme } from '../../../core/model/programme';
import type { Contradiction } from '../../../core/model/scorecard';
import type { ActivityId } from '../../../core/model/vocabulary';
import { FORM_LIMITS, type FormList, type FormRelated, type FormView } from '../../../shared/activityForm';
import { ROLE_WORDS, STATE_WORDS } from '../../scorecard/view/labels';
import { cut, type Words } from '../../scorecard/view/words';
import { attestationView, fieldsView, itemsView } from './declaredView';
import { evidenceView, findingsView, type FormEvidence } from './evidenceView';
import { formLabels } from './formLabels';
import { formNotice } from './formNotice';

/** What a form is made from: everything that is known of one activity in one folder. */
export interface FormModel {
  readonly activity: Activity;
  readonly folder: string;
  readonly severalFolders: boolean;
  readonly programme: Programme;
  /** The file as it is: absent, broken, saved or not. */
  readonly file: {
    readonly exists: boolean;
    readonly broken: boolean;
    readonly dirty: boolean;
    readonly problems: readonly ConfigProblem[];
  };
  readonly contradictions: readonly Contradiction[];
  readonly evidence: FormEvidence;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** From which position on each list is shown. */
  readonly from: Readonly<Record<FormList, number>>;
  /** What the last change of the form was, as long as it can be taken back. */
  readonly undo: Message | undefined;
}

/** The form's whole picture: translated, bounded, plain. */
export function formView(words: Words, model: FormModel): FormView {
  const { activity, programme, file } = model;
  const say = (message: Message) => words.say(message);
  const record = programme.activities.get(activity.id);
  const notice = formNotice(words, file.problems, file.broken);
  const state = record?.state ?? 'not-selected';
  return {
    language: words.language,
    folder: model.severalFolders ? cut(model.folder, 300) : null,
    memory: cut(model.folder, 300),
    id: activity.id,
    title: cut(say({ text: activity.title }), 200),
    goal: cut(say({ text: goalTitle(activity.goal) }), 80),
    roles: cut(
      say(msg('For: {roles}', { roles: activity.roles.map((role) => say(ROLE_WORDS[role])).join(', ') })),
      200,
    ),
    purpose: cut(say({ text: activity.purpose }), 800),
    actions: activity.actions.slice(0, 20).map((action) => cut(say({ text: action }), 400)),
    editable: !file.broken,
    notice,
    place: cut(say(placeOf(model)), 300),
    state,
    states: ACTIVITY_STATES.map((value) => ({ value, text: say(STATE_WORDS[value]) })),
    contradictions: model.contradictions.slice(0, 10).map(({ message }) => cut(say(message), 600)),
    fields: fieldsView(record),
    lists: {
      objectives: itemsView(words, 'objectives', record, model.from.objectives),
      verification: itemsView(words, 'verification', record, model.from.verification),
    },
    suggestions: suggestedPoints(activity, record)
      .slice(0, 20)
      .map((text) => cut(text, 600)),
    attestations: (record?.attestations ?? [])
      .slice(0, FORM_LIMITS.attestations)
      .map((attestation) => attestationView(words, attestation, model.today)),
    today: model.today,
    evidence: evidenceView(words, activity, model.evidence, model.today),
    ...findingsView(words, model.evidence),
    leadsTo: relatedView(words, programme, activity.proposedNext),
    comesFrom: relatedView(words, programme, proposedBefore(activity.id)),
    frameworks: frameworksOf(activity.id)
      .slice(0, FORM_LIMITS.frameworks)
      .map(({ framework, ids }) => ({
        name: cut(framework, 80),
        summary: say(ids.length === 0 ? msg('as a whole') : msg('parts: {count}', { count: ids.length })),
        ids: ids.slice(0, FORM_LIMITS.frameworkIds).map((id) => cut(id, 120)),
      })),
    undo: model.undo === undefined ? null : cut(say(model.undo), 200),
    announcement: cut(
      notice?.title ?? say(msg('{title}, {state}', { title: activity.title, state: say(STATE_WORDS[state]) })),
      300,
    ),
    labels: formLabels(words),
  };
}

function placeOf({ file }: FormModel): Message {
  if (!file.exists) {
    return msg('There is no programme file yet. The first change creates .ospo/ggi.yaml.');
  }
  return file.dirty
    ? msg('Changes go to .ospo/ggi.yaml, which has unsaved changes: save it to keep them.')
    : msg('Every change is written to .ospo/ggi.yaml at once, one undo step each.');
}

function relatedView(words: Words, programme: Programme, ids: readonly ActivityId[]): FormRelated[] {
  return ids.slice(0, FORM_LIMITS.related).flatMap((id): FormRelated[] => {
    const activity = activityById(id);
    const state = programme.activities.get(id)?.state ?? 'not-selected';
    return activity === undefined
      ? []
      : [{ id, title: cut(words.say({ text: activity.title }), 200), state, stateText: words.say(STATE_WORDS[state]) }];
  });
}
