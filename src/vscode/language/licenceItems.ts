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

/** What may go on an expression at a place. `own`: the expression that the policy names for the file, offered first. */
export function licenceItems(place: LicencePlace, line: number, own: string | undefined): CompletionItem[] {
  const range = new Range(line, place.start, line, place.end);
  switch (place.expects) {
    case 'licence':
      return [
        ...(own !== undefined && place.first ? [ownItem(own, range)] : []),
        ...LICENCE_IDS.filter((id) => id !== own || !place.first).map((id) => idItem(id, COMMON_LICENCES, range)),
      ];
    case 'exception':
      return EXCEPTION_IDS.map((id) => idItem(id, COMMON_EXCEPTIONS, range));
    case 'operator':
      return operators(range);
  }
}

/** Adds what the item says in more words, when somebody looks at it. */
export function resolveLicenceItem(item: CompletionItem): CompletionItem {
  const { label } = item;
  const id = typeof label === 'string' ? licenceId(label) : undefined;
  const exception = typeof label === 'string' ? exceptionId(label) : undefined;
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
      item.insertText = ` ${typeof item.label === 'string' ? item.label : item.label.label}`;
    }
  }
  return items;
}

function idItem(id: string, common: readonly string[], range: Range): CompletionItem {
  const item = new CompletionItem(id, CompletionItemKind.Constant);
  item.range = range;
  const rank = common.indexOf(id);
  const deprecated = isDeprecated(id);
  item.sortText = `${deprecated ? '3' : rank < 0 ? '2' : `1${String(rank).padStart(2, '0')}`} ${id}`;
  const name = licenceFacts(id)?.name;
  if (deprecated) {
    item.tags = [CompletionItemTag.Deprecated];
    const successor = successorOf(id, false);
    item.detail =
      successor === undefined
        ? l10n.t('Deprecated by SPDX')
        : l10n.t('Deprecated by SPDX: write {successor}', { successor });
  } else if (name !== undefined) {
    item.detail = name;
  }
  return item;
}

function ownItem(expression: string, range: Range): CompletionItem {
  const item = new CompletionItem(expression, CompletionItemKind.Constant);
  item.range = range;
  item.sortText = '0';
  item.preselect = true;
  item.detail = l10n.t('The licence of this folder');
  return item;
}

function operators(range: Range): CompletionItem[] {
  const texts = [
    ['OR', l10n.t('Whoever uses this may choose')],
    ['AND', l10n.t('Both apply')],
    ['WITH', l10n.t('An exception follows')],
  ] as const;
  return texts.map(([label, detail], index) => {
    const item = new CompletionItem(label, CompletionItemKind.Operator);
    item.range = range;
    item.detail = detail;
    item.sortText = String(index);
    return item;
  });
}
