// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { outlineTexts } from './configOutline';
import type { GeneratedFile } from './generatedFile';
import { headerRules } from './headerRules';
import { implementedEntries } from './ruleCatalogue';

/**
 * The bundle that translators start from: every literal of `msg('…')` in core and `l10n.t('…')` in the shell, and the
 * titles of the rules, and the descriptions of the keys of our files. The English text is the key.
 */
export function l10nBundle(): GeneratedFile {
  const titles = [...implementedEntries(), ...headerRules()].map(({ title }) => title);
  const texts = new Set<string>([...titles, ...outlineTexts()]);
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const file = `src/${name.replaceAll('\\', '/')}`;
    if (file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('src/generate/')) {
      literalsIn(file).forEach((text) => texts.add(text));
    }
  }
  const sorted = [...texts].sort((a, b) => (a < b ? -1 : 1));
  return {
    path: 'resources/l10n/bundle.l10n.json',
    content: JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text]))),
  };
}

function literalsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslated(node.expression)) {
      found.push(...textsOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `msg(…)` and `l10n.t(…)`, also as `vscode.l10n.t(…)`. */
function isTranslated(callee: ts.Expression): boolean {
  return (
    (ts.isIdentifier(callee) && callee.text === 'msg') ||
    (ts.isPropertyAccessExpression(callee) &&
      callee.name.text === 't' &&
      /(?:^|\.)l10n$/.test(callee.expression.getText()))
  );
}

/** The literal, the literals of a choice, or the `message` of an options object. */
function textsOf(argument: ts.Expression | undefined): string[] {
  if (argument === undefined) {
    return [];
  }
  if (ts.isStringLiteralLike(argument)) {
    return [argument.text];
  }
  if (ts.isParenthesizedExpression(argument)) {
    return textsOf(argument.expression);
  }
  if (ts.isConditionalExpression(argument)) {
    return [...textsOf(argument.whenTrue), ...textsOf(argument.whenFalse)];
  }
  if (ts.isObjectLiteralExpression(argument)) {
    const message = argument.properties.find((property) => property.name?.getText() === 'message');
    return message !== undefined && ts.isPropertyAssignment(message) ? textsOf(message.initializer) : [];
  }
  return [];
}
