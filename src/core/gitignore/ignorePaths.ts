// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseIgnoreFile } from './ignoreFile';
import type { IgnoreRules } from './ignoreRules';

/** A file of ignore rules larger than this is none. */
const MAX_LENGTH = 128 * 1024;

/** Adds the rules of a folder's own `.gitignore`. `folder` is a path from the top, the empty string for the top itself. */
export function withIgnoreFile(rules: IgnoreRules, folder: string, text: string): IgnoreRules {
  const depth = folder === '' ? 0 : folder.split('/').length;
  return rules.with(parseIgnoreFile(text.slice(0, MAX_LENGTH), false), depth);
}
