// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CST, ParsedNode, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import type { LineIndex } from './lineIndex';
import { contentEnd, isEmpty, lineEndBehind } from './places';
import type { YamlFile } from './parseYaml';
import { textStyleOf } from './textStyle';

/** Lines of an item of a block list, from its hyphen on: `to` is the line behind its last one. */
interface ItemLines {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes items out of a block list with the lines that are theirs: comments beside them, between their keys and below them
 * indented deeper than the hyphen go with them; all other comments stay. `undefined` where a hyphen shares its line.
 */
export function removeBlockItems(list: YAMLSeq, indices: readonly number[], file: YamlFile): TextEdit[] | undefined {
  const lines = itemLines(list, file);
  const chosen = [...new Set(indices)].sort((a, b) => a - b).map((index) => lines?.[index]);
  const runs: { from: number; to: number }[] = [];
  for (const item of chosen) {
    if (item === undefined) {
      return undefined;
    }
    const last = runs.at(-1);
    if (last?.to === item.from) {
      last.to = item.to;
    } else {
      runs.push({ ...item });
    }
  }
  return runs.map((run) => cut(run, file.lines));
}

/** Moves an item so that it stands at position `to`. Comments of the item go with it, others stay where they are. */
export function moveBlockItem(list: YAMLSeq, from: number, to: number, file: YamlFile): TextEdit[] | undefined {
  const lines = itemLines(list, file);
  const [item, target] = [lines?.[from], lines?.[to]];
  if (item === undefined || target === undefined) {
    return undefined;
  }
  const { eol } = textStyleOf(file);
  const { text } = file;
  const moved = text.slice(file.lines.startOf(item.from), file.lines.endOf(item.to - 1));
  const inserted =
    to < from
      ? { offset: file.lines.startOf(target.from), length: 0, newText: moved + eol }
      : { offset: file.lines.endOf(target.to - 1), length: 0, newText: eol + moved };
  return [cut(item, file.lines), inserted];
}

function itemLines(list: YAMLSeq, { lines, text }: YamlFile): readonly ItemLines[] | undefined {
  const tokens = (list.srcToken as CST.BlockSequence | undefined)?.items ?? [];
  const hyphens = tokens.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind').slice(0, 1));
  if (hyphens.length !== list.items.length) {
    return undefined;
  }
  const result: ItemLines[] = [];
  for (const [index, { offset }] of hyphens.entries()) {
    const from = lines.lineAt(offset);
    const column = offset - lines.startOf(from);
    if (text.slice(lines.startOf(from), offset).replace('\uFEFF', '').trim() !== '') {
      return undefined;
    }
    const item = list.items[index] as ParsedNode;
    const end = isEmpty(item) ? offset + 1 : Math.max(offset + 1, contentEnd(item));
    result.push({ from, to: lines.lineAt(lineEndBehind(end, column, lines)) + 1 });
  }
  return result;
}

/** Whole lines. Where they are the last of a file without a final line end, the one before loses its line end instead. */
function cut({ from, to }: ItemLines, lines: LineIndex): TextEdit {
  const end = lines.startOf(to);
  const unfinished = end === lines.text.length && from > 0 && !/[\r\n]$/.test(lines.text);
  const start = unfinished ? lines.endOf(from - 1) : lines.startOf(from);
  return { offset: start, length: end - start, newText: '' };
}
