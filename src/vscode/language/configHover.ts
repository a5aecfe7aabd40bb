// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  Hover,
  Range,
  l10n,
  type CancellationToken,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { CATALOGUE_SOURCE, goalTitle, type Activity } from '../../core/ggi/catalogue';
import { isExpression, outlineOfFile } from '../../core/language/configFile';
import { subjectAt, type Subject } from '../../core/language/subjects';
import { yamlPlaceAt } from '../../core/language/yamlPlace';
import type { RuleMetadata } from '../../core/model/rule';
import { handbookPage } from '../commands/openHandbook';
import { translate } from '../diagnostics/findingDiagnostic';
import { explain, inShort } from './licenceHover';
import { linesOf } from './linesOf';
import { Prose } from './prose';

/** What the words in the files of `.ospo` mean: activities, rules, keys, values, licences. */
export class ConfigHover implements HoverProvider {
  provideHover(document: TextDocument, position: Position, token: CancellationToken): Hover | undefined {
    const root = outlineOfFile(document.uri.path);
    const lines = root && linesOf(document);
    const place = lines && yamlPlaceAt(lines, position.line, position.character);
    if (root === undefined || place === undefined || token.isCancellationRequested) {
      return undefined;
    }
    const word = document.lineAt(position.line).text.slice(place.start, place.end);
    const prose = new Prose();
    const subject = subjectAt(root, place, word);
    if (subject !== undefined) {
      describe(prose, subject);
    } else if (place.kind !== 'key' && isExpression(root, place.path)) {
      explain(prose, word);
      if (prose.markdown.value !== '') {
        prose.paragraph(inShort());
      }
    }
    return prose.markdown.value === ''
      ? undefined
      : new Hover(prose.markdown, new Range(position.line, place.start, position.line, place.end));
  }
}

function describe(prose: Prose, subject: Subject): void {
  switch (subject.kind) {
    case 'activity':
      return describeActivity(prose, subject.activity);
    case 'rule':
      return describeRule(prose, subject.rule);
    case 'key':
      prose.titled(subject.key, translate({ text: subject.description }));
      return;
    case 'value':
      prose.titled(subject.value, translate({ text: subject.meaning }));
      return;
  }
}

function describeActivity(prose: Prose, activity: Activity): void {
  const { id, title, goal, purpose } = activity;
  prose.titled(`${id} · ${title}`, l10n.t('Goal: {goal}', { goal: goalTitle(goal) })).paragraph(purpose);
  const page = handbookPage(activity);
  if (page !== undefined) {
    prose.link(l10n.t('{title} by {authors}', CATALOGUE_SOURCE), page);
  }
}

function describeRule(prose: Prose, { id, title, rationale }: RuleMetadata): void {
  prose.titled(`${id} · ${translate({ text: title })}`).paragraph(rationale);
}
