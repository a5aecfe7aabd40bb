// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { HEADER_RULES } from '../../../core/headers/judge/headerRules';
import type { RuleId } from '../../../core/model/finding';
import { METADATA } from '../../../core/rules/metadata.generated';

const TITLES: ReadonlyMap<string, string> = new Map(
  [...Object.values(METADATA), ...Object.values(HEADER_RULES)].map(({ id, title }) => [id, title]),
);

/** What a rule asks for, in words; its id where it has none. */
export function ruleTitle(ruleId: RuleId): string {
  const title = TITLES.get(ruleId);
  return title === undefined ? ruleId : l10n.t(title);
}
