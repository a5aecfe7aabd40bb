// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CST, ParsedNode, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import type { LineIndex } from './lineIndex';
import { contentEnd, isEmpty, lineEndBehind } from './places';
import type { YamlFile } from './parseYaml';
import { textStyleOf } from './textStyle';

/**
 * Lines of an item of a block list, from its hyphen on: `to` is the line behind its last one.
 *
 * Whose a comment is: beside an item, between its keys, and below it indented deeper than the hyphen, it is the item's.
 * So are comments directly above the hyphen in its own column, which begin at line `above`: that is how people write
 * them, above the first item of a list as above any other. What is about the list, or about several items, stands beside
 * or above the key, or has an empty line below it.
 */
interface ItemLines {
  readonly above: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Which comments leave a list with an item. Whoever moves an item takes all that are its own. Where it is taken away, those
 * above it stay: they may head the items below as well, and one too many is seen, one that is lost is not.
 */
export type Leaving = 'moved' | 'removed';

/** Takes items out of a block list with the lines that are theirs. `undefined` where a hyphen shares its line. */
export function removeBlockItems(
  list: YAMLSeq,
  indices: readonly number[],
  leaving: Leaving,
  file: YamlFile,
): TextEdit[] | undefined {
  const lines = itemLines(list, file);
  const chosen = [...new Set(indices)].sort((a, b) => a - b).map((index) => lines?.[index]);
  const runs: { from: number; to: number }[] = [];
  for (const item of chosen) {
    if (item === undefined) {
      return undefined;
    }
    const from = leaving === 'moved' ? item.above : item.from;
    const last = runs.at(-1);
    if (last?.to === from) {
      last.to = item.to;
    } else {
      runs.push({ from, to: item.to });
    }
  }
  return runs.map((run) => cut(run, file.lines));
}

/** Moves an item so that it stands at position `to`. Comments of the item go with it, others stay where they are. */
export function moveBlockItem(list: YAMLSeq, from: number, to: number, file: YamlFile): TextEdit[] | undefined {
  const removed = removeBlockItems(list, [from], 'moved', file);
  const source = blockItemSource(list, from, file);
  const place: BlockPlace = { at: to, how: to < from ? 'before' : 'behind' };
  const inserted = source && insertBlockLines(list, place, source, file);
  return removed && inserted && [...removed, ...inserted];
}

/** Where something comes in: beside the item at a position, or in place of it, which is then one line. */
export interface BlockPlace {
  readonly at: number;
  readonly how: 'before' | 'behind' | 'instead';
}

/** The lines of an item and of the comments above it, without the last line end, and the column of its hyphen. */
export interface BlockItemSource {
  readonly text: string;
  readonly column: number;
}

export function blockItemSource(list: YAMLSeq, index: number, file: YamlFile): BlockItemSource | undefined {
  const item = itemLines(list, file)?.[index];
  const text = item && file.text.slice(file.lines.startOf(item.above), file.lines.endOf(item.to - 1));
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
  const [start, end] = [file.lines.startOf(target.above), file.lines.endOf(target.to - 1)];
  const moved = shifted(text, columnOf(file.lines.lineText(target.from)) - column);
  if (how === 'instead') {
    const line = file.lines.startOf(target.from);
    return [{ offset: line, length: file.lines.endOf(target.from) - line, newText: moved }];
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
    const to = lines.lineAt(lineEndBehind(end, column, lines)) + 1;
    result.push({ above: commentsAbove({ line: from, column }, result.at(-1)?.to ?? 0, lines), from, to });
  }
  return result;
}

/** The first of the comment lines that belong to an item below them; the line of its hyphen where there are none. */
function commentsAbove(
  hyphen: { readonly line: number; readonly column: number },
  lowest: number,
  lines: LineIndex,
): number {
  let first = hyphen.line;
  for (let line = hyphen.line - 1; line >= lowest; line--) {
    const pad = /^ *(?=#)/.exec(lines.lineText(line))?.[0].length;
    if (pad === undefined || pad < hyphen.column) {
      break;
    }
    first = pad === hyphen.column ? line : first;
  }
  return first;
}

/** Whole lines. Where they are the last of a file without a final line end, the one before loses its line end instead. */
function cut({ from, to }: { readonly from: number; readonly to: number }, lines: LineIndex): TextEdit {
  const end = lines.startOf(to);
  const unfinished = end === lines.text.length && from > 0 && !/[\r\n]$/.test(lines.text);
  const start = unfinished ? lines.endOf(from - 1) : lines.startOf(from);
  return { offset: start, length: end - start, newText: '' };
}
