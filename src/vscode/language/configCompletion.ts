// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  CompletionItem,
  CompletionItemKind,
  Range,
  extensions,
  l10n,
  type CancellationToken,
  type CompletionItemProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { isExpression, outlineOfFile } from '../../core/language/configFile';
import { expressionPlace } from '../../core/language/licencePlace';
import { proposalsAt, type Proposal } from '../../core/language/proposals';
import { yamlPlaceAt, type YamlPlace } from '../../core/language/yamlPlace';
import { translate } from '../diagnostics/findingDiagnostic';
import { licenceItems, resolveLicenceItem } from './licenceItems';
import { linesOf } from './linesOf';
import { Prose } from './prose';

const KINDS: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  activity: CompletionItemKind.Class,
  rule: CompletionItemKind.Class,
};

/** Keys, ids, values and licences of the files in `.ospo`, at the right level, also while they are half typed. */
export class ConfigCompletion implements CompletionItemProvider {
  provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): CompletionItem[] | undefined {
    const root = outlineOfFile(document.uri.path);
    const lines = root && linesOf(document);
    const place = lines && yamlPlaceAt(lines, position.line, position.character);
    if (root === undefined || place === undefined || token.isCancellationRequested) {
      return undefined;
    }
    if (place.kind !== 'key' && isExpression(root, place.path)) {
      const { text } = document.lineAt(position.line);
      const licence = expressionPlace(text, place.start, position.character);
      return licence && licenceItems(licence, position.line, undefined);
    }
    const proposals = proposalsAt(root, place, new Date().toISOString().slice(0, 10));
    const ours = schemaEditorIsThere() ? proposals.filter(({ kind }) => kind === 'activity') : proposals;
    const missesSpace = place.kind === 'value' && document.lineAt(position.line).text[position.character - 1] === ':';
    return ours.map((proposal, index) => toItem(proposal, place, position.line, index, missesSpace));
  }

  resolveCompletionItem(item: CompletionItem): CompletionItem {
    return item.kind === CompletionItemKind.Constant ? resolveLicenceItem(item) : item;
  }
}

/**
 * The YAML extension of Red Hat offers keys and values from the schemas that we contribute: nobody wants to see them
 * twice. It does not know what the ids are called, nor the licences.
 */
function schemaEditorIsThere(): boolean {
  return extensions.getExtension('redhat.vscode-yaml')?.isActive ?? false;
}

function toItem(
  { kind, label, insert, detail, description, usual, goesOn }: Proposal,
  place: YamlPlace,
  line: number,
  index: number,
  missesSpace: boolean,
): CompletionItem {
  const title = usual
    ? l10n.t('What this rule is without a word in the policy')
    : detail === undefined
      ? undefined
      : translate({ text: detail });
  const item = new CompletionItem(title === undefined ? label : { label, description: title }, KINDS[kind]);
  item.range = new Range(line, place.start, line, place.end);
  item.insertText = missesSpace ? ` ${insert}` : insert;
  item.sortText = String(index).padStart(3, '0');
  // The text brings its own indentation.
  item.keepWhitespace = true;
  if (title !== undefined) {
    // People may know an activity or a rule by its title only.
    item.detail = title;
    item.filterText = usual ? label : `${label} ${title}`;
  }
  item.preselect = usual === true;
  if (description !== undefined) {
    item.documentation = new Prose().paragraph(translate({ text: description })).markdown;
  }
  if (goesOn) {
    item.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  return item;
}
