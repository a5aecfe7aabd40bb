// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { insertAtLineEnd } from './addToBlock';
import { indentOf } from './editContext';
import { nodeAt } from './nodeAt';
import type { YamlFile } from './parseYaml';
import { contentEnd, isFlow, lineEndBehind } from './places';
import { renderFlow } from './renderYaml';
import { setValue } from './setValue';
import { textStyleOf } from './textStyle';
import type { KeyOrder, YamlPath } from './yamlData';

/**
 * The edits that tick or untick an item of a list, whichever way it is written: a map with a boolean key, a text with a
 * box (`"[ ] text"`, where one character changes), or a bare text, which becomes a map. `undefined`: cannot be done.
 */
export function tickItem(
  file: YamlFile,
  path: YamlPath,
  keys: readonly [text: string, tick: string],
  ticked: boolean,
  order: KeyOrder,
): TextEdit[] | undefined {
  const list = nodeAt(file, path.slice(0, -1));
  const item: unknown = isSeq(list) ? list.items[Number(path.at(-1))] : undefined;
  if (!isSeq(list) || !isScalar(item)) {
    return setValue(file, [...path, keys[1]], ticked, order);
  }
  const [start, end] = (item as ParsedNode).range;
  const source = file.text.slice(start, end);
  const box = /^["']?\[(?=[ x]\])/i.exec(source)?.[0];
  if (box !== undefined) {
    return [{ offset: start + box.length, length: 1, newText: ticked ? 'x' : ' ' }];
  }
  if (!ticked) {
    return [];
  }
  const [textKey, tickKey] = keys;
  if (isFlow(list)) {
    const context = isScalar(item) && item.type === 'QUOTE_DOUBLE' && list.items.length > 0 ? 'json' : 'flow';
    const text = typeof item.value === 'string' ? item.value : source;
    return [
      {
        offset: start,
        length: end - start,
        newText: renderFlow(
          new Map<string, string | boolean>([
            [textKey, text],
            [tickKey, true],
          ]),
          context,
        ),
      },
    ];
  }
  const column = start - file.lines.startOf(file.lines.lineAt(start));
  if (item.anchor !== undefined || item.tag !== undefined) {
    return undefined;
  }
  const style = textStyleOf(file);
  return [
    { offset: start, length: 0, newText: `${textKey}: ` },
    ...deeper(file, start, end, column - indentOf(list)),
    insertAtLineEnd(
      lineEndBehind(contentEnd(item as ParsedNode), column, file.lines),
      `${' '.repeat(column)}${tickKey}: true`,
      style,
    ),
  ];
}

/** The further lines of a text go to the right with the key that now stands before it. */
function deeper({ lines }: YamlFile, start: number, end: number, by: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = lines.lineAt(start) + 1; line < lines.lineCount && lines.startOf(line) < end; line++) {
    if (lines.lineText(line) !== '') {
      edits.push({ offset: lines.startOf(line), length: 0, newText: ' '.repeat(by) });
    }
  }
  return edits;
}
