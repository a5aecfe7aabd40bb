// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CST, ParsedNode, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import type { YamlFile } from './parseYaml';

/** Takes items out of a list in brackets, each with one comma. An item that has lines to itself goes with these lines. */
export function removeFlowItems(list: YAMLSeq, indices: readonly number[], file: YamlFile): TextEdit[] | undefined {
  const nodes = list.items as ParsedNode[];
  const commas = commasBehind(list);
  const gone = new Set(indices);
  const lastKept = nodes.findLastIndex((_, index) => !gone.has(index));
  const edits: TextEdit[] = [];
  for (const index of gone) {
    const node = nodes[index];
    if (node === undefined) {
      return undefined;
    }
    edits.push(...cutItem(node.range[0], node.range[1], commas[index], file));
  }
  // The last item that stays must not end in the comma that parted it from those that went.
  const orphan = lastKept >= 0 && lastKept < nodes.length - 1 && commas[nodes.length - 1] === undefined;
  const comma = orphan ? commas[lastKept] : undefined;
  return joined(comma === undefined ? edits : [...edits, { offset: comma, length: 1, newText: '' }], file.text);
}

/** Puts the texts of the items in another order; commas and comments stay where they are. */
export function moveFlowItem(list: YAMLSeq, from: number, to: number, { text }: YamlFile): TextEdit[] | undefined {
  const ranges = (list.items as ParsedNode[]).map(({ range }) => [range[0], range[1]] as const);
  if (ranges[from] === undefined || ranges[to] === undefined) {
    return undefined;
  }
  const order = ranges.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return order.flatMap((source, place) => {
    const [start, end] = ranges[place]!;
    const newText = text.slice(...ranges[source]!);
    return source === place ? [] : [{ offset: start, length: end - start, newText }];
  });
}

/** Offset of the comma behind each item; it stands in the tokens before the next one. */
function commasBehind(list: YAMLSeq): (number | undefined)[] {
  const tokens = (list.srcToken as CST.FlowCollection | undefined)?.items ?? [];
  return list.items.map((_, index) => tokens[index + 1]?.start.find(({ type }) => type === 'comma')?.offset);
}

function cutItem(start: number, end: number, comma: number | undefined, { text, lines }: YamlFile): TextEdit[] {
  const near = comma !== undefined && /^[ \t]*$/.test(text.slice(end, comma));
  const stop = near ? comma + 1 : end;
  const apart = comma === undefined || near ? [] : [{ offset: comma, length: 1, newText: '' }];
  const lineStart = lines.startOf(lines.lineAt(start));
  const lineEnd = lines.endOf(lines.lineAt(stop));
  if (text.slice(lineStart, start).trim() === '' && /^[ \t]*(?:#.*)?$/.test(text.slice(stop, lineEnd))) {
    const next = lines.startOf(lines.lineAt(stop) + 1);
    return [{ offset: lineStart, length: next - lineStart, newText: '' }, ...apart];
  }
  const blanks = /^[ \t]*/.exec(text.slice(stop, lineEnd))![0].length;
  const ahead = /[ \t]*$/.exec(text.slice(lineStart, start))![0].length;
  // The columns before the first thing on a line are needed by what stands behind it, if only a bracket.
  const before = lineStart + ahead === start ? 0 : ahead;
  const [from, to] = near ? [start, stop + blanks] : [start - before, stop];
  return [{ offset: from, length: to - from, newText: '' }, ...apart];
}

/** Stretches that go, one after the other; blanks between two of them go, too. */
function joined(edits: readonly TextEdit[], text: string): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset)) {
    const last = merged.at(-1);
    const between = last === undefined ? undefined : text.slice(last.offset + last.length, edit.offset);
    if (last !== undefined && /^[ \t]*$/.test(between!)) {
      const end = Math.max(last.offset + last.length, edit.offset + edit.length);
      merged[merged.length - 1] = { ...last, length: end - last.offset };
    } else {
      merged.push(edit);
    }
  }
  return merged;
}
