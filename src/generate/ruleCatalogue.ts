// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, readdirSync } from 'node:fs';
import type { RuleMetadata } from '../core/model/rule';

/** One entry of `resources/catalogue/checks.json`, as far as the generators use it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly area: string;
  readonly ggi: readonly string[];
  readonly severity: RuleMetadata['severity'];
  readonly minTier: RuleMetadata['minTier'];
  readonly confidence: string;
  readonly paths: readonly string[];
  readonly rule: string;
  readonly notApplicableWhen: string;
  readonly rationale: string;
  readonly quickFix: { readonly kind: string; readonly what: string };
  readonly refs: Readonly<Record<string, readonly string[] | string | null>>;
}

const CATALOGUE = 'resources/catalogue/checks.json';
const RULES = 'src/core/rules';

/** Severities that grow with the tier; the catalogue says so in words ("error from tier T3"). */
const RAISED = /\b(error|warning) from tier (T[0-4])\b/;

const FRAMEWORKS: Readonly<Record<string, string>> = {
  scorecard: 'OpenSSF Scorecard',
  osps: 'OSPS Baseline',
  bestPractices: 'OpenSSF Best Practices Badge',
  reuse: 'REUSE',
  githubCommunityProfile: 'GitHub community profile',
  repolinter: 'repolinter',
  clomonitor: 'CLOMonitor',
};

/** The whole catalogue, in its order. */
export function readCatalogue(): readonly CatalogueEntry[] {
  return (JSON.parse(readFileSync(CATALOGUE, 'utf8')) as { readonly checks: readonly CatalogueEntry[] }).checks;
}

/** Entries that have a rule: `src/core/rules/<area>/<slug>.ts`. */
export function implementedEntries(): readonly CatalogueEntry[] {
  const files = new Set(
    readdirSync(RULES, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
  );
  return readCatalogue().filter(({ area, slug }) => files.has(`${area.toLowerCase()}/${slug}.ts`));
}

/** What the program needs to know of an entry. */
export function metadataOf(entry: CatalogueEntry): RuleMetadata {
  const [, severity, from] = RAISED.exec(entry.rule) ?? [];
  const references = Object.entries(FRAMEWORKS).flatMap(([key, name]): [string, string[]][] => {
    const value = entry.refs[key];
    const ids = typeof value === 'string' ? [value] : [...(value ?? [])];
    return ids.length === 0 ? [] : [[name, ids]];
  });
  return {
    id: entry.id as RuleMetadata['id'],
    slug: entry.slug,
    title: entry.title,
    rationale: entry.rationale,
    severity: entry.severity,
    ...(severity === undefined || from === undefined
      ? {}
      : { raised: { from, severity } as NonNullable<RuleMetadata['raised']> }),
    minTier: entry.minTier,
    activities: entry.ggi as RuleMetadata['activities'],
    references: Object.fromEntries(references),
  };
}
