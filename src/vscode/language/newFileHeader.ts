// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  CompletionItem,
  CompletionItemKind,
  Range,
  l10n,
  type CancellationToken,
  type CompletionItemProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { newHeader } from '../../core/language/newHeader';
import { headerContext } from '../fixes/headerContext';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { Prose } from './prose';
import { isNearlyEmpty } from './worthReading';

/** The word that is completed; typed in part or not at all. */
const WORD = 'spdx';

/**
 * `spdx` in an empty file becomes the file's header. A snippet of the manifest would have to know each language's
 * comment, cannot know the licence, the holder or the year, and would be offered in the middle of a file too. This item
 * is made by what writes all other headers: comment style, PHP's opening tag, policy and template are right or there
 * is no item. It runs no command and asks nothing: where the holder is not known yet, the light bulb asks.
 */
export class NewFileHeader implements CompletionItemProvider {
  constructor(private readonly sessions: Sessions) {}

  async provideCompletionItems(
    document: TextDocument,
    _position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[] | undefined> {
    if (!isNearlyEmpty(document) || !WORD.startsWith(document.getText().trim().toLowerCase())) {
      return undefined;
    }
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session === undefined || path === undefined || token.isCancellationRequested) {
      return undefined;
    }
    const { request, marks } = await headerContext(session, path, { isNew: true });
    if ('ask' in request) {
      return undefined;
    }
    const header = newHeader(path, request, document.languageId, marks);
    if (header === undefined) {
      return undefined;
    }
    const item = new CompletionItem(WORD, CompletionItemKind.Snippet);
    item.detail = l10n.t('Licence header ({licence}, {holder})', {
      licence: request.licence,
      holder: request.holder,
    });
    item.documentation = new Prose().markdown.appendCodeblock(header.trimEnd(), document.languageId);
    item.range = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    item.filterText = WORD;
    item.insertText = header;
    item.keepWhitespace = true;
    return [item];
  }
}
