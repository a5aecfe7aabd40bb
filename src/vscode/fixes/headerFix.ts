// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, type TextDocument } from 'vscode';
import { planHeader } from '../../core/headers/write/planHeader';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import type { FileChange } from '../../core/model/fileChange';
import type { HeaderPlan, HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { translate } from '../diagnostics/findingDiagnostic';

/** What adding a header to a document comes to: changes to make, or a sentence on why there are none. */
export type HeaderFix =
  | {
      readonly changes: readonly FileChange[];
      readonly place: 'file' | 'sidecar';
      /** A line joins a header that is there. */
      readonly completes?: boolean;
    }
  | { readonly reason: string };

/** Why a document cannot be written back as it was: letters were lost when it was opened. */
export function unreadable(document: TextDocument, path: RepoPath): { readonly reason: string } | undefined {
  return document.getText().includes('\uFFFD')
    ? {
        reason: l10n.t(
          '{path} is not in the encoding it was opened with, and saving it would lose letters. Use “Reopen with Encoding” first.',
          { path },
        ),
      }
    : undefined;
}

/** Plans the header for a document as it stands in the editor, unsaved changes included. */
export function headerFix(
  document: TextDocument,
  path: RepoPath,
  request: HeaderRequest,
  marks: LinguistMarks,
): HeaderFix {
  const { languageId } = document;
  return (
    unreadable(document, path) ?? toFix(path, planHeader(path, document.getText(), request, { languageId, marks }))
  );
}

/** The same for a plan made from a file that is not open. */
export function toFix(path: RepoPath, plan: HeaderPlan): HeaderFix {
  switch (plan.action) {
    case 'inserted':
    case 'merged':
    case 'updated':
    case 'removed':
      return {
        changes: [{ kind: 'edit', path, edits: plan.edits }],
        place: 'file',
        completes: plan.action === 'merged',
      };
    case 'sidecar':
      return { changes: [{ kind: 'create', path: plan.path, content: plan.content }], place: 'sidecar' };
    case 'reuse-toml':
      return {
        reason: l10n.t('The policy keeps the licence of {path} in {toml}: add an entry there.', {
          path,
          toml: plan.path,
        }),
      };
    case 'unchanged':
      return { reason: l10n.t('{path} has the header already.', { path }) };
    case 'skipped':
    case 'refused':
      return { reason: translate(plan.reason) };
  }
}
