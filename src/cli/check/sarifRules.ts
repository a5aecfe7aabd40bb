// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Assessment } from '../../core/model/outcome';
import type { RuleMetadata } from '../../core/model/rule';
import type { Severity } from '../../core/model/vocabulary';
import { ruleCatalogue } from './ruleCatalogue';

export interface RuleDescriptor {
  readonly id: string;
  readonly [property: string]: unknown;
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** All rules that were asked, found anything or not: a service tells a fixed finding from a rule that did not run. */
export function ruleDescriptors({ outcomes, findings }: Assessment): RuleDescriptor[] {
  const severities = new Map([...outcomes, ...findings].map(({ ruleId, severity }) => [ruleId, severity]));
  const metadata = ruleCatalogue();
  return [...severities].map(([ruleId, severity]) => {
    const meta = metadata.get(ruleId);
    if (meta === undefined) {
      return { id: ruleId };
    }
    return {
      id: ruleId,
      name: pascalCase(meta.slug),
      shortDescription: { text: meta.title },
      fullDescription: { text: meta.rationale },
      help: { text: [meta.rationale, ...referenceLines(meta)].join('\n') },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: ['governance', ...meta.activities], references: meta.references },
    };
  });
}

function referenceLines({ references }: RuleMetadata): string[] {
  return Object.entries(references).map(([framework, ids]) => `${framework}: ${ids.join(', ')}`);
}

function pascalCase(slug: string): string {
  return slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
