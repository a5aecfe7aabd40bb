// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isNode, isScalar, isSeq, visit } from 'yaml';
import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../model/textEdit';
import { moveBlockItem, removeBlockItems, type Leaving } from './blockItems';
import { moveFlowItem, removeFlowItems } from './flowItems';
import { nodeAt } from './nodeAt';
import type { YamlFile } from './parseYaml';
import { isFlow } from './places';
import { setValue } from './setValue';
import type { KeyOrder, YamlPath } from './yamlData';

/** The edits that take items out of the list at a path; its key stays. `undefined`: cannot be done. */
export function removeItems(
  file: YamlFile,
  path: YamlPath,
  indices: readonly number[],
  leaving: Leaving = 'removed',
): TextEdit[] | undefined {
  const list = nodeAt(file, path);
  if (!isSeq(list) || isReferredTo(list, indices, file)) {
    return undefined;
  }
  return isFlow(list) ? removeFlowItems(list, indices, file) : removeBlockItems(list, indices, leaving, file);
}

/** The edits that move an item of the list at a path, so that it stands at position `to`. `undefined`: cannot be done. */
export function moveItem(file: YamlFile, path: YamlPath, from: number, to: number): TextEdit[] | undefined {
  const list = nodeAt(file, path);
  if (!isSeq(list) || isReferredTo(list, [from], file) || holdsAlias(list.items[from])) {
    return undefined;
  }
  return isFlow(list) ? moveFlowItem(list, from, to, file) : moveBlockItem(list, from, to, file);
}

/**
 * The edits that give the item at a path another text, whichever way it is written: a map with a key for the text, a text
 * with a box (`"[ ] text"`, which keeps its box), or a bare text.
 */
export function setItemText(
  file: YamlFile,
  path: YamlPath,
  textKey: string,
  text: string,
  order: KeyOrder,
): TextEdit[] | undefined {
  const item = nodeAt(file, path);
  if (!isScalar(item)) {
    return setValue(file, [...path, textKey], text, order);
  }
  const box = typeof item.value === 'string' ? /^\[[ x]\][ \t]+(?=\S)/i.exec(item.value)?.[0] : undefined;
  // A bare text that begins like a box would be taken for one.
  const guard = box ?? (/^\[[ x]\][ \t]+\S/i.test(text) ? '[ ] ' : '');
  return setValue(file, path, guard + text, order);
}

/** True when an alias elsewhere may mean something inside these items: they have to stay where they are. */
function isReferredTo(list: YAMLSeq, indices: readonly number[], { text }: YamlFile): boolean {
  if (!text.includes('*')) {
    return false;
  }
  let found = false;
  for (const index of indices) {
    const item = list.items[index];
    if (isNode(item)) {
      visit(item, {
        Node: (_, node) => {
          const anchor = 'anchor' in node ? node.anchor : undefined;
          found ||= anchor !== undefined && text.includes(`*${anchor}`);
          return found ? visit.BREAK : undefined;
        },
      });
    }
  }
  return found;
}

/** An alias must stand behind what it means: whoever moves it would have to know where that is. */
export function holdsAlias(item: unknown): boolean {
  let found = false;
  if (isNode(item)) {
    visit(item, {
      Alias: () => {
        found = true;
        return visit.BREAK;
      },
    });
  }
  return found;
}
