// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { FORM_LIMITS, type FormItem, type FormList } from '../../../shared/activityForm';
import { el, type Wanted } from '../../dom/element';
import { itemKey, newKey, type FormPage } from '../formPage';

/** One objective or verification point, with what can be done to it; by keys as well. */
export function itemRow(page: FormPage, list: FormList, item: FormItem, index: number): Wanted {
  const { labels, view, edit } = page;
  const { total } = view.lists[list];
  const id = (part: string) => `${list}-${index}-${part}`;
  const base = { list, index, was: item.text };
  const usable = view.editable && item.whole;
  if (page.editing(list) === index) {
    return el('li', { key: index, class: 'item editing' }, itemEditor(page, list, index));
  }
  const move = (to: number, focus: string) => {
    if (usable && to >= 0 && to < total) {
      edit({ type: 'moveItem', ...base, to }, { at: list, focus: `${list}-${to}-${focus}` });
    }
  };
  const remove = () => {
    if (usable) {
      const next = index < total - 1 ? index : index - 1;
      edit({ type: 'removeItem', ...base }, { at: list, focus: total > 1 ? `${list}-${next}-remove` : `new-${list}` });
    }
  };
  const button = (part: 'edit' | 'up' | 'down' | 'remove', run: () => void, off = false) =>
    el(
      'button',
      {
        type: 'button',
        id: id(part),
        class: `icon ${part}`,
        title: labels[part],
        'aria-disabled': !usable || off ? 'true' : null,
        'aria-describedby': id('text'),
        click: () => usable && !off && run(),
      },
      el('span', { class: 'unseen' }, labels[part]),
      glyphOf(part),
    );
  return el(
    'li',
    {
      key: index,
      class: item.ticked ? 'item ticked' : 'item',
      keydown: (event) => {
        const { key, altKey } = event as KeyboardEvent;
        const run =
          key === 'F2'
            ? () => usable && page.begin(list, index)
            : key === 'Delete'
              ? remove
              : altKey && key === 'ArrowUp'
                ? () => move(index - 1, 'tick')
                : altKey && key === 'ArrowDown'
                  ? () => move(index + 1, 'tick')
                  : undefined;
        if (run !== undefined) {
          event.preventDefault();
          event.stopPropagation();
          run();
        }
      },
    },
    el(
      'label',
      {},
      el('input', {
        type: 'checkbox',
        id: id('tick'),
        checked: item.ticked,
        disabled: !usable,
        change: (event) => {
          const ticked = (event.target as HTMLInputElement).checked;
          edit({ type: 'tickItem', ...base, ticked }, { at: list });
        },
      }),
      el('span', { id: id('text'), class: 'text', dir: 'auto' }, item.text),
    ),
    !item.whole && el('span', { class: 'hint' }, labels.tooLong),
    el(
      'span',
      { class: 'actions' },
      button('edit', () => page.begin(list, index)),
      button('up', () => move(index - 1, 'up'), index === 0),
      button('down', () => move(index + 1, 'down'), index === total - 1),
      button('remove', remove),
    ),
  );
}

/** The text of an item while it is changed; without a position: of an item that is not in the file any more. */
export function itemEditor(page: FormPage, list: FormList, index?: number): Wanted {
  const { labels, drafts, edit, drop, view } = page;
  const key = itemKey(list);
  const draft = drafts.get(key);
  const done = index === undefined ? `new-${list}` : `${list}-${index}-edit`;
  const save = () => {
    const value = drafts.get(key)?.value.trim() ?? '';
    if (draft === undefined || !view.editable || page.pending(key) || value === '') {
      return;
    }
    if (index === undefined) {
      edit({ type: 'addItem', list, text: value }, { drafts: [key, newKey(list)], at: list, focus: done });
    } else {
      edit({ type: 'editItem', list, index, was: draft.base, text: value }, { drafts: [key], at: list, focus: done });
    }
  };
  const cancel = () => {
    drop(key);
    document.getElementById(done)?.focus();
  };
  return el(
    'div',
    { class: 'editor' },
    el('textarea', {
      id: `edit-${list}`,
      rows: 1,
      dir: 'auto',
      maxlength: FORM_LIMITS.item,
      'aria-label': labels.edit,
      value: draft?.value ?? '',
      input: (event) => page.type(key, draft?.base ?? '', (event.target as HTMLTextAreaElement).value),
      keydown: (event) => {
        const { key: pressed, shiftKey } = event as KeyboardEvent;
        if ((pressed === 'Enter' && !shiftKey) || pressed === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          (pressed === 'Escape' ? cancel : save)();
        }
      },
    }),
    el(
      'div',
      { class: 'tools' },
      el(
        'button',
        { type: 'button', class: 'primary', disabled: !view.editable, click: save },
        index === undefined ? labels.add : labels.save,
      ),
      el('button', { type: 'button', click: cancel }, index === undefined ? labels.discard : labels.cancel),
    ),
  );
}

const SHAPES = {
  edit: 'M10.5 3.5l2 2-7 7H3.5v-2z',
  up: 'M8 12.5v-9M4.5 7L8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9L8 12.5 11.5 9',
  remove: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
} as const;

function glyphOf(part: keyof typeof SHAPES): Wanted {
  return el(
    'svg',
    { class: 'glyph', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    el('path', { d: SHAPES[part], class: 'line' }),
  );
}
