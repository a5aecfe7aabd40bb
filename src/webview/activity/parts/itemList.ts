// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { FORM_LIMITS, type FormList } from '../../../shared/activityForm';
import { el, type Wanted } from '../../dom/element';
import { itemKey, newKey, type FormPage } from '../formPage';
import { itemEditor, itemRow } from './itemRow';

/** The objectives, or the verification points: one part of the list at a time, and a line to add to it. */
export function itemList(page: FormPage, list: FormList): Wanted {
  const { labels, view, drafts, errors } = page;
  const { items, from, total, summary } = view.lists[list];
  const title = `${list}-title`;
  const hint = list === 'objectives' ? labels.objectivesHint : labels.verificationHint;
  const error = errors.get(list);
  const orphan = drafts.get(itemKey(list)) !== undefined && page.editing(list) === undefined;
  return el(
    'section',
    { key: list, id: `section-${list}`, class: 'items', 'aria-labelledby': title },
    el('h2', { id: title }, labels[list], ' ', el('span', { class: 'count' }, summary)),
    el('p', { class: 'hint' }, hint),
    error !== undefined && el('p', { class: 'note error', key: 'error' }, error),
    orphan &&
      el('div', { class: 'note conflict', key: 'orphan' }, el('p', {}, labels.conflict), itemEditor(page, list)),
    total > 0 &&
      el(
        'ul',
        { key: 'items', 'aria-labelledby': title },
        items.map((item, index) => itemRow(page, list, item, from + index)),
      ),
    pager(page, list),
    list === 'verification' && suggestions(page),
    adder(page, list),
  );
}

function pager({ labels, view, send }: FormPage, list: FormList): Wanted | false {
  const { range, from, total } = view.lists[list];
  if (range === null) {
    return false;
  }
  const last = Math.floor((total - 1) / FORM_LIMITS.page) * FORM_LIMITS.page;
  const to = (name: 'first' | 'previous' | 'next' | 'last', position: number, off: boolean) =>
    el(
      'button',
      {
        type: 'button',
        'aria-disabled': off ? 'true' : null,
        click: () => !off && send({ type: 'showItems', list, from: position }),
      },
      labels[name],
    );
  return el(
    'nav',
    { class: 'pager tools', key: 'pager', 'aria-label': labels[list] },
    el('span', { role: 'status' }, range),
    to('first', 0, from === 0),
    to('previous', Math.max(0, from - FORM_LIMITS.page), from === 0),
    to('next', from + FORM_LIMITS.page, from >= last),
    to('last', last, from >= last),
  );
}

function suggestions({ labels, view, edit }: FormPage): Wanted | false {
  return (
    view.suggestions.length > 0 &&
    el(
      'fieldset',
      { class: 'suggestions', key: 'suggestions' },
      el('legend', {}, labels.suggestions),
      el(
        'ul',
        {},
        view.suggestions.map((text, index) =>
          el(
            'li',
            { key: text },
            el(
              'label',
              {},
              el('input', {
                type: 'checkbox',
                disabled: !view.editable,
                change: () =>
                  edit({ type: 'tickSuggestion', index }, { at: 'verification', focus: 'new-verification' }),
              }),
              el('span', { dir: 'auto' }, text),
            ),
          ),
        ),
      ),
    )
  );
}

function adder(page: FormPage, list: FormList): Wanted {
  const { labels, drafts, view, edit, type } = page;
  const key = newKey(list);
  const id = `new-${list}`;
  const add = () => {
    const text = drafts.get(key)?.value.trim() ?? '';
    if (text !== '' && view.editable && !page.pending(key)) {
      edit({ type: 'addItem', list, text }, { drafts: [key], at: list, focus: id });
    }
  };
  return el(
    'div',
    { class: 'adder', key: 'adder' },
    el('label', { for: id }, list === 'objectives' ? labels.newObjective : labels.newVerification),
    el(
      'div',
      { class: 'line' },
      el('input', {
        id,
        type: 'text',
        dir: 'auto',
        autocomplete: 'off',
        maxlength: FORM_LIMITS.item,
        readonly: !view.editable,
        value: drafts.get(key)?.value ?? '',
        input: (event) => type(key, '', (event.target as HTMLInputElement).value),
        keydown: (event) => (event as KeyboardEvent).key === 'Enter' && add(),
      }),
      el('button', { type: 'button', disabled: !view.editable, click: add }, labels.add),
    ),
  );
}
