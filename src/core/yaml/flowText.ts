// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode, Scalar } from 'yaml';
import { isEmpty, isFlow } from './places';
import { doubleQuoted, renderScalar } from './renderScalar';

/**
 * A node as it can stand in brackets: what may stay as it is written does, in its quotes; blocks of lines become one line.
 * Comments are not part of it. `undefined`: an anchor, a tag or a key that is no scalar would be lost.
 * @param context `json` quotes every text and key
 */
export function flowText(node: ParsedNode | null, context: 'flow' | 'json', text: string): string | undefined {
  if (node === null || isEmpty(node)) {
    return 'null';
  }
  const written = text.slice(node.range[0], node.range[1]);
  if (isAlias(node)) {
    return written;
  }
  if (node.anchor !== undefined || node.tag !== undefined) {
    return undefined;
  }
  if (isScalar(node)) {
    return scalarText(node, context, written);
  }
  if (isFlow(node) && context === 'flow' && !/[\r\n]/.test(written)) {
    return written;
  }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const [name, said] = [isScalar(key) ? flowText(key, context, text) : undefined, flowText(value, context, text)];
      return name === undefined || said === undefined ? undefined : `${name}: ${said}`;
    });
    return entries.includes(undefined) ? undefined : `{${entries.join(', ')}}`;
  }
  const items = isSeq(node) ? node.items.map((item) => flowText(item, context, text)) : [undefined];
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

function scalarText(node: Scalar.Parsed, context: 'flow' | 'json', written: string): string | undefined {
  const { value, type } = node;
  if (typeof value !== 'string') {
    return written;
  }
  const oneLine = !/[\r\n]/.test(written);
  if (context === 'json') {
    return oneLine && type === 'QUOTE_DOUBLE' ? written : doubleQuoted(value);
  }
  const stays = type === 'PLAIN' ? !/[,[\]{}]/.test(written) : type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  return oneLine && stays ? written : renderScalar(value, 'flow');
}
