// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './generatedFile';
import { headerRules } from './headerRules';
import { implementedEntries, metadataOf } from './ruleCatalogue';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** The table of rules in the README, between its two marks; nothing where the marks are missing. */
export function ruleTable(): readonly GeneratedFile[] {
  const path = 'README.md';
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) {
    return [];
  }
  const rows = [...implementedEntries().map(metadataOf), ...headerRules()].map(
    ({ id, title, severity, raised, minTier, activities }) =>
      `| [${id}](resources/rules/${id}.md) | ${title} | ${severity}${raised ? `, ${raised.severity} from ${raised.from}` : ''} | ${minTier} | ${activities.join(', ')} |`,
  );
  const table = ['| Rule | What it says | Severity | From tier | GGI |', '| --- | --- | --- | --- | --- |', ...rows];
  const content = `${text.slice(0, start + START.length)}\n\n${table.join('\n')}\n\n${text.slice(end)}`;
  return [{ path, content }];
}
