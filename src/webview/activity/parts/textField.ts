// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FormField } from '../../../shared/activityForm';
import { el, type Wanted } from '../../dom/element';
import { fieldKey, type FormPage } from '../formPage';

/** How a field looks: one line, or as many as its text needs. */
export interface FieldLook {
  readonly lines: boolean;
  readonly hint?: string;
  readonly day?: boolean;
}

/** One field of the activity: written when the person leaves it, never while somebody else's change is in the way. */
export function textField(page: FormPage, field: FormField, look: FieldLook): Wanted {
  const { view, labels, drafts, errors } = page;
  const key = fieldKey(field);
  const id = `field-${field}`;
  const { value, whole } = view.fields[field];
  const draft = drafts.get(key);
  const error = errors.get(key);
  const differs = draft !== undefined && value !== draft.base && value !== draft.value;
  const described = [look.hint !== undefined && `${id}-hint`, (differs || error !== undefined) && `${id}-note`];
  const write = () => {
    const typed = drafts.get(key);
    if (typed !== undefined && view.editable && !page.pending(key)) {
      page.edit(
        { type: 'setField', field, was: view.fields[field].value, value: typed.value },
        { drafts: [key], at: key },
      );
    }
  };
  return el(
    'div',
    { class: look.lines ? 'field' : 'field short', key: field },
    el('label', { for: id }, labels[field]),
    look.hint !== undefined && el('p', { class: 'hint', id: `${id}-hint` }, look.hint),
    el(look.lines ? 'textarea' : 'input', {
      id,
      type: look.lines ? null : 'text',
      rows: look.lines ? 2 : null,
      dir: 'auto',
      autocomplete: 'off',
      spellcheck: look.day === true ? 'false' : 'true',
      inputmode: look.day === true ? 'numeric' : null,
      readonly: !view.editable || !whole,
      'aria-invalid': error === undefined ? null : 'true',
      'aria-describedby': described.filter((part) => part !== false).join(' ') || null,
      value: draft?.value ?? value,
      input: (event) => page.type(key, value, (event.target as HTMLInputElement).value),
      keydown: (event) => {
        const { key: pressed, ctrlKey, metaKey } = event as KeyboardEvent;
        const save = (ctrlKey || metaKey) && (pressed === 's' || pressed === 'Enter');
        if (save || (pressed === 'Enter' && !look.lines)) {
          event.preventDefault();
          if (!differs) {
            write();
          }
        }
      },
      blur: () => !differs && write(),
    }),
    !whole && el('p', { class: 'note', key: 'long' }, labels.tooLong),
    differs
      ? conflict(page, key, id, value, write)
      : draft !== undefined && !page.focused(id) && !page.pending(key)
        ? unsaved(page, key, id, error, write)
        : error !== undefined && el('p', { class: 'note error', id: `${id}-note`, key: 'error' }, error),
  );
}

/** Somebody else wrote here while this was typed: both are shown, and the person chooses. */
function conflict({ labels, drop }: FormPage, key: string, id: string, theirs: string, write: () => void): Wanted {
  return el(
    'div',
    { class: 'note conflict', key: 'conflict', role: 'group', 'aria-labelledby': `${id}-note` },
    el('p', { id: `${id}-note` }, labels.conflict),
    el('p', { class: 'hint' }, labels.theirs),
    el('blockquote', { dir: 'auto' }, theirs === '' ? '–' : theirs),
    el(
      'div',
      { class: 'tools' },
      el('button', { type: 'button', class: 'primary', click: write }, labels.keepMine),
      el('button', { type: 'button', click: () => drop(key) }, labels.takeTheirs),
    ),
  );
}

function unsaved(page: FormPage, key: string, id: string, error: string | undefined, write: () => void): Wanted {
  const { labels, drop, view } = page;
  return el(
    'div',
    { class: 'note', key: 'unsaved' },
    el('p', { id: `${id}-note`, class: error === undefined ? null : 'error' }, error ?? labels.unsaved),
    el(
      'div',
      { class: 'tools' },
      el('button', { type: 'button', disabled: !view.editable, click: write }, labels.writeIt),
      el('button', { type: 'button', click: () => drop(key) }, labels.discard),
    ),
  );
}
