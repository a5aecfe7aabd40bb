// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { preferredForge, type Forge } from '../../facts/forge';
import { languageOf } from '../../facts/language';
import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { msg } from '../../model/message';
import { repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor } from '../kinds/decisions';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

/** Configuration of continuous integration services by exact place (services compare case, except where `i` says so). */
const CONFIGURATION = new RegExp(
  [
    '\\.github/workflows/[^/]+\\.ya?ml',
    '\\.(?:forgejo|gitea)/workflows/[^/]+\\.ya?ml',
    '\\.gitlab-ci\\.ya?ml',
    '\\.circleci/config\\.ya?ml',
    '(?:(?:ci|\\.ci|build)/)?Jenkinsfile(?:[.-][\\w.-]+)?',
    '(?:(?:ci|\\.ci|build)/)?azure-pipelines[\\w.-]*\\.ya?ml',
    '\\.azure-?pipelines/.+\\.ya?ml',
    '\\.azuredevops/.+\\.ya?ml',
    '\\.drone\\.(?:ya?ml|star|jsonnet)',
    '\\.woodpecker\\.ya?ml',
    '\\.woodpecker/.+\\.ya?ml',
    '\\.buildkite/.+',
    'bitbucket-pipelines\\.yml',
    '\\.travis\\.ya?ml',
    '\\.?appveyor\\.ya?ml',
    '\\.cirrus\\.(?:ya?ml|star)',
    '\\.tekton/.+\\.ya?ml',
    '\\.semaphore/.+\\.ya?ml',
    '\\.teamcity/.+',
    '\\.build\\.yml',
    '\\.builds/[^/]+\\.ya?ml',
    '\\.?zuul\\.ya?ml',
    '\\.?zuul\\.d/.+\\.ya?ml',
    '\\.packit\\.ya?ml',
    'cloudbuild\\.(?:ya?ml|json)',
    'buildspec\\.ya?ml',
    'codemagic\\.yaml',
    'wercker\\.yml',
    '\\.earthly/.+|Earthfile',
    'codeship-(?:steps|services)\\.ya?ml',
    'screwdriver\\.yaml',
    '\\.prow\\.ya?ml',
    '\\.prow/.+\\.ya?ml',
    '\\.kokoro/.+',
    '\\.evergreen\\.ya?ml',
  ]
    .map((source) => `^(?:${source})$`)
    .join('|'),
);

const FOLDERS = [
  '.github/workflows',
  '.forgejo/workflows',
  '.gitea/workflows',
  '.circleci',
  '.azure-pipelines',
  '.azurepipelines',
  '.azuredevops',
  '.woodpecker',
  '.buildkite',
  '.tekton',
  '.semaphore',
  '.teamcity',
  '.builds',
  '.prow',
  '.kokoro',
  '.zuul.d',
  'zuul.d',
  'ci',
  '.ci',
  'build',
];

const TOP_FOLDERS: ReadonlySet<string> = new Set(FOLDERS.map((folder) => folder.split('/')[0] ?? folder));

const CREATE: Readonly<Record<Forge, { readonly path: RepoPath; readonly template: string }>> = {
  github: { path: repoPath('.github/workflows/ci.yml'), template: 'ci-github.yml' },
  gitlab: { path: repoPath('.gitlab-ci.yml'), template: 'ci-gitlab.yml' },
  forgejo: { path: repoPath('.forgejo/workflows/ci.yml'), template: 'ci-forgejo.yml' },
};

const TOX = repoPath('tox.ini');

/** CIW-001. */
export const ciPresent = repositoryRule({
  meta: METADATA['CIW-001'],
  reads: isConfiguration,
  decide(facts): Decision {
    const found = [...facts.files.inFolder(''), ...FOLDERS.flatMap((folder) => facts.files.below(folder, 200))].filter(
      (path) => CONFIGURATION.test(path),
    );
    const good = found.filter((path) => facts.text(path)?.trim() !== '');
    if (good.length > 0) {
      return pass(good);
    }
    const create = createFix(facts);
    if (found[0] !== undefined) {
      return poor('fail', {
        path: found[0],
        message: msg('{path} is empty, so nothing is built or tested when a change arrives. Say what to run.', {
          path: found[0],
        }),
        fixes: [],
      });
    }
    if (facts.files.has(TOX)) {
      return poor('partial', {
        path: TOX,
        code: 'runner-only',
        message: msg(
          '{path} says how to run the tests, but nothing runs them when a change arrives. Add continuous integration.',
          { path: TOX },
        ),
        fixes: [create],
      });
    }
    return missing(
      msg(
        'There is no continuous integration, so a change that breaks the build is found by whoever comes next. Add {path}.',
        { path: create.path },
      ),
      [create],
    );
  },
});

/** Asked of every file of a repository: most lie in a folder that no service looks into. */
function isConfiguration(path: RepoPath): boolean {
  const slash = path.indexOf('/');
  return (slash < 0 || TOP_FOLDERS.has(path.slice(0, slash))) && CONFIGURATION.test(path);
}

function createFix({ files }: RepositoryFacts) {
  const { path, template } = CREATE[preferredForge(files)];
  return {
    kind: 'create-file',
    path,
    template,
    values: { language: languageOf(files) },
    title: msg('Create {path} from a template', { path }),
  } as const;
}
