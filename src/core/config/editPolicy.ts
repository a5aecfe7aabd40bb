// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPolicy, Policy, Waiver } from '../model/config';
import { msg, type Message } from '../model/message';
import { applyEdits, type TextEdit } from '../model/textEdit';
import { sameOutside } from '../yaml/leaves';
import { parseYaml } from '../yaml/parseYaml';
import { appendItem } from '../yaml/setValue';
import { record, type KeyOrder, type YamlData, type YamlRecord } from '../yaml/yamlData';
import { HEADER_KEYS, POLICY_KEYS, WAIVER_KEYS } from './policyKeys';
import { readPolicy } from './readPolicy';

/** Something that is added to `.ospo/policy.yaml`. */
export type PolicyAddition =
  { readonly kind: 'waiver'; readonly waiver: Waiver } | { readonly kind: 'headers'; readonly entry: HeaderEntry };

type HeaderEntry = Pick<HeaderPolicy, 'paths'> & Partial<HeaderPolicy>;

/** Offsets are those of the text that was given. */
export type PolicyEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: Message };

const ORDER: KeyOrder = (path) => (path.length === 0 ? POLICY_KEYS : []);

/**
 * The smallest edit that adds an entry to a policy file. Everything that stands there stays byte for byte. The result is
 * read back: it must hold the entry and nothing else may have changed, otherwise the edit is refused with a reason.
 */
export function editPolicy(text: string, addition: PolicyAddition): PolicyEdit {
  const before = readPolicy(text);
  if (!before.usable) {
    const line = (before.problems.find(({ severity }) => severity === 'error')?.range.start.line ?? 0) + 1;
    return {
      refused: msg(
        'The policy file cannot be edited while it has errors. Mend line {line} of .ospo/policy.yaml first.',
        {
          line,
        },
      ),
    };
  }
  const key = addition.kind === 'waiver' ? 'waivers' : 'headers';
  const edits = appendItem(parseYaml(text), [key], dataOf(addition), ORDER);
  if (edits === undefined) {
    return { refused: BY_HAND };
  }
  const after = applyEdits(text, edits);
  const read = readPolicy(after);
  const right =
    read.usable &&
    read.problems.length === before.problems.length &&
    holds(before.policy, read.policy, addition) &&
    sameOutside(text, after, [[key]]);
  return right ? { edits } : { refused: BY_HAND };
}

const BY_HAND = msg(
  'The policy file is written in a way that cannot be edited safely at this place. Add the entry by hand.',
);

function dataOf(addition: PolicyAddition): YamlRecord {
  return addition.kind === 'waiver'
    ? record(
        WAIVER_KEYS.map((key) => [
          key,
          // No paths at all is how a waiver speaks of the whole repository.
          key === 'paths' && addition.waiver.paths.length === 0 ? undefined : addition.waiver[key],
        ]),
      )
    : record(HEADER_KEYS.map((key) => [key, valueOf(addition.entry, key)]));
}

function valueOf(entry: HeaderEntry, key: (typeof HEADER_KEYS)[number]): YamlData | undefined {
  if (key === 'year-from') {
    return entry.yearFrom;
  }
  const { holder, otherHolders = [] } = entry;
  return key === 'holder' && holder !== undefined && otherHolders.length > 0 ? [holder, ...otherHolders] : entry[key];
}

function holds(before: Policy, after: Policy, addition: PolicyAddition): boolean {
  if (addition.kind === 'waiver') {
    const { waivers } = after;
    return waivers.length === before.waivers.length + 1 && says(waivers.at(-1)!, addition.waiver);
  }
  const { headers } = after;
  return headers.length > before.headers.length && says(headers.at(-1)!, addition.entry);
}

/** Whether an entry that was read says all that was meant. */
function says(read: object, meant: object): boolean {
  return Object.entries(meant).every(
    ([key, value]) => JSON.stringify((read as Record<string, unknown>)[key]) === JSON.stringify(value),
  );
}
