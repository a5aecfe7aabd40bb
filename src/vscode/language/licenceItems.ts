// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CompletionItem, CompletionItemKind, CompletionItemTag, Range, l10n, type Position } from 'vscode';
import { COMMON_EXCEPTIONS, COMMON_LICENCES } from '../../core/language/commonLicences';
import { licenceSentences } from '../../core/language/explainExpression';
import { exceptionMeaning } from '../../core/language/licenceFamilies';
import type { LicencePlace } from '../../core/language/licencePlace';
import { EXCEPTION_IDS, LICENCE_IDS, exceptionId, isDeprecated, licenceId } from '../../core/spdx/identifiers';
import { licenceFacts } from '../../core/spdx/names';
import { successorOf } from '../../core/spdx/successor';
import { translate } from '../diagnostics/findingDiagnostic';
import { Prose } from './prose';

/**
 * What may go on an expression at a place.
 * @param own the expression that the policy names for the file, offered first
 * @param used identifiers that files of the repository are under, offered next
 */
export function licenceItems(
  place: LicencePlace,
  line: number,
  own: string | undefined,
  used: readonly string[] = [],
): CompletionItem[] {
  const range = new Range(line, place.start, line, place.end);
  switch (place.expects) {
    case 'licence':
      return [
        ...(own !== undefined && place.first ? [ownItem(own, range)] : []),
        ...LICENCE_IDS.filter((id) => id !== own || !place.first).map((id) => idItem(id, COMMON_LICENCES, range, used)),
      ];
    case 'exception':
      return EXCEPTION_IDS.map((id) => idItem(id, COMMON_EXCEPTIONS, range, used));
    case 'operator':
      return operators(range);
  }
}

/** Adds what the item says in more words, when somebody looks at it. */
export function resolveLicenceItem(item: CompletionItem): CompletionItem {
  const label = textOf(item);
  const id = licenceId(label);
  const exception = exceptionId(label);
  const sentences =
    id !== undefined ? licenceSentences(id) : exception === undefined ? [] : [exceptionMeaning(exception)];
  if (sentences.length > 0) {
    item.documentation = new Prose().paragraph(...sentences.map(translate)).markdown;
  }
  return item;
}

/** Directly behind a colon a space is missing. */
export function spaced(items: CompletionItem[], text: string, position: Position): CompletionItem[] {
  if (text[position.character - 1] === ':') {
    for (const item of items) {
      item.insertText = ` ${textOf(item)}`;
    }
  }
  return items;
}

function textOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** An item whose every row says what it is, not only the row in focus. */
function describedItem(label: string, description: string | undefined, kind: CompletionItemKind): CompletionItem {
  const item = new CompletionItem(description === undefined ? label : { label, description }, kind);
  if (description !== undefined) {
    item.detail = description;
  }
  return item;
}

function idItem(id: string, common: readonly string[], range: Range, used: readonly string[]): CompletionItem {
  const deprecated = isDeprecated(id);
  const item = describedItem(id, deprecated ? replacementOf(id) : licenceFacts(id)?.name, CompletionItemKind.Constant);
  const rank = common.indexOf(id);
  item.range = range;
  const place = used.indexOf(id);
  const usual = `${deprecated ? '3' : rank < 0 ? '2' : `1${String(rank).padStart(2, '0')}`} ${id}`;
  item.sortText = place < 0 ? usual : `0${String(place).padStart(2, '0')}`;
  if (deprecated) {
    item.tags = [CompletionItemTag.Deprecated];
  }
  return item;
}

function replacementOf(id: string): string {
  const successor = successorOf(id, false);
  return successor === undefined
    ? l10n.t('Deprecated by SPDX')
    : l10n.t('Deprecated by SPDX: write {successor}', { successor });
}

function ownItem(expression: string, range: Range): CompletionItem {
  const item = describedItem(expression, l10n.t('The licence of this folder'), CompletionItemKind.Constant);
  item.range = range;
  item.sortText = '0';
  item.preselect = true;
  return item;
}

function operators(range: Range): CompletionItem[] {
  const texts = [
    ['OR', l10n.t('Whoever uses this may choose')],
    ['AND', l10n.t('Both apply')],
    ['WITH', l10n.t('An exception follows')],
  ] as const;
  return texts.map(([label, detail], index) => {
    const item = describedItem(label, detail, CompletionItemKind.Operator);
    item.range = range;
    item.sortText = String(index);
    return item;
  });
}
