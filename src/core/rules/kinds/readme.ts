// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { scanProse } from '../../facts/prose/scanProse';
import type { Prose } from '../../facts/prose/prose';
import { baseName, type RepoPath } from '../../model/repoPath';
import { wholeLine, type Range } from '../../model/textEdit';
import { documentName, inCommunityFolder } from './places';

const NAME = documentName('readme');

export function isReadme(path: RepoPath): boolean {
  return inCommunityFolder(path) && NAME.test(baseName(path));
}

/** READMEs of one folder, the one that forges show first: plain `README.md`, then other markups, then translations. */
export function readmesIn(facts: RepositoryFacts, folder: string): readonly RepoPath[] {
  const rank = (path: RepoPath): number => {
    const name = baseName(path).toLowerCase();
    return name === 'readme.md'
      ? 0
      : /^readme\.(?:markdown|rst|adoc|org)$/.test(name)
        ? 1
        : /^readme(?:\.txt)?$/.test(name)
          ? 2
          : 3;
  };
  return facts.files
    .inFolderOfAnyCase(folder)
    .filter((path) => NAME.test(baseName(path)))
    .sort((a, b) => rank(a) - rank(b));
}

/** What a README must say to count as half a file of its own: a section's heading, or a link's words or target. */
export interface ReadmeMention {
  readonly heading: RegExp;
  readonly link: RegExp;
}

/** The place in the root README (else those of `.github` and `docs`) where something is mentioned. */
export function mentionInReadme(
  facts: RepositoryFacts,
  { heading, link }: ReadmeMention,
): { readonly path: RepoPath; readonly range: Range } | undefined {
  for (const folder of ['', '.github', 'docs']) {
    for (const path of readmesIn(facts, folder)) {
      const prose = readmeProse(facts, path);
      const found =
        prose?.headings.find(({ text }) => heading.test(text.slice(0, 300))) ??
        prose?.links.find(({ text, target }) => link.test(text.slice(0, 300)) || link.test(target.slice(0, 500)));
      if (found !== undefined) {
        return { path, range: wholeLine(found.line) };
      }
    }
  }
  return undefined;
}

/** What a README says; `undefined` when it cannot be read. */
export function readmeProse(facts: RepositoryFacts, path: RepoPath): Prose | undefined {
  const text = facts.text(path);
  return text === undefined ? undefined : scanProse(text, path);
}
