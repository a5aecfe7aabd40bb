// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FormRelated, FormSignal } from '../../../shared/activityForm';
import { el, type Wanted } from '../../dom/element';
import { glyph } from '../../parts/glyph';
import type { FormPage } from '../formPage';

/** What stands beside the declared: what the activity is for, what files show, where it leads, whom it serves. */
export function beside(page: FormPage): Wanted {
  const { labels, view, send } = page;
  return el(
    'aside',
    { key: 'beside', 'aria-label': view.title },
    el(
      'section',
      { 'aria-labelledby': 'purpose-title' },
      el('h2', { id: 'purpose-title' }, labels.purpose),
      el('p', {}, view.purpose),
      el('h3', {}, labels.actions),
      el(
        'ul',
        { class: 'dots' },
        view.actions.map((action) => el('li', {}, action)),
      ),
      el(
        'p',
        {},
        el(
          'button',
          { type: 'button', class: 'link', click: () => send({ type: 'openHandbook' }) },
          labels.openHandbook,
        ),
      ),
    ),
    evidence(page),
    findings(page),
    related(page, 'leadsTo', view.leadsTo),
    related(page, 'comesFrom', view.comesFrom),
    frameworks(page),
    el('p', { class: 'hint' }, labels.source),
  );
}

function evidence({ labels, view, send }: FormPage): Wanted {
  const { signals, summary } = view.evidence;
  const one = ({ state, stateText, label, note, places, more }: FormSignal, signal: number) =>
    el(
      'li',
      {},
      glyph(state === 'against' ? 'warning' : state),
      el(
        'div',
        {},
        el('span', { class: 'quiet' }, stateText),
        ' ',
        label,
        note !== null && el('p', { class: 'hint', key: 'note' }, note),
        places.length > 0 &&
          el(
            'ul',
            { class: 'places', key: 'places' },
            places.map(({ text, age, stale }, place) =>
              el(
                'li',
                {},
                el(
                  'button',
                  { type: 'button', class: 'link', click: () => send({ type: 'openEvidence', signal, place }) },
                  el('bdi', {}, text),
                ),
                age !== null && el('p', { class: 'age' }, stale && glyph('warning'), stale && ' ', age),
              ),
            ),
            more !== null && el('li', { class: 'quiet' }, more),
          ),
      ),
    );
  return el(
    'section',
    { class: 'evidence', 'aria-labelledby': 'evidence-title' },
    el('h2', { id: 'evidence-title' }, labels.evidence),
    el('p', {}, signals.length === 0 ? labels.noEvidence : summary),
    el('p', { class: 'hint' }, labels.evidenceHint),
    el('ul', { class: 'signals' }, signals.map(one)),
  );
}

function findings({ labels, view, send }: FormPage): Wanted | false {
  return (
    view.findings.length > 0 &&
    el(
      'section',
      { key: 'findings', 'aria-labelledby': 'findings-title' },
      el('h2', { id: 'findings-title' }, labels.findings),
      el(
        'ul',
        { class: 'signals' },
        view.findings.map(({ text, folder, place }, index) =>
          el(
            'li',
            {},
            glyph('warning'),
            el(
              'div',
              {},
              el('bdi', {}, text),
              (folder !== null || place !== null) &&
                el(
                  'p',
                  {},
                  folder !== null && el('bdi', {}, folder),
                  folder !== null && place !== null && ' · ',
                  place !== null &&
                    el(
                      'button',
                      { type: 'button', class: 'link', click: () => send({ type: 'openFinding', index }) },
                      el('bdi', {}, place),
                    ),
                ),
            ),
          ),
        ),
        view.moreFindings !== null && el('li', { key: 'more', class: 'quiet' }, view.moreFindings),
      ),
    )
  );
}

function related(
  { labels, send }: FormPage,
  kind: 'leadsTo' | 'comesFrom',
  list: readonly FormRelated[],
): Wanted | false {
  const title = `${kind}-title`;
  return (
    list.length > 0 &&
    el(
      'section',
      { key: kind, 'aria-labelledby': title },
      el('h2', { id: title }, labels[kind]),
      el(
        'ul',
        { class: 'related' },
        list.map(({ id, title: text, state, stateText }) =>
          el(
            'li',
            { key: id },
            glyph(state),
            el(
              'button',
              { type: 'button', class: 'link', click: () => send({ type: 'openActivity', activity: id }) },
              text,
            ),
            ' ',
            el('span', { class: 'quiet' }, stateText),
          ),
        ),
      ),
    )
  );
}

function frameworks({ labels, view, opened, toggle }: FormPage): Wanted | false {
  return (
    view.frameworks.length > 0 &&
    el(
      'section',
      { key: 'frameworks', 'aria-labelledby': 'frameworks-title' },
      el('h2', { id: 'frameworks-title' }, labels.frameworks),
      el('p', { class: 'hint' }, labels.frameworksHint),
      view.frameworks.map(({ name, summary, ids }) =>
        ids.length === 0
          ? el('p', { key: name }, name, ' ', el('span', { class: 'quiet' }, summary))
          : el(
              'details',
              {
                key: name,
                open: opened.includes(name),
                toggle: (event) => toggle(name, (event.target as HTMLDetailsElement).open),
              },
              el('summary', {}, name, ' ', el('span', { class: 'quiet' }, summary)),
              el(
                'ul',
                { class: 'ids' },
                ids.map((id) => el('li', {}, id)),
              ),
            ),
      ),
    )
  );
}
