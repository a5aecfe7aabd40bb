// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { msg } from '../../model/message';
import { baseName, repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor, substanceOf } from '../kinds/decisions';
import { knownValues } from '../kinds/knownValues';
import { isPackageManifest } from '../kinds/packageManifest';
import { isReadme, mentionInReadme } from '../kinds/readme';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** The floor of the Best Practices Badge's robots, in bytes. */
const MINIMUM_BYTES = 40;

const EXTENSION = '(?:\\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|text|org|textile|rdoc|html?|pod))?';

/** In the root: with a version or a language after the name, as large projects split theirs. */
const IN_ROOT = new RegExp(
  `^(?:change[-_ ]?logs?|changes|history|news|releases|release[-_ ]?notes|relnotes|what'?s[-_ ]?new)(?:[-_. ][\\w.-]{1,30})?${EXTENSION}$`,
  'i',
);
/** What the name above also matches and is no text: programs, data, archives. */
const NOT_PROSE =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|php|sh|ps1|css|scss|html?\.\w+|json5?|toml|xml|csv|sql|vue|svelte|svg|png|jpe?g|gif|ico|pdf|zip|gz|bak|orig|in|[chr]|cc|cpp|hpp|cs|swift|dart|ex|exs|ejs|hbs|j2|jinja|tpl|erb|lock|pl|pm|lua)$/i;
const IN_DOCS = new RegExp(
  `^(?:change[-_]?logs?|release[-_]?notes|changes|history)(?:[-_.][\\w.-]{1,30})?${EXTENSION}$`,
  'i',
);

/** Folders in which changelog tools collect one small file a change, and folders with one file a version. */
const FRAGMENTS = new Set([
  '.changeset',
  '.changes',
  '.chloggen',
  '.changelog',
  'changelog.d',
  'changelogs',
  'changelog',
  'changes',
  'changes.d',
  'newsfragments',
  'news',
  'news.d',
  'releasenotes',
  'release-notes',
  'release_notes',
  'releases.d',
]);

/** Folders below docs with one file a version. */
const VERSIONS = /^docs?\/(?:[^/]+\/)?(?:releases|release[-_]?notes|changelogs?|whatsnew)\/v?\d[\w.-]*$/i;

/** Every package of Debian has one, and it is written for users. */
const DEBIAN = repoPath('debian/changelog');

const MAX_DOCS = 5000;

/** REL-001. */
export const changelogPresent = repositoryRule({
  meta: METADATA['REL-001'],
  reads: (path) => isChangelog(path) || isReadme(path) || isPackageManifest(path),
  decide(facts): Decision {
    const files = [
      ...facts.files.inFolder(''),
      ...(facts.files.has(DEBIAN) ? [DEBIAN] : []),
      ...['docs', 'doc'].flatMap((folder) => facts.files.below(folder, MAX_DOCS)),
    ].filter(isChangelog);
    const judged = files.map((path) => ({ path, substance: substanceOf(facts, path, MINIMUM_BYTES) }));
    const good = judged.filter(({ substance }) => substance === 'good').map(({ path }) => path);
    if (good.length > 0) {
      return pass(good);
    }
    const kept = fragments(facts);
    if (kept.length > 0) {
      return pass(kept);
    }
    const unread = judged.find(({ substance }) => substance === 'unreadable');
    if (unread !== undefined) {
      return pass([unread.path], 'medium');
    }
    const short = judged.find(({ substance }) => substance === 'short') ?? judged[0];
    if (short !== undefined) {
      return poor(short.substance === 'blank' ? 'fail' : 'partial', {
        path: short.path,
        message: msg('{path} says nothing yet. Write what changed for users in each version, newest first.', {
          path: short.path,
        }),
        fixes: [],
      });
    }
    const create = {
      kind: 'create-file',
      path: repoPath('CHANGELOG.md'),
      template: 'CHANGELOG.md',
      values: knownValues(facts),
      title: msg('Create {path} from a template', { path: 'CHANGELOG.md' }),
    } as const;
    const mention = mentionInReadme(facts, {
      heading: /change ?log|release (?:notes|history)|what'?s new|version history|^\W*(?:news|changes|releases)\W*$/i,
      link: /change-?log|release[-_ ]?notes|(?:^|\/)(?:changes|history|news)\.\w+$|\/-?\/?releases(?:\/|$)/i,
    });
    if (mention !== undefined) {
      return poor('partial', {
        ...mention,
        code: 'only-in-readme',
        message: msg(
          'What changed is only mentioned in {path}. A changelog in the repository travels with every copy: add CHANGELOG.md.',
          { path: mention.path },
        ),
        fixes: [create],
      });
    }
    return missing(
      msg(
        'There is no changelog, so users cannot tell what a new version brings or breaks before they update. Add CHANGELOG.md.',
      ),
      [create],
    );
  },
});

/** A changelog by its name and place: in the root, anywhere below docs, or where Debian wants it. */
function isChangelog(path: RepoPath): boolean {
  if (path === DEBIAN) {
    return true;
  }
  const inRoot = !path.includes('/');
  if (!inRoot && !/^docs?\//i.test(path)) {
    return false;
  }
  const name = baseName(path);
  return name.length <= 80 && !NOT_PROSE.test(name) && ((inRoot ? IN_ROOT : IN_DOCS).test(name) || VERSIONS.test(path));
}

/** Files that show that a changelog tool is in use, even when nothing waits to be released. */
function fragments({ files }: RepositoryFacts): readonly RepoPath[] {
  return files
    .foldersIn('')
    .filter((folder) => FRAGMENTS.has(folder.toLowerCase()))
    .flatMap((folder) => files.below(folder, 50))
    .filter((path) => {
      const name = baseName(path);
      return path.startsWith('.') || !NOT_PROSE.test(name) || /\.(?:ya?ml|toml|json)$/i.test(name);
    });
}
