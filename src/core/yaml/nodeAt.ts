// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isMap, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { keyText } from './node';
import type { YamlFile } from './parseYaml';
import type { YamlPath } from './yamlData';

/** The node at a path; `undefined` where there is none. */
export function nodeAt(file: YamlFile, path: YamlPath): ParsedNode | null | undefined {
  let node: unknown = file.root;
  for (const step of path) {
    if (isMap(node)) {
      node = node.items.find((pair) => keyText(pair.key as ParsedNode, file.text) === step)?.value;
    } else {
      node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    }
  }
  return node as ParsedNode | null | undefined;
}
