// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Diagnostic, Uri } from 'vscode';
import type { Finding } from '../../core/model/finding';
import type { RepoPath } from '../../core/model/repoPath';
import { atLeast, type Severity } from '../../core/model/vocabulary';
import { POLICY_PATH, PROGRAMME_PATH } from '../session/paths';
import type { ConfigFile, FolderSession } from '../session/session';
import { FindingDiagnostic, configDiagnostic, rangeOf } from './findingDiagnostic';

/**
 * What one file is to show, before diagnostics are made of it. The lists are those of their owners: as long as they are
 * the same objects, nothing changed and nothing has to be made.
 */
export interface FileBasis {
  readonly rest: readonly Finding[];
  /** Findings about the repository as a whole, on the one file that shows them. */
  readonly repository: readonly Finding[];
  readonly headers: readonly Finding[];
  readonly config: ConfigFile<unknown>['problems'];
  readonly show: Severity;
}

const NONE: readonly never[] = [];

export function basisOf(
  session: FolderSession,
  path: RepoPath,
  options: { readonly show: Severity; readonly live: readonly Finding[] | undefined; readonly headers: boolean },
): FileBasis {
  const { assessment } = session;
  return {
    rest: assessment?.findings.restOf(path) ?? NONE,
    repository: path === assessment?.anchor ? assessment.findings.restOf(undefined) : NONE,
    headers: !options.headers ? NONE : (options.live ?? assessment?.findings.headersOf(path) ?? NONE),
    config: configOf(session, path),
    show: options.show,
  };
}

export function sameBasis(a: FileBasis | undefined, b: FileBasis): boolean {
  return (
    a !== undefined &&
    a.rest === b.rest &&
    a.repository === b.repository &&
    a.headers === b.headers &&
    a.config === b.config &&
    a.show === b.show
  );
}

/** Whether anything is to be seen: asked of far more files than show something. */
export function showsAnything({ rest, repository, headers, config, show }: FileBasis): boolean {
  const shown = (finding: Finding) => isOpenQuestion(finding) && atLeast(finding.severity, show);
  return config.length > 0 || headers.some(shown) || rest.some(shown) || repository.some(shown);
}

export function diagnosticsOf({ rest, repository, headers, config, show }: FileBasis, rulePages: Uri): Diagnostic[] {
  const findings = [...rest, ...repository, ...headers].filter(
    (finding) => isOpenQuestion(finding) && atLeast(finding.severity, show),
  );
  return [
    ...findings.map((finding): Diagnostic => new FindingDiagnostic(finding, rangeOf(finding), rulePages)),
    ...config.map(configDiagnostic),
  ];
}

/** Something a person could act on; what passed, was waived or could not be decided is no problem. */
function isOpenQuestion({ status }: Finding): boolean {
  return status === 'fail' || status === 'partial' || status === 'needs-review';
}

function configOf(session: FolderSession, path: RepoPath): ConfigFile<unknown>['problems'] {
  const config = path === PROGRAMME_PATH ? session.programme : path === POLICY_PATH ? session.policy : undefined;
  return config?.exists ? config.problems : NONE;
}
