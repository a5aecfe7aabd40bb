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
  type TextEdit,
} from 'vscode';
import type { LinguistMarks } from '../../core/gitattributes/linguist';
import { planHeader } from '../../core/headers/write/planHeader';
import { newHeader } from '../../core/language/newHeader';
import type { HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { headerContext } from '../fixes/headerContext';
import { toTextEdits } from '../fixes/toWorkspaceEdit';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { Prose } from './prose';
import { HEADER_WORD, startsHeader } from './worthReading';

/**
 * `spdx` in an empty file, or on one of the first lines of another, becomes the file's header. A snippet of the manifest would have to know each language's
 * comment, cannot know the licence, the holder or the year, and would be offered in the middle of a file too. This item
 * is made by what writes all other headers: comment style, PHP's opening tag, policy and template are right or there
 * is no item. It runs no command and asks nothing: where the holder is not known yet, the light bulb asks.
 */
export class NewFileHeader implements CompletionItemProvider {
  constructor(private readonly sessions: Sessions) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[] | undefined> {
    if (!startsHeader(document, position)) {
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
    const found = HEADER_WORD.startsWith(document.getText().trim().toLowerCase())
      ? wholeFile(document, path, request, marks)
      : inFile(document, position.line, path, request, marks);
    if (found === undefined) {
      return undefined;
    }
    const { header, range, insertText, beside } = found;
    const item = new CompletionItem(HEADER_WORD, CompletionItemKind.Snippet);
    item.detail = l10n.t('Licence header ({licence}, {holder})', {
      licence: request.licence,
      holder: request.holder,
    });
    item.documentation = new Prose().markdown.appendCodeblock(header.trimEnd(), document.languageId);
    item.range = range;
    item.filterText = HEADER_WORD;
    item.insertText = insertText;
    item.additionalTextEdits = beside;
    item.keepWhitespace = true;
    return [item];
  }
}

interface Found {
  readonly header: string;
  /** What is replaced at the cursor, and by what. */
  readonly range: Range;
  readonly insertText: string;
  /** What changes elsewhere in the file. */
  readonly beside: TextEdit[];
}

function wholeFile(
  document: TextDocument,
  path: RepoPath,
  request: HeaderRequest,
  marks: LinguistMarks,
): Found | undefined {
  const header = newHeader(path, request, document.languageId, marks);
  const range = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  return header === undefined ? undefined : { header, range, insertText: header, beside: [] };
}

/** The header goes where a header goes: below a `#!`, on whichever side of it the word was typed. */
function inFile(
  document: TextDocument,
  line: number,
  path: RepoPath,
  request: HeaderRequest,
  marks: LinguistMarks,
): Found | undefined {
  const text = document.getText();
  const { range, rangeIncludingLineBreak } = document.lineAt(line);
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(rangeIncludingLineBreak.end);
  const rest = text.slice(0, from) + text.slice(to);
  const plan = planHeader(path, rest, request, { languageId: document.languageId, marks });
  const [edit, ...others] = plan.action === 'inserted' ? plan.edits : [];
  if (edit === undefined || others.length > 0 || edit.length > 0) {
    return undefined;
  }
  const { newText: header, offset } = edit;
  if (rest.slice(Math.min(offset, from), from).trim() !== '') {
    // The word stands in the middle of the code.
    return undefined;
  }
  if (offset === from && to > document.offsetAt(range.end)) {
    // The line end behind the word is the last one of the header.
    return { header, range, insertText: header.replace(/\r?\n$/, ''), beside: [] };
  }
  const word = document.offsetAt(range.end);
  return {
    header,
    range,
    insertText: '',
    beside: toTextEdits(document, [
      { offset: word, length: to - word, newText: '' },
      { offset: offset < from ? offset : offset + to - from, length: 0, newText: header },
    ]),
  };
}
