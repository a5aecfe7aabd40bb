// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ecosystemsOf } from '../../facts/ecosystems';
import { preferredForge } from '../../facts/forge';
import type { FileIndex } from '../../facts/fileIndex';
import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { Fix } from '../../model/finding';
import { msg } from '../../model/message';
import { repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision } from '../../model/rule';
import { missing, pass, poor } from '../kinds/decisions';
import { isPackageManifest, packageManifest } from '../kinds/packageManifest';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';

const RENOVATE = ['renovate.json', 'renovate.json5', 'renovate.jsonc'];

/** The exact names that the tools look for; case matters to all of them. */
const FILES: ReadonlySet<string> = new Set([
  '.github/dependabot.yml',
  '.github/dependabot.yaml',
  ...RENOVATE,
  ...RENOVATE.map((name) => `.github/${name}`),
  ...RENOVATE.map((name) => `.gitlab/${name}`),
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
  '.renovaterc.jsonc',
  ...['', '.github/', '.config/'].flatMap((folder) => [`${folder}.scala-steward.conf`, `${folder}scala-steward.conf`]),
  'updatecli.yaml',
  'updatecli.yml',
  '.pyup.yml',
  '.pyup.yaml',
]);

/** DEP-003. */
export const updateTool = repositoryRule({
  meta: METADATA['DEP-003'],
  reads: (path) => FILES.has(path) || isPackageManifest(path),
  decide(facts): Decision {
    const found = [...FILES].filter((path) => facts.files.has(path)).map(repoPath);
    const good = found.filter((path) => facts.text(path)?.trim() !== '');
    if (good.length > 0) {
      return pass(good);
    }
    const updatecli = facts.files.below('updatecli.d', 5);
    if (updatecli.length > 0) {
      return pass(updatecli);
    }
    if (packageManifest(facts).has('renovate')) {
      return pass([repoPath('package.json')]);
    }
    if (found[0] !== undefined) {
      return poor('fail', {
        path: found[0],
        message: msg('{path} is empty, so nothing is updated. Say which dependencies to update and how often.', {
          path: found[0],
        }),
        fixes: [],
      });
    }
    const misplaced = misplacedDependabot(facts.files);
    if (misplaced !== undefined) {
      const to = repoPath('.github/dependabot.yml');
      return poor('fail', {
        path: misplaced,
        code: 'misplaced',
        message: msg('GitHub does not read {path}: Dependabot is configured in {to} and nowhere else. Move it there.', {
          path: misplaced,
          to,
        }),
        fixes: [
          { kind: 'rename-file', from: misplaced, to, title: msg('Move {path} to {to}', { path: misplaced, to }) },
        ],
      });
    }
    return missing(
      msg(
        'No tool proposes updates of dependencies, so known vulnerabilities stay in until somebody happens to look. Configure Dependabot or Renovate.',
      ),
      fixes(facts),
    );
  },
});

function misplacedDependabot(files: FileIndex): RepoPath | undefined {
  return ['', '.github', '.github/workflows', '.gitlab', 'docs']
    .flatMap((folder) => files.inFolderOfAnyCase(folder))
    .find((path) => /(?:^|\/)\.?dependabot\.ya?ml$/i.test(path));
}

/** Dependabot where it runs (GitHub), with the ecosystems that were found; Renovate everywhere. */
function fixes({ files }: RepositoryFacts): readonly Fix[] {
  const renovate: Fix = {
    kind: 'create-file',
    path: repoPath('renovate.json'),
    template: 'renovate.json',
    values: {},
    title: msg('Create renovate.json'),
  };
  if (preferredForge(files) !== 'github') {
    return [renovate];
  }
  const ecosystems = ecosystemsOf(files).map(({ name, folders }) => `${name}:${folders.join(',')}`);
  // Where neither a workflow nor a manifest was found, workflows are what the next fix will create.
  const actions = files.inFolder('.github/workflows').length > 0 || ecosystems.length === 0 ? ['github-actions:/'] : [];
  return [
    {
      kind: 'create-file',
      path: repoPath('.github/dependabot.yml'),
      template: 'dependabot.yml',
      values: { ecosystems: [...ecosystems, ...actions].join(';') },
      title: msg('Create .github/dependabot.yml for what was found here'),
    },
    renovate,
  ];
}
