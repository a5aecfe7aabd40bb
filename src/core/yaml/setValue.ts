// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { addEntry, addFirstLines, addItem, insertAtLineEnd } from './addToBlock';
import { addToFlow } from './addToFlow';
import { flowContext, indentOf } from './editContext';
import type { EditContext } from './editContext';
import { keyText } from './node';
import type { YamlFile } from './parseYaml';
import { colonEnd, contentEnd, isEmpty, isFlow, keyEnd, lineEndBehind, separatorEnd } from './places';
import { renderEntry, renderFlow, renderFlowEntry } from './renderYaml';
import { emptyScalar, replaceScalar } from './replaceScalar';
import { textStyleOf } from './textStyle';
import type { KeyOrder, YamlData, YamlPath } from './yamlData';

/** What is to happen at a path: a value set, or an item added to the list that is there. */
type Change = { readonly kind: 'set' | 'append'; readonly data: YamlData };

/**
 * The edits that set a value, with all maps on the way to it made where they are missing. Only the value's own
 * characters are replaced, in the style they are written in; new keys stand at their canonical place.
 * `undefined` where this cannot be done without touching something else (an alias on the way, a text where a map should
 * be, an explicit key without a value): callers refuse then.
 */
export function setValue(file: YamlFile, path: YamlPath, data: YamlData, order: KeyOrder): TextEdit[] | undefined {
  return atRoot(file, path, { kind: 'set', data }, order);
}

/** The edits that add an item to the list at a path; the list is made where it is missing. */
export function appendItem(file: YamlFile, path: YamlPath, data: YamlData, order: KeyOrder): TextEdit[] | undefined {
  return atRoot(file, path, { kind: 'append', data }, order);
}

function atRoot(file: YamlFile, path: YamlPath, change: Change, order: KeyOrder): TextEdit[] | undefined {
  const { root } = file;
  const context: EditContext = { file, style: textStyleOf(file), order, path: [], above: undefined };
  if (isMap(root) && (root.items.length > 0 || !standsAlone(root, file))) {
    return inMap(root, path, change, context);
  }
  const [key, ...rest] = path;
  if (root === undefined || typeof key !== 'string' || (root !== null && !isMap(root) && !isNull(root))) {
    return undefined;
  }
  const lines = renderEntry(key, wrap(rest, change), 0, context.style);
  return root === null || isEmpty(root)
    ? addFirstLines(file, lines, context.style)
    : [{ offset: root.range[0], length: root.range[1] - root.range[0], newText: lines }];
}

function inMap(map: YAMLMap, path: YamlPath, change: Change, context: EditContext): TextEdit[] | undefined {
  const [key, ...rest] = path;
  if (typeof key !== 'string') {
    return undefined;
  }
  const pair: Pair | undefined = map.items.find((item) => keyText(item.key as ParsedNode, context.file.text) === key);
  if (pair !== undefined) {
    return inPair(map, pair, rest, change, { ...context, path: [...context.path, key], above: pair });
  }
  const data = wrap(rest, change);
  return isFlow(map)
    ? addToFlow(map, renderFlowEntry(key, data, flowContext(map)), key, context)
    : addEntry(map, key, data, context);
}

function inPair(
  map: YAMLMap,
  pair: Pair,
  rest: YamlPath,
  change: Change,
  context: EditContext,
): TextEdit[] | undefined {
  const value = pair.value as ParsedNode | null;
  const wanted = wrap(rest, change);
  const makesCollection =
    rest.length > 0 || change.kind === 'append' || (typeof change.data === 'object' && change.data !== null);
  // What an alias elsewhere refers to is not changed behind its back.
  if (isAlias(value) || (value?.anchor !== undefined && context.file.text.includes(`*${value.anchor}`))) {
    return undefined;
  }
  if (value === null || isEmpty(value)) {
    return fillEmpty(map, pair, wanted, context);
  }
  if (makesCollection && (isNull(value) || (isEmptyCollection(value) && standsAlone(value, context.file)))) {
    return refill(map, pair, value, wanted, context);
  }
  const colon = separatorEnd(pair);
  if (rest.length === 0 && change.data === null && isScalar(value) && !isFlow(map) && colon !== undefined) {
    return emptyScalar(value, colon, context);
  }
  return inNode(value, rest, change, context, map);
}

