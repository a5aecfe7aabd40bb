// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { indentOf } from './editContext';
import type { EditContext } from './editContext';
import { keyText } from './node';
import type { YamlFile } from './parseYaml';
import { contentEnd, lineEndBehind, pairEnd, pairStart, separatorEnd } from './places';
import { renderEntry, renderItem } from './renderYaml';
import type { TextStyle } from './textStyle';
import type { YamlData } from './yamlData';

/** Adds an entry to a block map: behind the last entry that comes before it in canonical order. */
export function addEntry(map: YAMLMap, key: string, data: YamlData, context: EditContext): TextEdit[] {
  const { file, style } = context;
  const indent = indentOf(map);
  const rendered = renderEntry(key, data, indent, style);
  const items = map.items;
  const before = predecessor(items, key, context);
  const gap = isSpaced(items, file) ? style.eol : '';
  const first = items[0]!;
  const firstLine = file.lines.lineAt(pairStart(first));
  // Before the first entry only below the line of the key above: comments between the two stay with the entry.
  const above = context.above === undefined ? undefined : separatorEnd(context.above);
  const line = above === undefined ? firstLine : file.lines.lineAt(above);
  if (before === undefined && line < firstLine) {
    return [insertAtLineEnd(file.lines.endOf(line), rendered + gap, style)];
  }
  const behind = lineEndBehind(pairEnd(before ?? items.at(-1)!), indent, file.lines);
  return [insertAtLineEnd(behind, gap + rendered, style)];
}

/** Adds an item at the end of a block list. */
export function addItem(list: YAMLSeq, data: YamlData, { file, style }: EditContext): TextEdit[] {
  const indent = indentOf(list);
  const behind = lineEndBehind(contentEnd(list as ParsedNode & YAMLSeq), indent, file.lines);
  return [insertAtLineEnd(behind, renderItem(data, indent, style), style)];
}

/** Adds lines to a document that holds nothing but comments, directives and markers. */
export function addFirstLines(file: YamlFile, rendered: string, style: TextStyle): TextEdit[] {
  const { text } = file;
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(first));
  const end = marker === null ? text.length : first + marker.index;
  const startsLine = end === first || text[end - 1] === '\n';
  return [{ offset: end, length: 0, newText: startsLine ? rendered + style.eol : style.eol + rendered }];
}

/** Lines added behind a line: the line end comes first, so that a missing one at the end of the file stays missing. */
export function insertAtLineEnd(offset: number, rendered: string, style: TextStyle): TextEdit {
  return { offset, length: 0, newText: style.eol + rendered };
}

/** The last entry, in file order, whose key comes before `key` in canonical order. */
export function predecessor(items: readonly Pair[], key: string, { order, path, file }: EditContext): Pair | undefined {
  const ranks = order(path);
  const rank = ranks.indexOf(key);
  if (rank < 0) {
    return items.at(-1);
  }
  return items.findLast((item) => {
    const other = ranks.indexOf(keyText(item.key as ParsedNode, file.text));
    return other >= 0 && other < rank;
  });
}

/** True when all entries are separated by blank lines. */
function isSpaced(items: readonly Pair[], { text }: YamlFile): boolean {
  return (
    items.length > 1 &&
    items.every((item, index) => {
      const previous = items[index - 1];
      return previous === undefined || /\n[ \t]*\r?\n/.test(text.slice(pairEnd(previous) - 1, pairStart(item)));
    })
  );
}
