// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { yamlNode } from '../yaml/node';
import type { YamlMap, YamlNode } from '../yaml/node';
import { nodeAt } from '../yaml/nodeAt';
import type { YamlFile } from '../yaml/parseYaml';
import type { YamlPath } from '../yaml/yamlData';
import { isIsoDate } from '../yaml/isoDate';

/**
 * Where in the file's list the items stand that the programme counts, in order: items that lack what they need are
 * passed over by the reader, and so they have no number in the model.
 */
export function itemPositions(file: YamlFile, path: YamlPath): readonly number[] {
  const node = nodeAt(file, path);
  const list = node ? yamlNode(node, file.text, 0) : undefined;
  if (list?.kind !== 'list') {
    return [];
  }
  const counts = path.at(-1) === 'attestations' ? isAttestation : isTick;
  return list.items.flatMap((item, index) => (counts(item) ? [index] : []));
}

function isTick(item: YamlNode): boolean {
  return item.kind === 'map' ? hasText(item, 'text') : item.kind === 'scalar' && item.text.trim() !== '';
}

function isAttestation(item: YamlNode): boolean {
  return (
    item.kind === 'map' &&
    hasText(item, 'who') &&
    hasText(item, 'statement') &&
    isIsoDate(textOf(item, 'on')?.replace(/\n+$/, '') ?? '')
  );
}

function hasText(map: YamlMap, key: string): boolean {
  return (textOf(map, key) ?? '').trim() !== '';
}

function textOf(map: YamlMap, key: string): string | undefined {
  const value = map.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
