// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { Fix } from '../../model/finding';
import { msg } from '../../model/message';
import { repoPath } from '../../model/repoPath';
import { BUNDLED_LICENCES } from '../../templates/bundledLicences';
import { knownValues } from '../kinds/knownValues';
import { packageManifest } from '../kinds/packageManifest';

/** Offered where the repository says nothing of its own: permissive, weak and strong copyleft, most common first. */
const USUAL = ['Apache-2.0', 'MIT', 'GPL-3.0-or-later', 'MPL-2.0', 'EUPL-1.2', 'BSD-3-Clause'];

/** A light bulb with more entries than this is no help. */
const MAX_OFFERS = 6;

/**
 * Fixes that create LICENSE, the likeliest licence first: what the manifest and the header policy say, what the policy
 * allows, then the usual ones. What the policy denies is not offered. Where REUSE is used, its folder is offered as well.
 */
export function licenceFileFixes(facts: RepositoryFacts): readonly Fix[] {
  const { policy } = facts;
  const declared = packageManifest(facts).get('license');
  const said = [declared, policy?.headers[0]?.licence].filter((id): id is string => typeof id === 'string');
  const allowed = policy === undefined || policy.licences.allow.length === 0 ? USUAL : policy.licences.allow;
  const denied = new Set(policy?.licences.deny);
  const ids = [...new Set([...said, ...allowed])].filter((id) => BUNDLED_LICENCES.has(id) && !denied.has(id));
  const values = knownValues(facts);
  const offers = ids.slice(0, MAX_OFFERS).map((id): Fix => ({
    kind: 'create-file',
    path: repoPath('LICENSE'),
    template: `licence/${id}`,
    values,
    title: msg('Create LICENSE with the text of {licence}', { licence: id }),
  }));
  const first = ids[0];
  const usesReuse = facts.files.has('REUSE.toml') || facts.files.has('.reuse/dep5');
  return first !== undefined && usesReuse
    ? [
        ...offers,
        {
          kind: 'create-file',
          path: repoPath(`LICENSES/${first}.txt`),
          template: `licence/${first}`,
          values,
          title: msg('Create {path} for REUSE', { path: `LICENSES/${first}.txt` }),
        },
      ]
    : offers;
}
