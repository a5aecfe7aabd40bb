// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { packageManifest } from './packageManifest';

/**
 * What the repository tells about the fields that templates have in common: `project` from its manifest, `holder` and
 * `licence` from the policy. Everything else is left for the person to fill in.
 */
export function knownValues(facts: RepositoryFacts): Readonly<Record<string, string>> {
  const name = packageManifest(facts).get('name');
  const header = facts.policy?.headers[0];
  return {
    ...(typeof name === 'string' && /^[\w@./-]{1,100}$/.test(name) ? { project: name.replace(/^@[^/]*\//, '') } : {}),
    ...(header?.holder === undefined ? {} : { holder: header.holder }),
    ...(header?.licence === undefined ? {} : { licence: header.licence }),
  };
}
