// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from '../../model/message';
import { msg } from '../../model/message';
import { parseRepoPath, type RepoPath } from '../../model/repoPath';
import type { Decision, RuleFinding } from '../../model/rule';
import { licenceTextGaps } from '../../reuse/licenceTexts';
import { BUNDLED_LICENCES } from '../../templates/bundledLicences';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** LIC-014: what `LICENSES/` lacks or has too much (REUSE 3.3, "License files"), each licence said once. */
export const reuseLicenseTexts = repositoryRule({
  meta: METADATA['LIC-014'],
  decide({ licences }): Decision {
    if (licences === undefined || !licences.reuse) {
      return { status: 'not-applicable', confidence: 'high' };
    }
    const { texts, used } = licences;
    const { missing, unused } = licenceTextGaps(texts, used);
    const findings = [
      ...missing.map(missingText),
      ...about(unused, (path) =>
        msg('No file uses the licence in {path}. Delete it, or name it where it applies.', { path }),
      ),
      ...about(texts.bad, (path) =>
        msg(
          '{path} is not named after a licence of the SPDX list or a LicenseRef-, so no tool finds its text. Rename it.',
          { path },
        ),
      ),
      ...about(texts.deprecated, (path) =>
        msg('{path} is named by an identifier that SPDX has deprecated. Rename it to the successor.', { path }),
      ),
      ...about(texts.withoutExtension, (path) =>
        msg('{path} has no extension, which REUSE asks for. Rename it to {path}.txt.', { path }),
      ),
    ];
    return {
      status: findings.length === 0 ? 'pass' : missing.length > 0 ? 'fail' : 'partial',
      confidence: 'high',
      findings,
    };
  },
});

function missingText(id: string): RuleFinding {
  const path = parseRepoPath(`LICENSES/${id}.txt`);
  const fixes: RuleFinding['fixes'] =
    path !== undefined && BUNDLED_LICENCES.has(id)
      ? [{ kind: 'create-file', path, template: `licence/${id}`, values: {}, title: msg('Create {path}', { path }) }]
      : [];
  return {
    message: msg('Files are under {licence}, but its text is not in LICENSES/. Add it as LICENSES/{licence}.txt.', {
      licence: id,
    }),
    fixes,
  };
}

function about(paths: readonly RepoPath[], message: (path: RepoPath) => Message): RuleFinding[] {
  return paths.map((path) => ({ path, message: message(path), fixes: [] }));
}
