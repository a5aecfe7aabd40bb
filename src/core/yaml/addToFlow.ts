// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap } from 'yaml';
import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { predecessor } from './addToBlock';
import type { EditContext } from './editContext';
import { contentEnd, pairEnd, pairStart } from './places';

/**
 * Adds a rendered entry or item to a flow collection, behind its predecessor in canonical order (an item: at the end).
 * Where every part stands on a line of its own the new one does too, so that comments stay with their parts.
 */
export function addToFlow(
  node: YAMLMap | YAMLSeq,
  rendered: string,
  key: string,
  context: EditContext,
): TextEdit[] | undefined {
  const { text, lines } = context.file;
  if (node.items.length === 0) {
    // Behind the bracket: what else stands inside is comments.
    return [{ offset: node.range![0] + 1, length: 0, newText: `${rendered} ` }];
  }
  const starts = isMap(node) ? node.items.map(pairStart) : (node.items as ParsedNode[]).map(({ range }) => range[0]);
  const before = isMap(node) ? predecessor(node.items, key, context) : undefined;
  if (isMap(node) && before === undefined) {
    return [{ offset: starts[0]!, length: 0, newText: `${rendered}, ` }];
  }
  const index = before === undefined ? node.items.length - 1 : (node as YAMLMap).items.indexOf(before);
  const end = before === undefined ? contentEnd(node.items.at(-1) as ParsedNode) : pairEnd(before);
  const lineEnd = lines.endOf(lines.lineAt(end));
  const rest = /^(?<comma>,)?(?:#.*)?$/.exec(
    text
      .slice(end, lineEnd)
      .replace(/^[ \t]+/, '')
      .replace(/^,[ \t]+/, ','),
  );
  const ownLine = lines.lineAt(starts[index]!) > lines.lineAt(node.range![0]);
  if (rest === null || !ownLine) {
    return [{ offset: end, length: 0, newText: `,${/^\s/.test(rendered) ? '' : ' '}${rendered}` }];
  }
  const pad = ' '.repeat(lines.position(starts[index]!).column);
  const line = context.style.eol + pad + rendered;
  return rest.groups!['comma'] === undefined
    ? [
        { offset: end, length: 0, newText: ',' },
        { offset: lineEnd, length: 0, newText: line },
      ]
    : [{ offset: lineEnd, length: 0, newText: `${line},` }];
}
