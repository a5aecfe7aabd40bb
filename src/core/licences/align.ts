// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A stretch in which two sequences differ: `a` from `aFrom` to `aTo` stands where `b` has `bFrom` to `bTo`. Ends are not included. */
export interface Difference {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** More differences than this, and two texts have nothing to do with each other. Bounds time and memory. */
const MAX_EDITS = 2400;

/**
 * The differences between two sequences, in order, with as few words touched as possible (E. W. Myers, "An O(ND)
 * difference algorithm and its variations", 1986). `undefined` when they differ in more than {@link MAX_EDITS} words.
 */
export function align(a: Uint16Array, b: Uint16Array): readonly Difference[] | undefined {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  const path = shortestPath(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
  return path && joined(path, head);
}

/** One word of `a` taken out (`x` known), or one of `b` put in, in order. */
interface Edit {
  readonly kind: 'a' | 'b';
  readonly x: number;
  readonly y: number;
}

function shortestPath(a: Uint16Array, b: Uint16Array): readonly Edit[] | undefined {
  const most = Math.min(MAX_EDITS, a.length + b.length);
  const middle = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
      let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) {
        x++;
      }
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) {
        return traced(history, a.length, b.length);
      }
    }
  }
  return undefined;
}

function traced(history: readonly Int32Array[], aLength: number, bLength: number): readonly Edit[] {
  const edits: Edit[] = [];
  let x = aLength;
  let y = bLength;
  for (let depth = history.length - 1; depth > 0; depth--) {
    const furthest = history[depth]!;
    const centre = depth + 1;
    const k = x - y;
    const down = k === -depth || (k !== depth && furthest[centre + k - 1]! < furthest[centre + k + 1]!);
    const from = k + (down ? 1 : -1);
    x = furthest[centre + from]!;
    y = x - from;
    edits.push({ kind: down ? 'b' : 'a', x, y });
  }
  return edits.reverse();
}

/** Neighbouring edits are one difference. */
function joined(edits: readonly Edit[], offset: number): readonly Difference[] {
  const all: { aFrom: number; aTo: number; bFrom: number; bTo: number }[] = [];
  for (const { kind, x, y } of edits) {
    const last = all.at(-1);
    const here = last !== undefined && last.aTo === x + offset && last.bTo === y + offset;
    const difference = here ? last : { aFrom: x + offset, aTo: x + offset, bFrom: y + offset, bTo: y + offset };
    if (!here) {
      all.push(difference);
    }
    difference[kind === 'a' ? 'aTo' : 'bTo']++;
  }
  return all;
}
