// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityView, PointView, SignalView } from '../../shared/scorecardView';
import { el, type Wanted } from '../dom/element';
import type { Page } from '../page';
import { glyph } from './glyph';

/** What was written in the programme file, beside the traces in the files. */
export function activityDetail(page: Page, activity: ActivityView): Wanted {
  const { labels, send } = page;
  return el(
    'div',
    { class: 'detail' },
    el(
      'div',
      { class: 'declared' },
      el('h4', {}, labels.declared),
      ...declared(page, activity),
      el(
        'button',
        { type: 'button', key: 'open', click: () => send({ type: 'openActivity', activity: activity.id }) },
        labels.openActivity,
      ),
    ),
    el(
      'div',
      { class: 'evidenced' },
      el('h4', {}, labels.evidenced),
      activity.detail.signals.length === 0
        ? el('p', { class: 'quiet' }, labels.noSignals)
        : el(
            'ul',
            { class: 'signals' },
            activity.detail.signals.map((signal, index) => signalItem(page, activity, signal, index)),
          ),
    ),
  );
}

function declared({ labels }: Page, { detail }: ActivityView): Wanted[] {
  const { facts, objectives, verification, attestations } = detail;
  const parts = [
    ...(facts.length === 0
      ? []
      : [
          el(
            'dl',
            { class: 'facts' },
            facts.map(({ label, value }) => el('div', {}, el('dt', {}, label), el('dd', {}, el('bdi', {}, value)))),
          ),
        ]),
    ...pointList(labels.objectives, objectives),
    ...pointList(labels.verification, verification),
    ...(attestations.length === 0
      ? []
      : [
          el('h5', {}, labels.attestations),
          el(
            'ul',
            { class: 'points' },
            attestations.map((text) => el('li', {}, glyph('found'), el('bdi', {}, text))),
          ),
        ]),
  ];
  return parts.length > 0 ? parts : [el('p', { class: 'quiet' }, labels.nothingDeclared)];
}

function pointList(label: string, points: readonly PointView[]): Wanted[] {
  return points.length === 0
    ? []
    : [
        el('h5', {}, label),
        el(
          'ul',
          { class: 'points' },
          points.map(({ done, stateText, text }) =>
            el(
              'li',
              {},
              glyph(done ? 'met' : 'open'),
              el('span', { class: 'word quiet' }, stateText),
              ' ',
              el('bdi', {}, text),
            ),
          ),
        ),
      ];
}

function signalItem(
  { send }: Page,
  { id }: ActivityView,
  { state, stateText, label, places, more }: SignalView,
  signal: number,
): Wanted {
  return el(
    'li',
    {},
    glyph(state),
    el('span', { class: 'word quiet' }, stateText),
    ' ',
    el(
      'div',
      {},
      label,
      places.length > 0 &&
        el(
          'ul',
          { class: 'places' },
          places.map((place, index) =>
            el(
              'li',
              {},
              el(
                'button',
                {
                  type: 'button',
                  class: 'link',
                  click: () => send({ type: 'openEvidence', activity: id, signal, place: index }),
                },
                el('bdi', {}, place),
              ),
            ),
          ),
          more !== null && el('li', { class: 'quiet' }, more),
        ),
    ),
  );
}
