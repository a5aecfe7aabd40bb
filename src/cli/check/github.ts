// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { formatMessage } from '../../core/model/message';
import type { Severity } from '../../core/model/vocabulary';
import { isOpen } from './counts';
import type { CheckResult } from './result';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function githubAnnotations({ findings, assessment: { anchor } }: CheckResult): string {
  return findings
    .filter(isOpen)
    .map(({ severity, path, range, ruleId, message }) => {
      const file = path ?? anchor;
      const place = [
        ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
        ...(range === undefined ? [] : [`line=${range.start.line + 1}`, `col=${range.start.column + 1}`]),
        `title=${escapeProperty(ruleId)}`,
      ];
      return `::${LEVELS[severity]} ${place.join(',')}::${escapeData(formatMessage(message))}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
