// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CST } from 'yaml';
import type { YamlFile } from './parseYaml';

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly offset: number;
  readonly source: string;
}

/** The comments of a file in order, as a YAML reader sees them: a `#` inside a text is none. */
export function commentsIn({ root }: YamlFile): readonly Comment[] {
  const comments: Comment[] = [];
  const walk = (token: CST.Token | CST.SourceToken): void => {
    if (token.type === 'comment') {
      comments.push(token);
    }
    if (token.type === 'block-scalar') {
      token.props.forEach(walk);
    }
    if ('items' in token) {
      for (const { start, key, sep, value } of token.items) {
        [...start, key, ...(sep ?? []), value].forEach((part) => part && walk(part));
      }
    }
    if ('end' in token && Array.isArray(token.end)) {
      token.end.forEach(walk);
    }
  };
  if (root?.srcToken !== undefined) {
    walk(root.srcToken);
  }
  return comments.sort((a, b) => a.offset - b.offset);
}
