// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../../../core/model/message';
import type { ActivityRecord, Attestation } from '../../../core/model/programme';
import {
  FORM_FIELDS,
  FORM_LIMITS,
  type FormAttestation,
  type FormItems,
  type FormList,
  type FormView,
} from '../../../shared/activityForm';
import { cut, type Words } from '../../scorecard/view/words';

/** The texts and days of an activity, each whole or marked as too long. */
export function fieldsView(record: ActivityRecord | undefined): FormView['fields'] {
  return Object.fromEntries(
    FORM_FIELDS.map((name) => {
      const value = record?.[name] ?? '';
      return [name, { value: cut(value, FORM_LIMITS.field), whole: value.length <= FORM_LIMITS.field }];
    }),
  ) as FormView['fields'];
}

/** The part of a list that starts at a position, or the last part where the list has become shorter. */
export function itemsView(words: Words, list: FormList, record: ActivityRecord | undefined, from: number): FormItems {
  const all =
    list === 'objectives'
      ? (record?.objectives ?? []).map(({ text, done }) => ({ text, ticked: done }))
      : (record?.verification ?? []).map(({ text, met }) => ({ text, ticked: met }));
  const total = all.length;
  const lastPage = Math.max(0, Math.floor((total - 1) / FORM_LIMITS.page) * FORM_LIMITS.page);
  const start = Math.min(Math.floor(from / FORM_LIMITS.page) * FORM_LIMITS.page, lastPage);
  const items = all.slice(start, start + FORM_LIMITS.page).map(({ text, ticked }) => ({
    text: cut(text, FORM_LIMITS.item),
    ticked,
    whole: text.length <= FORM_LIMITS.item,
  }));
  const number = (value: number) => new Intl.NumberFormat(words.language).format(value);
  return {
    summary: words.say(summaryOf(list, all.filter(({ ticked }) => ticked).length, total)),
    total,
    from: start,
    items,
    range:
      total <= FORM_LIMITS.page
        ? null
        : words.say(
            msg('{first} to {last} of {total}', {
              first: number(start + 1),
              last: number(start + items.length),
              total: number(total),
            }),
          ),
  };
}

function summaryOf(list: FormList, ticked: number, total: number): Message {
  if (total === 0) {
    return list === 'objectives' ? msg('None yet') : msg('None in the file yet');
  }
  return list === 'objectives'
    ? msg('{ticked} of {total} reached', { ticked, total })
    : msg('{ticked} of {total} met', { ticked, total });
}

export function attestationView(
  words: Words,
  { who, role, on, statement, link, reviewBy }: Attestation,
  today: string,
): FormAttestation {
  const overdue = reviewBy !== undefined && reviewBy < today;
  return {
    statement: cut(statement, FORM_LIMITS.item),
    by: cut(role === undefined ? `${who}, ${on}` : `${who}, ${role}, ${on}`, 600),
    review:
      reviewBy === undefined
        ? null
        : cut(
            words.say(
              overdue
                ? msg('Was to be reviewed by {reviewBy}. Attest anew, or withdraw it.', { reviewBy })
                : msg('To be reviewed by {reviewBy}', { reviewBy }),
            ),
            200,
          ),
    overdue,
    link: link === undefined ? null : cut(link, 600),
  };
}