function inNode(
  node: ParsedNode,
  rest: YamlPath,
  change: Change,
  context: EditContext,
  parent: YAMLMap | YAMLSeq,
): TextEdit[] | undefined {
  const [step, ...below] = rest;
  if (step === undefined) {
    if (change.kind === 'append') {
      return isSeq(node)
        ? isFlow(node)
          ? addToFlow(node, renderFlow(change.data, flowContext(parent)), '', context)
          : addItem(node, change.data, context)
        : undefined;
    }
    return isScalar(node) ? replaceScalar(node, change.data, context, parent) : undefined;
  }
  if (isMap(node)) {
    return inMap(node, rest, change, context);
  }
  const item: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined || isAlias(item)
    ? undefined
    : inNode(
        item as ParsedNode,
        below,
        change,
        { ...context, path: [...context.path, step], above: undefined },
        node as YAMLSeq,
      );
}

/** `key:` with nothing behind it. */
function fillEmpty(map: YAMLMap, pair: Pair, data: YamlData, context: EditContext): TextEdit[] | undefined {
  const { file, style } = context;
  if (data === null) {
    return [];
  }
  const behind = separatorEnd(pair);
  if (isFlow(map)) {
    const text = renderFlow(data, flowContext(map));
    return behind === undefined
      ? [{ offset: keyEnd(pair), length: 0, newText: `: ${text}` }]
      : [{ offset: behind, length: 0, newText: ` ${text}` }];
  }
  if (behind === undefined) {
    return undefined;
  }
  const indent = indentOf(map);
  const lineEnd = lineEndBehind(behind, indent, file.lines);
  if (typeof data !== 'object' && file.lines.lineAt(lineEnd) > file.lines.lineAt(behind)) {
    // Comment lines below would become lines of a literal block.
    return [{ offset: behind, length: 0, newText: ` ${renderFlow(data, 'block')}` }];
  }
  const [first, ...others] = renderEntry('k', data, indent, style).split(style.eol);
  const onLine = first!.slice(indent + 'k:'.length);
  const edits: TextEdit[] = onLine === '' ? [] : [{ offset: behind, length: 0, newText: onLine }];
  return others.length === 0 ? edits : [...edits, insertAtLineEnd(lineEnd, others.join(style.eol), style)];
}

/** `key: {}`, `key: []` or `key: null`, which become a block as everything around them is. */
function refill(
  map: YAMLMap,
  pair: Pair,
  value: ParsedNode,
  data: YamlData,
  context: EditContext,
): TextEdit[] | undefined {
  const start = colonEnd(pair);
  const end = value.range[1];
  if (isFlow(map)) {
    return [{ offset: value.range[0], length: end - value.range[0], newText: renderFlow(data, flowContext(map)) }];
  }
  if (start === undefined || separatorEnd(pair) !== start) {
    return undefined;
  }
  const { file, style } = context;
  const indent = indentOf(map);
  const [, ...others] = renderEntry('k', data, indent, style).split(style.eol);
  const removed = { offset: start, length: end - start, newText: '' };
  return [removed, insertAtLineEnd(lineEndBehind(end, indent, file.lines), others.join(style.eol), style)];
}

/** The data that has to stand where a path ends early: the rest of the path as nested maps, lists made where asked. */
function wrap(rest: YamlPath, { kind, data }: Change): YamlData {
  const inner: YamlData = kind === 'append' ? [data] : data;
  return rest.reduceRight<YamlData>((nested, key) => new Map([[String(key), nested]]), inner);
}

function isNull(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null;
}

function isEmptyCollection(node: ParsedNode): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length === 0;
}

/** Nothing but white space stands between the brackets. */
function standsAlone(node: ParsedNode, { text }: YamlFile): boolean {
  return /^[{[]\s*[\]}]$/.test(text.slice(node.range[0], contentEnd(node)));
}
