// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, languages, type DocumentFilter, type Position, type TextDocument } from 'vscode';
import type { Sessions } from '../session/session';
import { laterCompletion, laterHover } from './later';
import { isInManifest, mayNameLicence, startsHeader } from './worthReading';

const CONFIG: readonly DocumentFilter[] = [{ pattern: '**/.ospo/ggi.yaml' }, { pattern: '**/.ospo/policy.yaml' }];
/** Wherever the text comes from: a tag may be written in any document. */
const ANY: DocumentFilter = { pattern: '**' };

/**
 * Completion and hover. Registering costs nothing: what answers is loaded when somebody asks about a line that may have
 * to do with a licence, for the editor asks at every blank and at every rest of the mouse.
 */
export function registerLanguageFeatures(sessions: Sessions): Disposable {
  const onTag = (document: TextDocument, { line }: Position) =>
    isInManifest(document) || document.lineAt(line).text.includes('SPDX');
  return Disposable.from(
    languages.registerCompletionItemProvider(
      ANY,
      laterCompletion(async () => new (await import('./licenceCompletion')).LicenceCompletion(sessions), onTag),
      ' ',
    ),
    languages.registerCompletionItemProvider(
      ANY,
      laterCompletion(async () => new (await import('./newFileHeader')).NewFileHeader(sessions), startsHeader),
    ),
    languages.registerHoverProvider(
      ANY,
      laterHover(
        async () => new (await import('./licenceHover')).LicenceHover(sessions),
        (document, position) => isInManifest(document) || mayNameLicence(document, position),
      ),
    ),
    languages.registerCompletionItemProvider(
      CONFIG,
      laterCompletion(async () => new (await import('./configCompletion')).ConfigCompletion()),
      ' ',
      ':',
      '-',
    ),
    languages.registerHoverProvider(
      CONFIG,
      laterHover(async () => new (await import('./configHover')).ConfigHover()),
    ),
  );
}
