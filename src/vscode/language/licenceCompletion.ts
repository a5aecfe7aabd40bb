// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  CompletionTriggerKind,
  workspace,
  type CancellationToken,
  type CompletionContext,
  type CompletionItem,
  type CompletionItemProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { headerPolicyFor } from '../../core/config/headerPolicy';
import { expressionPlace, licencePlaceAt, type LicencePlace } from '../../core/language/licencePlace';
import { licenceValueAt } from '../../core/language/manifestLicence';
import { idsOf } from '../../core/spdx/expression';
import { parseExpression } from '../../core/spdx/parseExpression';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { licenceItems, resolveLicenceItem, spaced } from './licenceItems';

/** Inside the string of a settings file that names a licence. */
function manifestPlace(document: TextDocument, position: Position): LicencePlace | undefined {
  const value = licenceValueAt(document.uri.path, document.getText(), document.offsetAt(position));
  const start = value && document.positionAt(value.start);
  return start?.line !== position.line
    ? undefined
    : expressionPlace(document.lineAt(position.line).text, start.character, position.character);
}

/**
 * Identifiers behind an SPDX-License-Identifier tag, in every kind of file, and as values of settings files. It is asked at every blank, since comments
 * have no suggestions while typing: a line without the tag costs one search for a word.
 */
export class LicenceCompletion implements CompletionItemProvider {
  constructor(private readonly sessions: Sessions) {}

  provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    context: CompletionContext,
  ): CompletionItem[] | undefined {
    const { text } = document.lineAt(position.line);
    const place = manifestPlace(document, position) ?? licencePlaceAt(text, position.character);
    if (place === undefined || token.isCancellationRequested) {
      return undefined;
    }
    // A blank behind a whole expression is mostly its end: AND must not be what Enter takes.
    if (place.expects === 'operator' && context.triggerKind === CompletionTriggerKind.TriggerCharacter) {
      return undefined;
    }
    return spaced(
      licenceItems(place, position.line, this.ownLicence(document), this.usedIds(document)),
      text,
      position,
    );
  }

  resolveCompletionItem(item: CompletionItem): CompletionItem {
    return resolveLicenceItem(item);
  }

  /** Identifiers in the headers of the repository, most frequent first. */
  private usedIds(document: TextDocument): readonly string[] {
    const expressions = this.sessions.of(document.uri)?.assessment?.conventions.licences ?? [];
    return [...new Set(expressions.flatMap((value) => idsOf(parseExpression(value).expression!)))];
  }

  /** What the policy or the settings want here, else what the headers around agree on. */
  private ownLicence(document: TextDocument): string | undefined {
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session === undefined || path === undefined) {
      return undefined;
    }
    const preferred = workspace.getConfiguration('ospoLens', session.folder).get<string>('headers.licence', '').trim();
    const named = headerPolicyFor(session.policy.value, path).licence;
    return named ?? (preferred === '' ? session.assessment?.conventions.licence : preferred);
  }
}
