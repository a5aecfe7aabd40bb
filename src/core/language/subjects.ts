// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { activityById, type Activity } from '../ggi/catalogue';
import type { RuleMetadata } from '../model/rule';
import { meaningOf, outlineAt, type Outline } from './outline';
import { allRules } from './ruleFacts';
import type { YamlPlace } from './yamlPlace';

/** What a word in one of our files is about. */
export type Subject =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'rule'; readonly rule: RuleMetadata }
  | { readonly kind: 'key'; readonly key: string; readonly description: string }
  | { readonly kind: 'value'; readonly value: string; readonly meaning: string };

/** What the word at a place is about; `undefined` where there is nothing to say. */
export function subjectAt(root: Outline, place: YamlPlace, word: string): Subject | undefined {
  const node = outlineAt(root, place.path);
  if (node === undefined || word === '') {
    return undefined;
  }
  const isKey = place.kind === 'key' || (place.kind === 'item' && place.hasColon);
  if (isKey && node.keys !== undefined && Object.hasOwn(node.keys, word)) {
    const description = node.keys[word]?.description;
    return description === undefined ? undefined : { kind: 'key', key: word, description };
  }
  if (isKey ? node.each !== undefined : node.each === undefined) {
    const activity = node.ids === 'activity' ? activityById(word) : undefined;
    const rule = node.ids === 'rule' ? allRules().get(word) : undefined;
    if (activity !== undefined || rule !== undefined) {
      return activity !== undefined ? { kind: 'activity', activity } : { kind: 'rule', rule: rule! };
    }
  }
  const meaning = !isKey && node.values?.includes(word) ? meaningOf(word, node.description) : undefined;
  return meaning === undefined ? undefined : { kind: 'value', value: word, meaning };
}
