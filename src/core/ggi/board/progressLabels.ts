// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityState } from '../../model/programme';
import type { GoalId } from '../../model/vocabulary';
import type { Activity } from '../activity';
import { ACTIVITIES, GOALS, goalTitle } from '../catalogue';

/** States by the name of the progress label, in the form that {@link labelKey} gives. */
export type ProgressLabels = ReadonlyMap<string, ActivityState>;

/** Every spelling of the progress labels in the history of the board. */
export const KNOWN_LABELS: ProgressLabels = new Map([
  ['not selected', 'not-selected'],
  ['not defined', 'not-selected'],
  ['not started', 'not-started'],
  ['in progress', 'in-progress'],
  ['done', 'done'],
]);

/** How states are spelled by the board today. What is chosen and not begun has no label any more: none means that. */
export const BOARD_LABELS: Readonly<Partial<Record<ActivityState, string>>> = {
  'not-selected': 'Not Selected',
  'in-progress': 'In Progress',
  done: 'Done',
};

/** A label's name without what people spell differently. */
export function labelKey(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** A label's name without its scope (`GGI::Done`, `Status: Done`), marks around it, and joined words. */
function bareKey(label: string): string {
  const name = label.replace(/^.*[:/]/, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return labelKey(name.replace(/^\P{L}+|\P{L}+$/gu, ''));
}

/** The labels that say neither a goal, nor a role, nor a state: people's own, or progress labels under another name. */
export function otherLabels(labels: readonly string[], names: ProgressLabels): string[] {
  return labels.filter(
    (label) =>
      statesOf([label], names).length === 0 &&
      goalOf([label]) === undefined &&
      !ROLE_LABELS.has(label.trim().toLowerCase()),
  );
}

const ROLE_LABELS: ReadonlySet<string> = new Set(
  ACTIVITIES.flatMap(({ roles }) => roles.map((role) => role.toLowerCase())),
);

/** The states that an issue's labels name, in label order. */
export function statesOf(labels: readonly string[], names: ProgressLabels = KNOWN_LABELS): ActivityState[] {
  const states = labels.map((label) => names.get(labelKey(label)) ?? names.get(bareKey(label)));
  return [...new Set(states.filter((state) => state !== undefined))];
}

/** The goal that an issue's labels name (`Trust Goal`). */
export function goalOf(labels: readonly string[]): GoalId | undefined {
  const words = labels.map((label) => label.trim().toLowerCase());
  return GOALS.find(({ title }) => words.includes(`${title.toLowerCase()} goal`))?.id;
}

/**
 * The names that a board gave its progress labels, from its `conf/ggi_deployment.json`; `undefined` when the value is
 * no such configuration.
 */
export function labelsOfDeployment(value: unknown): ProgressLabels | undefined {
  const names: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'progress_labels')
      ? (value as { readonly progress_labels: unknown }).progress_labels
      : undefined;
  if (typeof names !== 'object' || names === null) {
    return undefined;
  }
  // The board's own "not_started" stands for what is not selected, and is spelled so by default.
  const states: Readonly<Record<string, ActivityState>> = {
    not_selected: 'not-selected',
    not_started: Object.hasOwn(names, 'not_selected') ? 'not-started' : 'not-selected',
    in_progress: 'in-progress',
    done: 'done',
  };
  return new Map(
    Object.entries(names).flatMap(([key, name]: [string, unknown]) =>
      Object.hasOwn(states, key) && typeof name === 'string' ? [[labelKey(name), states[key]!] as const] : [],
    ),
  );
}

/** All labels of an activity's issue: its goal, its roles, its state as the board spells it. */
export function boardLabelsOf({ goal, roles }: Activity, state: ActivityState): readonly string[] {
  const progress = BOARD_LABELS[state];
  return [`${goalTitle(goal)} Goal`, ...roles, ...(progress === undefined ? [] : [progress])];
}
