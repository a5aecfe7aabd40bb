// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { yamlNode } from './node';
import type { YamlNode } from './node';
import { MAX_PROGRAMME_LENGTH, parseYaml } from './parseYaml';

/**
 * Every value of a document by its path, whatever its shape. Comparing the leaves of two versions shows what an edit
 * changed besides what it meant to. `undefined` when the text is not one readable YAML document.
 */
export function leavesOf(text: string): ReadonlyMap<string, string> | undefined {
  const { root } = parseYaml(text, MAX_PROGRAMME_LENGTH);
  if (root === undefined) {
    return undefined;
  }
  const leaves = new Map<string, string>();
  const walk = (node: YamlNode, path: string): void => {
    if (node.kind === 'map') {
      node.entries.forEach(({ key, value }) => walk(value, `${path}\n${JSON.stringify(key)}`));
    } else if (node.kind === 'list') {
      node.items.forEach((item, index) => walk(item, `${path}\n${index}`));
    } else {
      // What is written last in a file without a final line end gains one when something is added behind it.
      leaves.set(path, node.kind === 'scalar' ? `=${node.text.replace(/\n+$/, '')}` : node.kind);
    }
  };
  walk(yamlNode(root, text, 0), '');
  return leaves;
}

/** True when everything outside the given places (keys from the top) is the same in both texts. */
export function sameOutside(before: string, after: string, places: readonly (readonly string[])[]): boolean {
  const old = leavesOf(before);
  const now = leavesOf(after);
  if (old === undefined || now === undefined) {
    return false;
  }
  const starts = new Set(places.map(pathOf));
  // A place's own ancestors may have been empty before.
  const ancestors = new Set(places.flatMap((keys) => keys.map((_, length) => pathOf(keys.slice(0, length)))));
  const inside = (path: string): boolean => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('\n', end - 1)) {
      if (starts.has(path.slice(0, end))) {
        return true;
      }
    }
    return starts.has('') || ancestors.has(path);
  };
  const kept = new Map([...now].filter(([path]) => !inside(path)));
  const expected = [...old].filter(([path]) => !inside(path));
  return expected.length === kept.size && expected.every(([path, value]) => kept.get(path) === value);
}

function pathOf(keys: readonly string[]): string {
  return keys.map((key) => `\n${JSON.stringify(key)}`).join('');
}
