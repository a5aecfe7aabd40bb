// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LinguistMarks } from '../gitattributes/linguist';
import type { RepoPath } from '../model/repoPath';

/** Folders and names that Linguist counts as documentation, without those of samples, which are code under the code's licence. */
const FOLDER = /(?:^|\/)(?:[Dd]ocs?|[Dd]ocumentation|[Gg]roovydoc|[Jj]avadoc|inst\/doc)\/|^[Mm]an\//;
const NAME =
  /^(?:README|CHANGES|CHANGELOG|CONTRIBUTING|INSTALL|NEWS|AUTHORS|HISTORY|SECURITY|SUPPORT|GOVERNANCE|CODE_OF_CONDUCT|MAINTAINERS)(?:\.|$)/i;
/** Formats in which people write prose. */
const PROSE = /\.(?:md|markdown|mdown|mdx|rst|adoc|asciidoc|org|textile|pod|creole|wiki)$/i;

/**
 * Whether a file is documentation rather than code: what `linguist-documentation` in `.gitattributes` says, else what the
 * path shows.
 */
export function isDocumentation(path: RepoPath, { documentation }: LinguistMarks = {}): boolean {
  return documentation ?? (FOLDER.test(path) || PROSE.test(path) || NAME.test(path.slice(path.lastIndexOf('/') + 1)));
}
