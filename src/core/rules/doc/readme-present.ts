// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { msg } from '../../model/message';
import { repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor } from '../kinds/decisions';
import { knownValues } from '../kinds/knownValues';
import { isPackageManifest } from '../kinds/packageManifest';
import { isReadme, readmeProse, readmesIn } from '../kinds/readme';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** Less than this many visible characters is a stub. */
const MINIMUM_CHARACTERS = 200;

/** DOC-001: a README in .github, the root or docs. The first folder that has one is what GitHub shows. */
export const readmePresent = repositoryRule({
  meta: METADATA['DOC-001'],
  reads: (path) => isReadme(path) || isPackageManifest(path),
  decide(facts): Decision {
    const folders = ['.github', '', 'docs'].map((folder) => readmesIn(facts, folder));
    const shown = folders.find((paths) => paths.some((path) => !isBlank(facts, path))) ?? folders.flat();
    const best = shown.find((path) => visible(facts, path) >= MINIMUM_CHARACTERS);
    if (best !== undefined) {
      return pass([best]);
    }
    const unread = shown.find((path) => facts.text(path) === undefined);
    if (unread !== undefined) {
      return pass([unread], 'medium');
    }
    const stub = shown.find((path) => !isBlank(facts, path)) ?? shown[0];
    if (stub === undefined) {
      return missing(
        msg(
          'There is no README, so visitors cannot tell what this is, whether it is for them and how to begin. Add README.md.',
        ),
        [
          {
            kind: 'create-file',
            path: repoPath('README.md'),
            template: 'README.md',
            values: knownValues(facts),
            title: msg('Create {path} from a template', { path: 'README.md' }),
          },
        ],
      );
    }
    if (isBlank(facts, stub)) {
      const message = msg('{path} is empty. Say what this is, whom it is for and how to begin.', { path: stub });
      return poor('fail', { path: stub, message, fixes: [] });
    }
    const characters = visible(facts, stub);
    return poor('partial', {
      path: stub,
      code: 'stub',
      message: msg(
        '{path} says little: {characters} characters besides headings and badges, where {minimum} are the least. Say what this is, whom it is for and how to begin.',
        { path: stub, characters, minimum: MINIMUM_CHARACTERS },
      ),
      fixes: [],
    });
  },
});

function visible(facts: RepositoryFacts, path: RepoPath): number {
  return readmeProse(facts, path)?.visibleCharacters ?? 0;
}

function isBlank(facts: RepositoryFacts, path: RepoPath): boolean {
  return facts.text(path)?.trim() === '';
}
