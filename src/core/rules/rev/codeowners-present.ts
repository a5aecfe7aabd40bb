// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { forgesOf, preferredForge, FORGES, type Forge } from '../../facts/forge';
import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { msg } from '../../model/message';
import { baseName, folderOf, repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor } from '../kinds/decisions';
import { isPackageManifest } from '../kinds/packageManifest';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** Where each forge looks, in its order; the first file found wins. Names and folders are case-sensitive. */
const PLACES: Readonly<Record<Forge, readonly RepoPath[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map(repoPath),
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'].map(repoPath),
  forgejo: ['CODEOWNERS', 'docs/CODEOWNERS', '.forgejo/CODEOWNERS', '.gitea/CODEOWNERS'].map(repoPath),
};

const PREFERRED: Readonly<Record<Forge, RepoPath>> = {
  github: repoPath('.github/CODEOWNERS'),
  gitlab: repoPath('.gitlab/CODEOWNERS'),
  forgejo: repoPath('CODEOWNERS'),
};

const ALL_PLACES = new Set(FORGES.flatMap((forge) => PLACES[forge]));
const FOLDERS = ['.github', '', 'docs', '.gitlab', '.forgejo', '.gitea'];
const ALMOST = /^code[-_ ]?owners?(?:\.(?:md|txt|markdown|rst|ya?ml))?$/i;

/** REV-001: the exact name in a place of the forge the repository lives on; any forge's place where that is unknown. */
export const codeownersPresent = repositoryRule({
  meta: METADATA['REV-001'],
  reads: (path) => ALL_PLACES.has(path) || isPackageManifest(path),
  decide(facts): Decision {
    const forges = forgesOf(facts.files);
    const places = new Set((forges.length > 0 ? forges : FORGES).flatMap((forge) => PLACES[forge]));
    const found = [...places].filter((path) => facts.files.has(path));
    const good = found.filter((path) => namesSomebody(facts.text(path)));
    if (good.length > 0) {
      return pass(good);
    }
    if (found[0] !== undefined) {
      return poor('partial', {
        path: found[0],
        message: msg(
          '{path} names nobody, so no review is asked for. Write a pattern and its owners on each line, for example: * @team',
          { path: found[0] },
        ),
        fixes: [],
      });
    }
    const to = PREFERRED[preferredForge(facts.files)];
    const almost = misnamed(facts);
    if (almost !== undefined) {
      return poor('fail', {
        path: almost,
        code: 'misnamed',
        message: msg(
          'The forge does not read {path}: it looks for a file named exactly CODEOWNERS in a few places. Rename it to {to}.',
          { path: almost, to: besideOr(almost, places, to) },
        ),
        fixes: [
          {
            kind: 'rename-file',
            from: almost,
            to: besideOr(almost, places, to),
            title: msg('Rename {path} to {to}', { path: almost, to: besideOr(almost, places, to) }),
          },
        ],
      });
    }
    return missing(
      msg(
        'There is no CODEOWNERS file, so nobody is asked to review a change by its place, and readers cannot tell who looks after what. Add {path}.',
        { path: to },
      ),
      [
        {
          kind: 'create-file',
          path: to,
          template: 'CODEOWNERS',
          values: {},
          title: msg('Create {path} from a template', { path: to }),
        },
      ],
    );
  },
});

/** A line with an owner after its pattern; comments, sections and empty lines name nobody. */
function namesSomebody(text: string | undefined): boolean {
  return text === undefined || /^[ \t]*[^#\s].*@/m.test(text);
}

/** A file that is meant, but in a place or under a name that the forge does not know. */
function misnamed({ files }: RepositoryFacts): RepoPath | undefined {
  return FOLDERS.flatMap((folder) => files.inFolderOfAnyCase(folder)).find((path) => ALMOST.test(baseName(path)));
}

/** The right name in the folder the file lies in, where that is a place of the forge. */
function besideOr(path: RepoPath, places: ReadonlySet<RepoPath>, otherwise: RepoPath): RepoPath {
  const beside = repoPath(folderOf(path) === '' ? 'CODEOWNERS' : `${folderOf(path)}/CODEOWNERS`);
  return places.has(beside) ? beside : otherwise;
}
