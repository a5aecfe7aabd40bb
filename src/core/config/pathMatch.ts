// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { compileGlob, type PathMatcher } from './glob';

const compiled = new WeakMap<readonly string[], PathMatcher>();

/**
 * True when a path matches one of the globs; an empty list matches everything. Lists are compiled once each. Globs that
 * are wrong match nothing: reading the policy has reported them.
 */
export function matchesAny(globs: readonly string[], path: string): boolean {
  let matcher = compiled.get(globs);
  if (matcher === undefined) {
    const matchers = globs.map(compileGlob).filter((each) => typeof each === 'function');
    matcher = globs.length === 0 ? () => true : (each) => matchers.some((matches) => matches(each));
    compiled.set(globs, matcher);
  }
  return matcher(path);
}
