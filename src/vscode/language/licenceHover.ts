// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  Hover,
  Range,
  Uri,
  l10n,
  languages,
  type CancellationToken,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { explainExpression } from '../../core/language/explainExpression';
import { explainSources } from '../../core/language/explainSources';
import { licenceValueAt } from '../../core/language/manifestLicence';
import { licencePage } from '../../core/language/licencePage';
import type { FileHeader, LicenceStatement } from '../../core/model/header';
import { idsOf } from '../../core/spdx/expression';
import { parseExpression } from '../../core/spdx/parseExpression';
import { SOURCE, translate } from '../diagnostics/findingDiagnostic';
import { pathIn } from '../session/pathIn';
import type { Sessions } from '../session/session';
import { licensingAt, ownHeader } from './licensingAt';
import { Prose } from './prose';
import { mayNameLicence } from './worthReading';

/** A licence in plain words, on the line of a header that names it. */
export class LicenceHover implements HoverProvider {
  constructor(private readonly sessions: Sessions) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const { line } = position;
    const value = licenceValueAt(document.uri.path, document.getText(), document.offsetAt(position));
    if (value !== undefined) {
      return this.ofValue(document, new Range(document.positionAt(value.start), document.positionAt(value.end)));
    }
    if (!mayNameLicence(document, position)) {
      return undefined;
    }
    const session = this.sessions.of(document.uri);
    const path = session && pathIn(session.folder, document.uri);
    if (session === undefined || path === undefined) {
      return undefined;
    }
    const statement = statementAt(ownHeader(path, document), line);
    if (statement === undefined) {
      return undefined;
    }
    const licensing = await licensingAt(session, path, document, token);
    if (token.isCancellationRequested) {
      return undefined;
    }
    const prose = new Prose();
    explain(prose, statement.value);
    for (const problem of unsaidProblems(document, line, statement.value)) {
      prose.paragraph(problem);
    }
    if (licensing !== undefined && statement.inSnippet !== true) {
      prose.paragraph(...explainSources(statement, licensing).map(translate));
    }
    prose.paragraph(inShort());
    return new Hover(prose.markdown, rangeOf(document, statement, line));
  }

  /** The value of a settings file: `UNLICENSED` and other words that name no licence are left to their tool. */
  private ofValue(document: TextDocument, range: Range): Hover | undefined {
    const value = document.getText(range).trim();
    const { expression } = parseExpression(value);
    if (expression === undefined || idsOf(expression).every((id) => licencePage(id) === undefined)) {
      return undefined;
    }
    const prose = new Prose();
    explain(prose, value);
    for (const problem of unsaidProblems(document, range.start.line, value)) {
      prose.paragraph(problem);
    }
    prose.paragraph(inShort());
    return new Hover(prose.markdown, range);
  }
}

/** Says an expression in words, one licence after the other. */
export function explain(prose: Prose, value: string): void {
  const { expression } = parseExpression(value);
  if (expression === undefined) {
    return;
  }
  const pages = idsOf(expression).flatMap((id): [string, Uri][] => {
    const page = licencePage(id);
    return page === undefined ? [] : [[id, Uri.parse(page)]];
  });
  for (const { depth, subject, name, sentences } of explainExpression(expression)) {
    const title = subject === undefined ? undefined : name === undefined ? subject : `${subject} · ${name}`;
    const texts = sentences.map(translate);
    if (depth > 0) {
      prose.item(depth, title, ...texts);
    } else if (title === undefined) {
      prose.paragraph(...texts);
    } else {
      prose.titled(title, ...texts);
    }
  }
  prose.links(l10n.t('On the SPDX list:'), pages);
}

/** Ends every explanation: ours are a sentence long. */
export function inShort(): string {
  return l10n.t('In short only: what counts is the text of the licence.');
}

type Found = LicenceStatement & { readonly inSnippet?: boolean };

function statementAt({ expressions, snippets }: FileHeader, line: number): Found | undefined {
  return (
    expressions.find((statement) => statement.line === line) ??
    snippets
      .flatMap((snippet) => snippet.expressions.map((statement): Found => ({ ...statement, inSnippet: true })))
      .find((statement) => statement.line === line)
  );
}

/** The editor shows diagnostics in the same hover: what they say is not said twice. */
function unsaidProblems(document: TextDocument, line: number, value: string): readonly string[] {
  const said = languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === SOURCE && range.start.line <= line && line <= range.end.line)
    .map(({ message }) => message);
  return parseExpression(value)
    .problems.map(({ message }) => translate(message))
    .filter((problem) => !said.includes(problem));
}

function rangeOf(document: TextDocument, { column, value }: LicenceStatement, line: number): Range {
  return column === undefined ? document.lineAt(line).range : new Range(line, column, line, column + value.length);
}
