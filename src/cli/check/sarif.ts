// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import type { Finding } from '../../core/model/finding';
import { formatMessage } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import type { Severity } from '../../core/model/vocabulary';
import { TOOL } from '../tool';
import { ruleDescriptors } from './sarifRules';
import { suppressionsOf } from './sarifSuppressions';
import type { CheckResult } from './result';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
/** Base of all file addresses: the folder, wherever it is checked out. */
const BASE = 'SRCROOT';

/** A SARIF 2.1.0 log (OASIS, errata 01) as code scanning services take it. */
export function sarifLog(result: CheckResult): Record<string, unknown> {
  const rules = ruleDescriptors(result.assessment);
  const anchor = result.assessment.anchor ?? result.paths[0];
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'OSPO Lens', version: TOOL.version, semanticVersion: TOOL.version, rules } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.skipped.map((place) => ({
              level: 'warning',
              message: { text: `${place} could not be read, so nothing is said of it.` },
            })),
          },
        ],
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder that was checked.' } } },
        columnKind: 'utf16CodeUnits',
        results: result.findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: rules.findIndex(({ id }) => id === finding.ruleId),
          ...kindAndLevel(finding),
          message: { text: formatMessage(finding.message) },
          locations: locationsOf(finding, anchor),
          partialFingerprints: { 'ospoLensFinding/v1': fingerprint(finding, seen) },
          suppressions: suppressionsOf(finding, result.policy),
          properties: {
            confidence: finding.confidence,
            activities: finding.activities,
            ...(finding.code !== undefined && { code: finding.code }),
          },
        })),
        properties: {
          tier: result.assessment.tier,
          score: result.scorecard.score ?? null,
          coverage: result.scorecard.coverage,
        },
      },
    ],
  };
}

/** Only a failure has a level (section 3.27.10). */
function kindAndLevel({ status, severity }: Finding): { kind: string; level: string } {
  switch (status) {
    case 'needs-review':
      return { kind: 'review', level: 'none' };
    case 'unknown':
      return { kind: 'open', level: 'none' };
    case 'not-applicable':
      return { kind: 'notApplicable', level: 'none' };
    case 'pass':
    case 'inherited':
    case 'attested':
      return { kind: 'pass', level: 'none' };
    case 'fail':
    case 'partial':
    case 'waived':
      return { kind: 'fail', level: LEVELS[severity] };
  }
}

/** What is missing has no place of its own: it is shown on the README or the manifest. */
function locationsOf({ path, range }: Finding, anchor: RepoPath | undefined): unknown[] {
  const file = path ?? anchor;
  if (file === undefined) {
    return [];
  }
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE };
  const region = path === undefined || range === undefined ? { startLine: 1 } : regionOf(range);
  return [{ physicalLocation: { artifactLocation, region } }];
}

function regionOf({ start, end }: NonNullable<Finding['range']>): Record<string, number> {
  const region = { startLine: start.line + 1, startColumn: start.column + 1 };
  // A range up to "the end of the line" has no column that a reader could use.
  return end.column > 1e6
    ? { ...region, endLine: end.line + 1 }
    : { ...region, endLine: end.line + 1, endColumn: end.column + 1 };
}

/** Stays when lines move: rule, kind of problem, file, and which one of several in it. */
function fingerprint({ ruleId, code, path, message }: Finding, seen: Map<string, number>): string {
  const key = [ruleId, code ?? '', path ?? '', message.text].join('\n');
  const occurrence = seen.get(key) ?? 0;
  seen.set(key, occurrence + 1);
  return createHash('sha256').update(`${key}\n${occurrence}`).digest('hex').slice(0, 32);
}
