// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Range } from 'vscode';
import { Diagnostic, DiagnosticSeverity, Uri, l10n } from 'vscode';
import type { ConfigProblem } from '../../core/model/config';
import type { Finding } from '../../core/model/finding';
import type { Message } from '../../core/model/message';
import { FILE_START } from '../../core/model/textEdit';
import { toRange } from '../session/toRange';

/** The `source` of every diagnostic of ours: what the Problems panel shows and filters by. */
export const SOURCE = 'OSPO Lens';

/** A diagnostic that remembers its finding, so that the light bulb need not guess what it was about. */
export class FindingDiagnostic extends Diagnostic {
  constructor(
    readonly finding: Finding,
    range: Range,
    rulePages: Uri,
  ) {
    super(range, translate(finding.message), severityOf(finding));
    this.source = SOURCE;
    this.code = { value: finding.ruleId, target: Uri.joinPath(rulePages, `${finding.ruleId}.md`) };
  }
}

/**
 * Problem of a file in `.ospo/`, remembered for the light bulb. Only these can be errors: the file is broken, and that
 * is not a matter of opinion.
 */
export class ConfigDiagnostic extends Diagnostic {
  constructor(readonly problem: ConfigProblem) {
    const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    super(toRange(problem.range), translate(problem.message), severity);
    this.source = SOURCE;
    this.code = problem.code;
  }
}

export function configDiagnostic(problem: ConfigProblem): Diagnostic {
  return new ConfigDiagnostic(problem);
}

/** The finding's own range, or the very start of the file for findings about a file as a whole. */
export function rangeOf(finding: Finding): Range {
  return toRange(finding.range ?? FILE_START);
}

export function translate({ text, args }: Message): string {
  return args === undefined ? l10n.t(text) : l10n.t(text, args);
}

/**
 * What is missing in a repository is a warning to the person who edits a file, however grave the rule: red is kept for
 * files that are broken.
 */
function severityOf({ severity }: Finding): DiagnosticSeverity {
  switch (severity) {
    case 'error':
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}
