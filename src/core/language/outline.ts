// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ITEM } from './yamlPlace';

/**
 * What may stand at a place of one of our files: its JSON schema without all that only a validator needs. Generated
 * from the schemas, so that completion, hover and schema cannot say different things.
 */
export interface Outline {
  readonly description?: string;
  readonly keys?: Readonly<Record<string, Outline>>;
  /** Which ids the keys are (with `each`), or else which the value is one of. */
  readonly ids?: 'activity' | 'rule';
  /** What stands behind a key that is an id. */
  readonly each?: Outline;
  readonly items?: Outline;
  readonly values?: readonly string[];
  /** A day, as `YYYY-MM-DD`. */
  readonly date?: boolean;
}

/** The outline of a place, or `undefined` where the schema knows of nothing. */
export function outlineAt(root: Outline, path: readonly string[]): Outline | undefined {
  let node: Outline | undefined = root;
  for (const step of path) {
    if (step === ITEM) {
      node = node.items;
    } else if (node.keys !== undefined && Object.hasOwn(node.keys, step)) {
      node = node.keys[step];
    } else {
      node = node.each;
    }
    if (node === undefined) {
      return undefined;
    }
  }
  return node;
}

/** What a description says of one of the values: `done: reached.` or, of tiers, `T0 private, T1 …`. */
export function meaningOf(value: string, description: string | undefined): string | undefined {
  if (description === undefined || !/^[\w-]{1,40}$/.test(value)) {
    return undefined;
  }
  const form = /^T\d$/.test(value) ? `\\b${value} ([^,.]{1,80})[,.]` : `(?:^|\\s)${value}: ([^.:]{1,100})\\.`;
  return new RegExp(form).exec(description)?.[1];
}
