// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { env } from 'vscode';
import type { Finding } from '../../core/model/finding';
import { translate } from '../diagnostics/findingDiagnostic';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Puts what a row says on the clipboard, one line a finding, as compilers write it. */
export const copyFinding: Command = {
  id: 'ospoLens.copyFinding',
  run: async (target) => {
    const subject = subjectOf(target);
    if (subject?.kind === 'finding') {
      await env.clipboard.writeText(line(subject.finding));
    } else if (subject?.kind === 'findings') {
      const files = subject.source.assessment?.findings.filesOf(subject.ruleId) ?? [];
      await env.clipboard.writeText(files.flatMap(([, findings]) => findings.map(line)).join('\n'));
    }
  },
};

function line({ path, range, ruleId, message }: Finding): string {
  const place = path === undefined ? '' : range === undefined ? `${path}: ` : `${path}:${range.start.line + 1}: `;
  return `${place}${ruleId}: ${translate(message)}`;
}
