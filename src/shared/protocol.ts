// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The messages between the editor and the scorecard page, both ways. No message of the page names a command, a path or
// an address: only ids of, and positions in, what the editor itself sent before.
import { activityId, LIMITS, panelView, stepKey } from './scorecardView';
import { index, list, MISMATCH, record, tagged, text, type TypeOf } from './shape';

const hostMessage = tagged({
  show: { view: panelView },
  /** The details of an activity are to be opened and looked at. */
  reveal: { activity: activityId },
});

const pageMessage = tagged({
  /** The page has loaded (again) and wants to be told what to show. */
  ready: {},
  chooseFolder: { folder: index(LIMITS.folders) },
  openActivity: { activity: activityId },
  openEvidence: { activity: activityId, signal: index(LIMITS.signals), place: index(LIMITS.places) },
  /** Opens the place a next step is about. */
  openStep: { key: stepKey },
  /** Applies the fix of a next step; the editor previews it. */
  applyStep: { key: stepKey },
  rescan: {},
  copySummary: {},
  openReport: {},
});

/** What the page remembers over hiding, moving and reloading; the editor gets it back when it restores the panel. */
const pageState = record({
  /** By name: positions of folders change. */
  folder: text(300),
  expanded: list(activityId, LIMITS.activities),
  explained: list(text(40), 5),
  scroll: index(10_000_000),
});

export type HostMessage = TypeOf<typeof hostMessage>;
export type PageMessage = TypeOf<typeof pageMessage>;
export type PageState = TypeOf<typeof pageState>;

/** A message of the editor, checked; `undefined` for anything else. */
export function parseHostMessage(input: unknown): HostMessage | undefined {
  return known(hostMessage(input));
}

/** A message of the page, checked; `undefined` for anything else, which the caller drops and logs. */
export function parsePageMessage(input: unknown): PageMessage | undefined {
  return known(pageMessage(input));
}

/** The page's memory, checked; `undefined` when there is none or it was written by another version. */
export function parsePageState(input: unknown): PageState | undefined {
  return known(pageState(input));
}

function known<T>(parsed: T | typeof MISMATCH): T | undefined {
  return parsed === MISMATCH ? undefined : parsed;
}
