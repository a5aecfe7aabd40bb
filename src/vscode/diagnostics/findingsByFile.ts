// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Finding } from '../../core/model/finding';
import type { Assessment } from '../../core/model/outcome';
import type { RepoPath } from '../../core/model/repoPath';

const indexes = new WeakMap<Assessment, Map<RepoPath, Finding[]>>();

/**
 * What the editor shows on each file: its own findings, and on the anchor those about the repository as a whole.
 * Built once an assessment, so that a keystroke looks one file up instead of walking through all findings.
 */
export function findingsByFile(assessment: Assessment): ReadonlyMap<RepoPath, readonly Finding[]> {
  let index = indexes.get(assessment);
  if (index === undefined) {
    index = new Map();
    for (const finding of assessment.findings) {
      const path = finding.path ?? assessment.anchor;
      if (path !== undefined && isOpenQuestion(finding)) {
        const list = index.get(path);
        if (list === undefined) {
          index.set(path, [finding]);
        } else {
          list.push(finding);
        }
      }
    }
    indexes.set(assessment, index);
  }
  return index;
}

/** Something a person could act on; what passed, was waived or could not be decided is no problem. */
export function isOpenQuestion({ status }: Finding): boolean {
  return status === 'fail' || status === 'partial' || status === 'needs-review';
}

/** Rules about one file's licence header; their findings are replaced by live ones while the file is open. */
export function isHeaderFinding({ ruleId }: Finding): boolean {
  return ruleId.startsWith('HDR-');
}
