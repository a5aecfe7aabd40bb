// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { repoPath, type RepoPath } from '../../model/repoPath';

const PACKAGE_JSON = repoPath('package.json');

export function isPackageManifest(path: RepoPath): boolean {
  return path === PACKAGE_JSON;
}

/** The root `package.json` as a flat look-up of its own keys; empty where there is none or it is not an object. */
export function packageManifest(facts: RepositoryFacts): ReadonlyMap<string, unknown> {
  const text = facts.text(PACKAGE_JSON);
  if (text === undefined) {
    return new Map();
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : new Map();
  } catch {
    // A manifest that is being edited is not this rule's business.
    return new Map();
  }
}
