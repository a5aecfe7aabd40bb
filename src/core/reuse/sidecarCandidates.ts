// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { coverage } from './coverage';
import { sidecarOf } from './sidecar';

const MOST = 3;

/**
 * Files that an orphan side file may have been written for, likeliest first: names of the same folder that no side file
 * speaks of, by how much their name has in common with the one that is gone.
 */
export function sidecarCandidates(target: string, names: readonly string[]): readonly string[] {
  const present = new Set(names);
  return names
    .filter((name) => coverage(name) === undefined && !present.has(sidecarOf(name)))
    .map((name) => ({ name, likeness: likeness(name.toLowerCase(), target.toLowerCase()) }))
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** The share of neighbouring letters that two names have in common (Dice), and the same ending. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  const dice = (2 * shared) / Math.max(1, pairs.size + others.size);
  return dice + (endingOf(one) === endingOf(other) ? 1 : 0);
}

function pairsOf(name: string): ReadonlySet<string> {
  return new Set([...name].slice(1).map((letter, index) => name[index]! + letter));
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
