// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CST } from 'yaml';
import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { LineIndex } from './lineIndex';

const MAX_DEPTH = 64;
const MAX_REFERENCES = 200;
const MAX_ERRORS = 200;

/**
 * Looks at the concrete syntax, which costs no recursion, before anything is composed from it: what nests too deeply,
 * or is made of anchors and aliases, is refused at its place.
 */
export function cstDefence(tokens: readonly CST.Token[], lines: LineIndex): ConfigProblem | undefined {
  const refuse = (offset: number, code: string, message: ConfigProblem['message']): ConfigProblem => ({
    severity: 'error',
    code,
    message,
    range: lines.range(offset, offset + 1),
  });
  let references = 0;
  let errors = 0;
  let budget: ConfigProblem | undefined;
  const count = (token: CST.Token | CST.SourceToken): void => {
    if (token.type === 'anchor' || token.type === 'alias' || token.type === 'tag') {
      if (++references > MAX_REFERENCES) {
        budget ??= refuse(
          token.offset,
          'too-many-anchors',
          msg('This file is full of anchors, aliases or tags, and is not read. Write the values out.'),
        );
      }
    } else if (token.type === 'error' && ++errors > MAX_ERRORS) {
      budget ??= refuse(token.offset, 'not-yaml', msg('This is not YAML: it has too many errors to list.'));
    }
  };
  const stack: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  stack.reverse();
  for (let next = stack.pop(); next !== undefined && budget === undefined; next = stack.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) {
      return refuse(
        token.offset,
        'too-deep',
        msg('This is nested more than {limit} levels deep, and is not read.', { limit: MAX_DEPTH }),
      );
    }
    count(token);
    if (token.type === 'document') {
      token.start.forEach(count);
      if (token.value !== undefined) {
        stack.push([token.value, depth]);
      }
    } else if ('items' in token) {
      for (const { start, key, sep, value } of [...token.items].reverse()) {
        start.forEach(count);
        sep?.forEach(count);
        if (value !== undefined) {
          stack.push([value, depth + 1]);
        }
        if (key !== undefined && key !== null) {
          stack.push([key, depth + 1]);
        }
      }
    }
  }
  return budget;
}
