// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { baseName, type RepoPath } from '../../model/repoPath';
import { communityFolders, inCommunityFolder } from './places';

const EXTENSION = '(?:\\.(?:md|markdown|rst|adoc|asciidoc|txt|org))?$';

/** Kinds of documents about a project itself, by their usual names, without translations. */
export const COMMUNITY_KINDS = {
  readme: /^readme/,
  contributing: /^contribut(?:ing|e)/,
  conduct: /^code[-_ ]?of[-_ ]?conduct/,
  security: /^security/,
  support: /^support/,
  governance: /^governance/,
  maintainers: /^(?:maintainers|owners|committers)/,
  authors: /^(?:authors|contributors)/,
  roadmap: /^roadmap/,
  notice: /^notice/,
  changelog: /^(?:changelog|changes|history)/,
  codeowners: /^codeowners$/,
} as const satisfies Readonly<Record<string, RegExp>>;
export type CommunityKind = keyof typeof COMMUNITY_KINDS;

const NAMES = Object.entries(COMMUNITY_KINDS).map(
  ([kind, start]) =>
    [kind as CommunityKind, new RegExp(`${start.source.replace(/\$$/, '')}${EXTENSION}`, 'i')] as const,
);

/**
 * The kind of a document by its name and place; `undefined` for everything else. In docs, lower-case names are chapters
 * for users (`docs/security.md`) and not documents about the project.
 */
export function communityKindOf(path: RepoPath): CommunityKind | undefined {
  if (!inCommunityFolder(path)) {
    return undefined;
  }
  const name = baseName(path);
  const kind = NAMES.find(([, pattern]) => name.length < 60 && pattern.test(name))?.[0];
  return kind !== 'conduct' && /^docs?\//i.test(path) && /^[a-z]/.test(name) ? undefined : kind;
}

/** Every document about the project, with its kind, in the order in which forges look. */
export function communityDocuments(
  facts: RepositoryFacts,
): readonly { readonly path: RepoPath; readonly kind: CommunityKind }[] {
  return communityFolders(facts.files)
    .flatMap((folder) => facts.files.inFolderOfAnyCase(folder))
    .flatMap((path) => {
      const kind = communityKindOf(path);
      return kind === undefined ? [] : [{ path, kind }];
    });
}
