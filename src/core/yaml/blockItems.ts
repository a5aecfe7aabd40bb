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
  const item = itemLines(list, file)?.[from];
  const source = blockItemSource(list, from, file);
  const place: BlockPlace = { at: to, how: to < from ? 'before' : 'behind' };
  const inserted = source && insertBlockLines(list, place, source, file);
  return item && inserted && [cut(item, file.lines), ...inserted];
}

/** Where something comes in: beside the item at a position, or in place of it, which is then one line. */
export interface BlockPlace {
  readonly at: number;
  readonly how: 'before' | 'behind' | 'instead';
}

/** The lines of an item, without the last line end, and the column of its hyphen. */
export interface BlockItemSource {
  readonly text: string;
  readonly column: number;
}

export function blockItemSource(list: YAMLSeq, index: number, file: YamlFile): BlockItemSource | undefined {
  const item = itemLines(list, file)?.[index];
  const text = item && file.text.slice(file.lines.startOf(item.from), file.lines.endOf(item.to - 1));
  return text === undefined ? undefined : { text, column: columnOf(text) };
}

/** Brings the lines of an item into a block list, at the column of the hyphens there. */
export function insertBlockLines(
  list: YAMLSeq,
  { at, how }: BlockPlace,
  { text, column }: BlockItemSource,
  file: YamlFile,
): TextEdit[] | undefined {
  const target = itemLines(list, file)?.[at];
  if (target === undefined) {
    return undefined;
  }
  const { eol } = textStyleOf(file);
  const [start, end] = [file.lines.startOf(target.from), file.lines.endOf(target.to - 1)];
  const moved = shifted(text, columnOf(file.lines.lineText(target.from)) - column);
  if (how === 'instead') {
    return [{ offset: start, length: file.lines.endOf(target.from) - start, newText: moved }];
  }
  return how === 'before'
    ? [{ offset: start, length: 0, newText: moved + eol }]
    : [{ offset: end, length: 0, newText: eol + moved }];
}

/** Lines moved to the right or left as one; empty ones stay empty, so that blocks of text say the same. */
function shifted(text: string, by: number): string {
  return by >= 0
    ? text.replace(/^(?=[^\r\n])/gm, ' '.repeat(by))
    : text.replace(/^ +/gm, (pad) => pad.slice(Math.min(pad.length, -by)));
}

function columnOf(line: string): number {
  return line.search(/\S/);
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
