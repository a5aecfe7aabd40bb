// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { Fix } from '../../model/finding';
import { msg, type Message } from '../../model/message';
import { baseName, folderOf, repoPath, type RepoPath } from '../../model/repoPath';
import type { Decision, Rule, RuleFinding, RuleMetadata } from '../../model/rule';
import { missing, pass, poor, substanceOf } from './decisions';
import { communityFolders, inCommunityFolder } from './places';
import { isReadme, mentionInReadme, type ReadmeMention } from './readme';
import { repositoryRule } from './repositoryRule';
import { knownValues } from './knownValues';
import { isPackageManifest } from './packageManifest';

/** A document that forges look for in the community folders. */
export interface CommunityFile {
  readonly meta: RuleMetadata;
  readonly name: RegExp;
  /** Names that people use and forges do not know. */
  readonly nearMiss?: RegExp;
  readonly minimumBytes: number;
  readonly readme: ReadmeMention;
  /** The file that a fix creates or renames to, and the template it is made from. */
  readonly fileName: string;
  readonly template: string;
  readonly missing: Message;
  readonly onlyInReadme: (path: RepoPath) => Message;
  readonly tooShort: (path: RepoPath) => Message;
  readonly blank: (path: RepoPath) => Message;
  /** Something to say about a file that passes. */
  readonly hint?: (path: RepoPath, facts: RepositoryFacts) => RuleFinding | undefined;
  /** Places beyond the community folders. */
  readonly alsoAt?: readonly RepoPath[];
}

/** The rule "this document exists where forges look, and says something". */
export function communityFileRule(file: CommunityFile): Rule {
  const isCandidate = (path: RepoPath): boolean =>
    (file.alsoAt?.includes(path) ?? false) || (inCommunityFolder(path) && file.name.test(baseName(path)));
  return repositoryRule({
    meta: file.meta,
    reads: (path) => isCandidate(path) || isReadme(path) || isPackageManifest(path),
    decide: (facts) => decideCommunityFile(facts, file),
  });
}

/** Files of the kind, in the order in which forges look. */
export function communityFiles(
  facts: RepositoryFacts,
  { name, alsoAt = [] }: Pick<CommunityFile, 'name' | 'alsoAt'>,
): readonly RepoPath[] {
  const inFolders = communityFolders(facts.files).flatMap((folder) =>
    facts.files.inFolderOfAnyCase(folder).filter((path) => name.test(baseName(path))),
  );
  return [...inFolders, ...alsoAt.filter((path) => facts.files.has(path))];
}

function decideCommunityFile(facts: RepositoryFacts, file: CommunityFile): Decision {
  const candidates = communityFiles(facts, file).map((path) => ({
    path,
    substance: substanceOf(facts, path, file.minimumBytes),
  }));
  const create: Fix = {
    kind: 'create-file',
    path: repoPath(file.fileName),
    template: file.template,
    values: knownValues(facts),
    title: msg('Create {path} from a template', { path: file.fileName }),
  };
  const good = candidates.filter(({ substance }) => substance === 'good').map(({ path }) => path);
  if (good[0] !== undefined) {
    const hint = file.hint?.(good[0], facts);
    return pass(good, 'high', hint === undefined ? [] : [hint]);
  }
  const unreadable = candidates.filter(({ substance }) => substance === 'unreadable').map(({ path }) => path);
  if (unreadable.length > 0) {
    return pass(unreadable, 'medium');
  }
  const short = candidates.find(({ substance }) => substance === 'short');
  if (short !== undefined) {
    return poor('partial', { path: short.path, message: file.tooShort(short.path), fixes: [] });
  }
  const blank = candidates[0];
  if (blank !== undefined) {
    return poor('fail', { path: blank.path, message: file.blank(blank.path), fixes: [] });
  }
  // In docs the same words are titles of chapters for users.
  const misnamed =
    file.nearMiss && communityFiles(facts, { name: file.nearMiss }).find((path) => !/^docs\//i.test(path));
  if (misnamed !== undefined) {
    const to = besides(misnamed, file.fileName);
    return poor('partial', {
      path: misnamed,
      code: 'misnamed',
      message: msg('Forges and scanners do not find {path} under this name. Rename it to {name}.', {
        path: misnamed,
        name: file.fileName,
      }),
      fixes: [{ kind: 'rename-file', from: misnamed, to, title: msg('Rename {path} to {to}', { path: misnamed, to }) }],
    });
  }
  const mention = mentionInReadme(facts, file.readme);
  if (mention !== undefined) {
    return poor('partial', {
      ...mention,
      code: 'only-in-readme',
      message: file.onlyInReadme(mention.path),
      fixes: [create],
    });
  }
  return missing(file.missing, [create]);
}

/** A file name in the folder of another file. */
export function besides(path: RepoPath, name: string): RepoPath {
  const folder = folderOf(path);
  return repoPath(folder === '' ? name : `${folder}/${name}`);
}
