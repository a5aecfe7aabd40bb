// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar } from 'yaml';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { YamlFile } from './parseYaml';
import type { TextStyle } from './textStyle';
import type { KeyOrder, YamlPath } from './yamlData';

/** What is known while an edit walks down the tree. */
export interface EditContext {
  readonly file: YamlFile;
  readonly style: TextStyle;
  readonly order: KeyOrder;
  readonly path: YamlPath;
  /** The entry whose value is being looked at; none at the top and inside lists. */
  readonly above: Pair | undefined;
}

export function indentOf(node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken;
  return token !== undefined && 'indent' in token ? token.indent : 0;
}

/** A flow collection is JSON as well when its first key is quoted. */
export function flowContext(parent: YAMLMap | YAMLSeq): 'flow' | 'json' {
  const first: unknown = isMap(parent) ? parent.items[0]?.key : undefined;
  return isScalar(first) && first.type === 'QUOTE_DOUBLE' ? 'json' : 'flow';
}
