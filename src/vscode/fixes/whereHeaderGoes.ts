// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, type TextDocument } from 'vscode';
import { fittingRequest } from '../../core/headers/write/fittingRequest';
import { planHeader } from '../../core/headers/write/planHeader';
import { readBack } from '../../core/headers/write/readBack';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import type { HeaderRequest } from '../../core/model/header';
import { parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { sidecarOf } from '../../core/reuse/sidecar';
import { currentText } from '../programme/currentText';
import type { FolderSession } from '../session/session';
import { headerFix, toFix, type HeaderFix } from './headerFix';

/** Where a header goes and what it says there. */
export interface HeaderOffer {
  readonly fix: HeaderFix;
  readonly title: string;
  /** The file that changes is not the one that the person looks at. */
  readonly elsewhere: boolean;
}

/**
 * What completing a file's licence information comes to: in the side file where it has one, since nothing else counts
 * then; else in the file itself, fitted to what it says already.
 */
export async function headerOffer(
  session: FolderSession,
  document: TextDocument,
  path: RepoPath,
  wanted: HeaderRequest,
  marks: LinguistMarks,
): Promise<HeaderOffer> {
  const side = parseRepoPath(sidecarOf(path));
  const sideText = side && (await currentText(Uri.joinPath(session.folder.uri, side)));
  if (side !== undefined && sideText !== undefined) {
    const request = fittingRequest(wanted, readBack(side, sideText, undefined));
    const title = l10n.t('Complete {file} ({licence}, {holder})', { ...request, file: side });
    return { fix: toFix(side, planHeader(side, sideText, request)), title, elsewhere: true };
  }
  const request = fittingRequest(wanted, readBack(path, document.getText(), document.languageId));
  const fix = headerFix(document, path, request, marks);
  return { fix, title: titleFor(fix, request, wanted), elsewhere: false };
}

function titleFor(fix: HeaderFix, { licence, holder }: HeaderRequest, wanted: HeaderRequest): string {
  if (holder !== wanted.holder) {
    return l10n.t('Add the tag for {licence} to the notice of {holder}', { licence, holder });
  }
  return 'place' in fix && fix.place === 'sidecar'
    ? l10n.t('Add licence information in a .license file ({licence}, {holder})', { licence, holder })
    : l10n.t('Add licence header ({licence}, {holder})', { licence, holder });
}
