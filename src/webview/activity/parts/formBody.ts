// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { el, type Wanted } from '../../dom/element';
import { glyph } from '../../parts/glyph';
import type { FormPage } from '../formPage';
import { attestations } from './attestations';
import { beside } from './beside';
import { itemList } from './itemList';
import { textField } from './textField';

/** The whole form: what people declare, and beside it everything they need to know for it. */
export function formBody(page: FormPage): Wanted[] {
  const { labels } = page;
  return [
    heading(page),
    ...notice(page),
    el(
      'div',
      { class: 'form-columns', key: 'columns' },
      el(
        'div',
        { class: 'declared', key: 'declared' },
        stateGroup(page),
        el(
          'fieldset',
          { key: 'people', class: 'grid people' },
          el('legend', {}, labels.people),
          textField(page, 'owner', { lines: false }),
          (['started', 'due', 'finished'] as const).map((field) =>
            textField(page, field, { lines: false, day: true, hint: labels.day }),
          ),
        ),
        itemList(page, 'objectives'),
        itemList(page, 'verification'),
        el('p', { class: 'hint', key: 'shortcuts' }, labels.shortcuts),
        el(
          'fieldset',
          { key: 'texts' },
          el('legend', {}, labels.scorecardFields),
          textField(page, 'description', { lines: true, hint: labels.descriptionHint }),
          textField(page, 'opportunity', { lines: true, hint: labels.opportunityHint }),
          textField(page, 'tools', { lines: true, hint: labels.toolsHint }),
          textField(page, 'notes', { lines: true, hint: labels.notesHint }),
        ),
        attestations(page),
      ),
      beside(page),
    ),
  ];
}

function heading({ view, labels, send, edit }: FormPage): Wanted {
  return el(
    'header',
    { key: 'heading' },
    el(
      'div',
      {},
      el(
        'h1',
        {},
        el(
          'span',
          { class: 'kind' },
          view.goal,
          ' · ',
          view.id,
          view.folder !== null && [' · ', el('bdi', {}, view.folder)],
        ),
        el('span', { class: 'name' }, view.title),
      ),
      el('p', { class: 'quiet' }, view.roles),
      el('p', { class: 'quiet', key: 'place' }, view.place),
    ),
    el(
      'div',
      { class: 'tools' },
      el(
        'button',
        {
          type: 'button',
          'aria-disabled': view.undo === null ? 'true' : null,
          'aria-describedby': 'undo-what',
          click: () => view.undo !== null && edit({ type: 'undo' }, { at: 'undo' }),
        },
        labels.undo,
      ),
      el('span', { id: 'undo-what', class: 'quiet' }, view.undo ?? ''),
      el('button', { type: 'button', click: () => send({ type: 'openProgramme' }) }, labels.openFile),
      el('button', { type: 'button', click: () => send({ type: 'openScorecard' }) }, labels.openScorecard),
    ),
  );
}

function notice({ view, send, errors, labels }: FormPage): Wanted[] {
  const refused = errors.get('undo') ?? errors.get('state');
  const { notice: said } = view;
  return [
    ...(said === null
      ? []
      : [
          el(
            'section',
            { class: `notice ${said.severity}`, key: 'notice', 'aria-labelledby': 'notice-title' },
            glyph(said.severity),
            el(
              'div',
              {},
              el('h2', { id: 'notice-title' }, said.title),
              el('p', {}, el('bdi', {}, said.text)),
              said.open !== null &&
                el(
                  'button',
                  { type: 'button', class: 'primary', click: () => send({ type: 'openProblem' }) },
                  said.open,
                ),
            ),
          ),
        ]),
    ...(refused === undefined ? [] : [el('p', { class: 'note error', key: 'refused' }, refused)]),
    ...(view.contradictions.length === 0
      ? []
      : [
          el(
            'ul',
            { class: 'contradictions', key: 'contradictions', 'aria-label': labels.contradictions },
            view.contradictions.map((text) =>
              el(
                'li',
                {},
                glyph('warning'),
                el('span', {}, el('strong', {}, labels.contradictions), ' ', el('bdi', {}, text)),
              ),
            ),
          ),
        ]),
  ];
}

/** Buttons that stay pressed, and not a list: moving through a list by arrow keys would write every state on the way. */
function stateGroup({ view, labels, edit }: FormPage): Wanted {
  return el(
    'div',
    { class: 'states', role: 'group', 'aria-labelledby': 'state-title', key: 'state' },
    el('h2', { id: 'state-title' }, labels.state),
    el(
      'div',
      { class: 'choices' },
      view.states.map(({ value, text }) =>
        el(
          'button',
          {
            type: 'button',
            id: `state-${value}`,
            key: value,
            class: view.state === value ? 'choice chosen' : 'choice',
            'aria-pressed': String(view.state === value),
            disabled: !view.editable,
            click: () => view.state !== value && edit({ type: 'setState', state: value }, { at: 'state' }),
          },
          glyph(value),
          el('span', {}, text),
        ),
      ),
    ),
  );
}
