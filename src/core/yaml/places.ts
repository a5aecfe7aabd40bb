// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { CST, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { LineIndex } from './lineIndex';

const BLANK: readonly string[] = ['space', 'newline', 'comment', 'comma'];

export function isFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.srcToken?.type === 'flow-collection';
}

/** Offset behind the last character that belongs to a node: no comment, no blank line, whatever the node nests. */
export function contentEnd(node: ParsedNode): number {
  const last: unknown = (isMap(node) || isSeq(node)) && !isFlow(node) ? node.items.at(-1) : undefined;
  if (isMap(node) && last !== undefined) {
    return pairEnd(last as Pair);
  }
  if (isSeq(node) && isNode(last)) {
    const item = (node.srcToken as CST.BlockSequence | undefined)?.items.at(-1);
    return isEmpty(last as ParsedNode) ? tokensEnd(item?.start, node.range[0]) : contentEnd(last as ParsedNode);
  }
  return node.range[1];
}

/** Offset behind an entry of a map. */
export function pairEnd(pair: Pair): number {
  const value = pair.value as ParsedNode | null;
  return value === null || isEmpty(value) ? Math.max(keyEnd(pair), separatorEnd(pair) ?? 0) : contentEnd(value);
}

/** Offset behind the colon of an entry, and behind an anchor or tag that follows it; `undefined` without a colon. */
export function separatorEnd(pair: Pair): number | undefined {
  const sep = pair.srcToken?.sep;
  return sep?.some(({ type }) => type === 'map-value-ind') === true ? tokensEnd(sep, 0) : undefined;
}

/** Offset behind the colon itself; `undefined` without one. */
export function colonEnd(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + colon.source.length;
}

export function keyEnd(pair: Pair): number {
  return (pair.key as ParsedNode).range[1];
}

/** A null that nothing stands for in the text. */
export function isEmpty(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.range[0] === node.range[1]);
}

/** Offset of an entry's first character, its anchor or question mark included. */
export function pairStart(pair: Pair): number {
  const first = pair.srcToken?.start.find(({ type }) => !BLANK.includes(type));
  return first?.offset ?? (pair.key as ParsedNode).range[0];
}

/**
 * Offset of the line end after which something can be added behind content that ends at `offset`: comments on the same
 * line stay there, and so do comment lines below that are indented deeper than `indent`, because they belong to it.
 */
export function lineEndBehind(offset: number, indent: number, lines: LineIndex): number {
  // A block scalar's content ends behind its last line end.
  const before = /\r?\n$/.exec(lines.text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0;
  let line = lines.lineAt(offset - before);
  for (let next = line + 1; next < lines.lineCount; next++) {
    const comment = /^(?<pad>[ \t]*)#/.exec(lines.lineText(next))?.groups;
    if (comment === undefined || comment['pad']!.length <= indent) {
      break;
    }
    line = next;
  }
  return lines.endOf(line);
}

function tokensEnd(tokens: readonly CST.SourceToken[] | undefined, fallback: number): number {
  const last = tokens?.findLast(({ type }) => !BLANK.includes(type));
  return last === undefined ? fallback : last.offset + last.source.length;
}
