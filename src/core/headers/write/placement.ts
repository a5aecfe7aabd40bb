// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { lineAt } from '../../text/lineEnds';
import type { CommentStyle } from '../styles/commentStyle';
import { commentStyle } from '../styles/styleTable';
import { afterFirstBlock, frontMatterEnd, frontMatterOpening, type FrontMatter } from './firstBlock';
import { afterLeadingLines } from './leadingLines';
import { afterHelpBlock } from './helpBlock';
import { phpPlacement } from './phpPlacement';
import { around, type Placement } from './around';
import { preambleRulesFor, type CompiledRule } from './preambleRules';

export interface PlacementHints {
  readonly php: boolean;
  /** How many lines the header will have, to know what it pushes down. */
  readonly lines: number;
}

/** The place of a header in a text: as near to the top as the file's language allows. */
export function placementFor(path: string, text: string, style: CommentStyle, hints: PlacementHints): Placement {
  if (style.plain) {
    return around(text, 0, style);
  }
  const rules = preambleRulesFor(path, style);
  // Outside `<?php` there are no comments, only the output of the page.
  const at = afterLeadingLines(text, style, hints.php ? [] : rules, hints.lines);
  if (hints.php) {
    return phpPlacement(text, at, style);
  }
  if (style.id === 'matlab') {
    return afterHelpBlock(text, at, style);
  }
  const fenced = insideFence(text, at, style, rules);
  if (fenced !== undefined) {
    return fenced;
  }
  return around(text, afterFirstBlock(text, at, rules), style);
}

const ASTRO_FENCE = /^\s*---[ \t]*[\r\n]/;

/** Front matter and the fence of Astro take the header inside, where it is a comment of the language in there. */
function insideFence(
  text: string,
  at: number,
  style: CommentStyle,
  rules: readonly CompiledRule[],
): Placement | undefined {
  // Whatever stands between the fences of Astro is JavaScript, even where it could be YAML.
  const astro = rules.some(({ id }) => id === 'astro-fence') ? ASTRO_FENCE.exec(text.slice(at, at + 200)) : null;
  if (astro !== null) {
    return around(text, lineAt(text, at + astro[0].length - 1).next, commentStyle('slash')!);
  }
  const kinds: FrontMatter[] = [];
  for (const { id } of rules) {
    if (id === 'frontmatter-yaml' || id === 'frontmatter-toml') {
      kinds.push(id === 'frontmatter-yaml' ? 'yaml' : 'toml');
    }
  }
  const opening = kinds.map((kind) => frontMatterOpening(text, at, kind)).find((end) => end !== undefined);
  if (opening !== undefined) {
    return { offset: opening, style: commentStyle('hash')!, before: '', after: '\n' };
  }
  const json = rules.some(({ id }) => id === 'frontmatter-json') ? frontMatterEnd(text, at) : undefined;
  return json === undefined ? undefined : around(text, json, style);
}
