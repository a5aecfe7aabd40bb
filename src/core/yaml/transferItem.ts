// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { addToFlow } from './addToFlow';
import { blockItemSource, insertBlockLines } from './blockItems';
import type { BlockPlace } from './blockItems';
import { commentsIn } from './commentsIn';
import { flowContext } from './editContext';
import { flowText } from './flowText';
import { holdsAlias, removeItems } from './listItems';
import { nodeAt } from './nodeAt';
import type { YamlFile } from './parseYaml';
import { isFlow } from './places';
import { textStyleOf } from './textStyle';
import type { YamlPath } from './yamlData';

/**
 * The edits that take an item out of one list and put it into another that is not empty, with its comments, quotes and
 * keys. Between lists written as blocks its lines stay what they are but for the columns before them; in brackets it
 * stands on one line, and its comments above it. `undefined`: cannot be done.
 */
export function transferItem(
  file: YamlFile,
  from: { readonly path: YamlPath; readonly at: number },
  to: BlockPlace & { readonly path: YamlPath },
): TextEdit[] | undefined {
  const [source, target] = [nodeAt(file, from.path), nodeAt(file, to.path)];
  const removed = removeItems(file, from.path, [from.at], 'moved');
  if (!isSeq(source) || !isSeq(target) || removed === undefined || holdsAlias(source.items[from.at])) {
    return undefined;
  }
  const item = source.items[from.at] as ParsedNode;
  if (!isFlow(target)) {
    const lines = isFlow(source) ? linesOfFlow(item, removed, file) : blockItemSource(source, from.at, file);
    const inserted = lines && insertBlockLines(target, to, lines, file);
    return inserted && [...removed, ...inserted];
  }
  const around = nodeAt(file, to.path.slice(0, -1));
  const context = isMap(around) && isFlow(around) ? flowContext(around) : 'flow';
  const verbatim = isFlow(source) && context === 'flow' && !hasProperties(item);
  const rendered = verbatim ? file.text.slice(item.range[0], item.range[1]) : flowText(item, context, file.text);
  if (rendered === undefined) {
    return undefined;
  }
  const comments = commentsGoing(item, removed, verbatim, file);
  const inserted = intoFlow(target, to, rendered, comments, file);
  return inserted && [...removed, ...inserted];
}

/** An item in brackets as lines of a block list whose hyphens stand in the first column. */
function linesOfFlow(
  item: ParsedNode,
  removed: readonly TextEdit[],
  file: YamlFile,
): { readonly text: string; readonly column: number } | undefined {
  if (hasProperties(item)) {
    return undefined;
  }
  const [first = '', ...others] = file.text.slice(item.range[0], item.range[1]).split('\n');
  const depths = others.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const { eol } = textStyleOf(file);
  const pad = ' '.repeat(Math.max(0, 2 - Math.min(2, ...depths)));
  const written = [`- ${first}`, ...others.map((line) => (line.trim() === '' ? line : pad + line))].join('\n');
  const [beside, ...below] = commentsGoing(item, removed, true, file);
  const text = [beside === undefined ? written : `${written} ${beside}`, ...below.map((comment) => `  ${comment}`)];
  return { text: text.join(eol), column: 0 };
}

/** The comments that an item leaves with, but for those inside the text that stays as it is. */
function commentsGoing(
  { range }: ParsedNode,
  removed: readonly TextEdit[],
  verbatim: boolean,
  file: YamlFile,
): readonly string[] {
  const within = (offset: number, start: number, end: number): boolean => offset >= start && offset < end;
  return commentsIn(file)
    .filter(({ offset }) => removed.some((edit) => within(offset, edit.offset, edit.offset + edit.length)))
    .filter(({ offset }) => !verbatim || !within(offset, range[0], range[1]))
    .map(({ source }) => source);
}

function intoFlow(
  target: YAMLSeq,
  { at, how }: BlockPlace,
  rendered: string,
  comments: readonly string[],
  file: YamlFile,
): TextEdit[] | undefined {
  const { lines, text } = file;
  const style = textStyleOf(file);
  const [start, end] = (target.items[at] as ParsedNode | undefined)?.range ?? [];
  if (start === undefined || end === undefined) {
    return undefined;
  }
  const lineStart = lines.startOf(lines.lineAt(start));
  const alone = text.slice(lineStart, start).trim() === '';
  const column = alone ? start - lineStart : lines.position(target.range![0]).column + 1;
  const newLine = style.eol + ' '.repeat(column);
  const above = comments.map((comment) => comment + newLine).join('');
  const written = above === '' ? rendered : (alone ? '' : newLine) + above + rendered;
  if (how === 'instead') {
    return [{ offset: start, length: end - start, newText: written }];
  }
  return how === 'before'
    ? [{ offset: start, length: 0, newText: `${written},${alone ? newLine : ' '}` }]
    : addToFlow(target, written, '', { file, style, order: () => [], path: [], above: undefined });
}

/** Whether an anchor or a tag stands before a node, which is not part of its range. */
function hasProperties(node: ParsedNode): boolean {
  return 'anchor' in node && (node.anchor !== undefined || node.tag !== undefined) && (isScalar(node) || isMap(node));
}
