// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';

/** Offsets into the text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar as it was meant by its writer: `text` is what stands there without quotes, also for numbers and dates. */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** Present where the value is a boolean, not a string that looks like one. */
  readonly boolean?: boolean;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** Entries in file order, duplicates included. */
export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

/** `null`: nothing stands there. `alias`: a reference, which is never followed. */
export type YamlNode = YamlScalar | YamlMap | YamlList | (Span & { readonly kind: 'null' | 'alias' });

/** The library's tree as plain data of our own; `fallback` is the place of an absent node. */
export function yamlNode(node: ParsedNode | null | undefined, text: string, fallback: number): YamlNode {
  const span = spanOf(node, fallback);
  if (isAlias(node)) {
    return { kind: 'alias', ...span };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): YamlEntry => {
      const keySpan = spanOf(pair.key, span.start);
      return {
        key: keyText(pair.key, text),
        keySpan,
        value: yamlNode(pair.value, text, keySpan.end),
      };
    });
    return { kind: 'map', entries, ...span };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      // `[a: 1]` holds a pair where an item stands.
      isScalar(item) || isMap(item) || isSeq(item) || isAlias(item)
        ? yamlNode(item, text, span.start)
        : ({ kind: 'null', ...span } as const),
    );
    return { kind: 'list', items, ...span };
  }
  if (!isScalar(node) || node.value === null || node.value === undefined) {
    return { kind: 'null', ...span };
  }
  const { value, source } = node;
  const meant = typeof value === 'string' ? value : (source ?? '');
  return { kind: 'scalar', text: meant, ...(typeof value === 'boolean' ? { boolean: value } : {}), ...span };
}

/** A key as text: under `%YAML 1.1` the key `on` would else be a boolean. */
export function keyText(key: ParsedNode | null | undefined, text: string): string {
  if (isScalar(key)) {
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
  }
  const { start, end } = spanOf(key, 0);
  return text.slice(start, Math.min(end, start + 40));
}

function spanOf(node: ParsedNode | null | undefined, fallback: number): Span {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: fallback, end: fallback };
}
