// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { POLICY_OUTLINE, PROGRAMME_OUTLINE } from './configOutline.generated';
import { ITEM } from './yamlPlace';
import type { Outline } from './outline';

/** Which of our files a path names: the last two segments decide, as in the schemas' file patterns. */
export function outlineOfFile(path: string): Outline | undefined {
  return path.endsWith('/.ospo/ggi.yaml')
    ? PROGRAMME_OUTLINE
    : path.endsWith('/.ospo/policy.yaml')
      ? POLICY_OUTLINE
      : undefined;
}

/** Keys of the policy whose values are licence expressions. The programme has none. */
const EXPRESSIONS = new Set(['licence', 'allow', 'review', 'deny']);

/** True where a value, or an item of a list, is a licence expression. */
export function isExpression(root: Outline, path: readonly string[]): boolean {
  const key = path.at(-1) === ITEM ? path.at(-2) : path.at(-1);
  return root === POLICY_OUTLINE && path.length > 1 && key !== undefined && EXPRESSIONS.has(key);
}
