// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ACTIVITIES } from '../ggi/catalogue';
import { meaningOf, outlineAt, type Outline } from './outline';
import { allRules } from './ruleFacts';
import type { YamlPlace } from './yamlPlace';

/** Something that may be written at a place of one of our files. */
export interface Proposal {
  readonly kind: 'key' | 'value' | 'activity' | 'rule';
  readonly label: string;
  /** The whole text that replaces what is there; lines after the first are indented already. */
  readonly insert: string;
  /** A title or a meaning, in a few words. */
  readonly detail?: string;
  readonly description?: string;
  /** A severity that is the rule's own. */
  readonly usual?: boolean;
  /** Something can be chosen right behind what is inserted. */
  readonly goesOn: boolean;
}

/** All that may stand at a place, in the order of the file format. Days are offered as `today` (`YYYY-MM-DD`). */
export function proposalsAt(root: Outline, place: YamlPlace, today: string): readonly Proposal[] {
  const node = outlineAt(root, place.path);
  if (node === undefined) {
    return [];
  }
  if (place.kind === 'key') {
    return keysOf(node, place);
  }
  return [
    ...valuesOf(node, place, today),
    ...(place.kind === 'item' && node.keys !== undefined ? keysOf(node, place) : []),
  ];
}

function keysOf(node: Outline, place: YamlPlace): readonly Proposal[] {
  const taken = new Set(place.siblings);
  const known = Object.entries(node.keys ?? {}).map(([label, inner]): Proposal => ({
    kind: 'key',
    label,
    ...keyText(label, inner, place),
    ...(inner.description === undefined ? {} : { description: inner.description }),
  }));
  const ids = idsOf(node).map((proposal) => ({ ...proposal, ...keyText(proposal.label, node.each ?? {}, place) }));
  return [...known, ...ids].filter(({ label }) => !taken.has(label));
}

/** A key brings its colon and goes on where its value starts, unless that is all there. */
function keyText(key: string, node: Outline, place: YamlPlace): Pick<Proposal, 'insert' | 'goesOn'> {
  if (place.hasColon) {
    return { insert: key, goesOn: false };
  }
  const choices = node.values !== undefined || node.date === true || node.ids !== undefined;
  const scalar = node.values !== undefined || (node.keys === undefined && node.each === undefined && !node.items);
  if (scalar || place.flow) {
    return { insert: `${key}: `, goesOn: choices };
  }
  const indent = ' '.repeat(place.start + 2);
  return node.keys === undefined && node.each === undefined
    ? { insert: `${key}:\n${indent}- `, goesOn: false }
    : { insert: `${key}:\n${indent}`, goesOn: true };
}

function valuesOf(node: Outline, place: YamlPlace, today: string): readonly Proposal[] {
  if (node.each === undefined && node.ids !== undefined) {
    return idsOf(node);
  }
  const usual = usualSeverity(place.path);
  const values = (node.values ?? []).map((label): Proposal => {
    const detail = meaningOf(label, node.description);
    return {
      kind: 'value',
      label,
      insert: label,
      goesOn: false,
      usual: label === usual,
      ...(detail === undefined ? {} : { detail }),
    };
  });
  return node.date === true ? [...values, { kind: 'value', label: today, insert: today, goesOn: false }] : values;
}

function idsOf({ ids }: Outline): readonly Proposal[] {
  if (ids === undefined) {
    return [];
  }
  const all =
    ids === 'activity'
      ? ACTIVITIES.map(({ id, title, purpose }) => ({ id, title, why: purpose }))
      : [...allRules().values()].map(({ id, title, rationale }) => ({ id, title, why: rationale }));
  return all.map(({ id, title, why }) => ({
    kind: ids,
    label: id,
    insert: id,
    detail: title,
    description: why,
    goesOn: false,
  }));
}

/** The severity that a rule has where the policy says nothing; `rules/<id>` and `rules/<id>/severity`. */
function usualSeverity(path: readonly string[]): string | undefined {
  return path[0] === 'rules' ? allRules().get(path[1] ?? '')?.severity : undefined;
}
