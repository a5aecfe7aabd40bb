// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ATTESTATION_PARTS, FORM_LIMITS, type AttestationPart } from '../../../shared/activityForm';
import { el, type Wanted } from '../../dom/element';
import { glyph } from '../../parts/glyph';
import type { FormPage } from '../formPage';

/** Who vouches for the activity, and a way to do it oneself. */
export function attestations(page: FormPage): Wanted {
  const { labels, view, edit, errors } = page;
  const error = errors.get('attest');
  return el(
    'section',
    { key: 'attestations', class: 'attestations', 'aria-labelledby': 'attestations-title' },
    el('h2', { id: 'attestations-title' }, labels.attestations),
    el('p', { class: 'hint' }, labels.attestationsHint),
    view.attestations.length > 0 &&
      el(
        'ul',
        { key: 'list' },
        view.attestations.map(({ statement, by, review, overdue, link }, index) =>
          el(
            'li',
            { key: index },
            glyph(overdue ? 'warning' : 'found'),
            el(
              'div',
              {},
              el('p', { id: `attestation-${index}`, dir: 'auto' }, statement),
              el('p', { class: 'quiet' }, el('bdi', {}, by)),
              review !== null && el('p', { class: overdue ? 'error' : 'quiet', key: 'review' }, review),
              link !== null && el('p', { class: 'quiet', key: 'link' }, el('bdi', {}, link)),
            ),
            el(
              'button',
              {
                type: 'button',
                'aria-describedby': `attestation-${index}`,
                disabled: !view.editable,
                click: () => edit({ type: 'withdraw', index }, { at: 'attest', focus: 'attest-who' }),
              },
              labels.withdraw,
            ),
          ),
        ),
      ),
    el(
      'fieldset',
      { class: 'attest', key: 'attest' },
      el('legend', {}, labels.attest),
      error !== undefined && el('p', { class: 'note error', key: 'error' }, error),
      el(
        'div',
        { class: 'grid' },
        ATTESTATION_PARTS.map((part) => partField(page, part)),
      ),
      el('button', { type: 'button', disabled: !view.editable, click: () => attest(page) }, labels.attest),
    ),
  );
}

const keyOf = (part: AttestationPart): string => `attest:${part}`;

/** The day is today unless somebody says otherwise. */
function valueOf({ drafts, view }: FormPage, part: AttestationPart): string {
  return drafts.get(keyOf(part))?.value ?? (part === 'on' ? view.today : '');
}

function partField(page: FormPage, part: AttestationPart): Wanted {
  const { labels, view } = page;
  const id = `attest-${part}`;
  const day = part === 'on' || part === 'reviewBy';
  return el(
    'div',
    { class: part === 'statement' || part === 'link' ? 'field wide' : 'field', key: part },
    el('label', { for: id }, labels[part]),
    el('input', {
      id,
      type: part === 'link' ? 'url' : 'text',
      dir: 'auto',
      autocomplete: 'off',
      maxlength: FORM_LIMITS.item,
      required: part === 'who' || part === 'on' || part === 'statement',
      placeholder: day ? 'YYYY-MM-DD' : null,
      readonly: !view.editable,
      value: valueOf(page, part),
      input: (event) =>
        page.type(keyOf(part), part === 'on' ? view.today : '', (event.target as HTMLInputElement).value),
      keydown: (event) => (event as KeyboardEvent).key === 'Enter' && attest(page),
    }),
  );
}

function attest(page: FormPage): void {
  if (!page.view.editable) {
    return;
  }
  const parts = Object.fromEntries(ATTESTATION_PARTS.map((part) => [part, valueOf(page, part)])) as Record<
    AttestationPart,
    string
  >;
  page.edit({ type: 'attest', ...parts }, { drafts: ATTESTATION_PARTS.map(keyOf), at: 'attest', focus: 'attest-who' });
}
