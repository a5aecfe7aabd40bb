// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { forgesOf } from '../../facts/forge';
import type { FileIndex } from '../../facts/fileIndex';
import type { RepoPath } from '../../model/repoPath';

/**
 * Folders where forges look for community files, in GitHub's order of precedence; the folders of other forges only where
 * the repository is known to live there. `''` is the root. Names are compared without regard to case.
 */
export function communityFolders(files: FileIndex): readonly string[] {
  const forges = forgesOf(files);
  return [
    '.github',
    '',
    'docs',
    ...(forges.includes('gitlab') ? ['.gitlab'] : []),
    ...(forges.includes('forgejo') ? ['.forgejo', '.gitea'] : []),
  ];
}

/** All folders of {@link communityFolders}, wherever the repository lives, lower-case. */
const ALL_COMMUNITY_FOLDERS: ReadonlySet<string> = new Set(['.github', 'docs', 'doc', '.gitlab', '.forgejo', '.gitea']);
const LONGEST_FOLDER = '.forgejo'.length;

/** Every rule that reads documents asks about the same file in turn. */
let last: { readonly path: string; readonly answer: boolean } = { path: '', answer: true };

/** True for what may have to be read as a community file. Asked of every file of a repository, so it looks at lengths first. */
export function inCommunityFolder(path: RepoPath): boolean {
  if (last.path !== path) {
    const slash = path.lastIndexOf('/');
    const answer =
      slash < 0 || (slash <= LONGEST_FOLDER && ALL_COMMUNITY_FOLDERS.has(path.slice(0, slash).toLowerCase()));
    last = { path, answer };
  }
  return last.answer;
}

const DOCUMENT =
  'md|markdown|mdown|mkdn?|mdx|rst|rest|adoc|asciidoc|asc|txt|text|org|textile|rdoc|html?|pod|wiki|creole';

/**
 * The grammar of a document's name: the stem alone, or with an extension of a document, or with a language and such an
 * extension (`README.pt-BR.md`). Source code that happens to be called `security.py` or `changes.js` is none.
 * @param stem source of a regular expression, lower-case
 */
export function documentName(stem: string, extensions: string = DOCUMENT): RegExp {
  return new RegExp(`^(?:${stem})(?:(?:[._-][a-z]{2,3}(?:[_-][a-z]{2,4})?)?\\.(?:${extensions}))?$`, 'i');
}
