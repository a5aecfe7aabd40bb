// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { placeOf, sourcesBelow, walk } from './source/files';

/** Where texts that were collected elsewhere (messages of core, titles of rules) are translated by their English text. */
const TRANSLATORS = /^src\/vscode\/(?:diagnostics\/findingDiagnostic|tree\/findings\/ruleTitle)\.ts$/;

interface Call {
  readonly place: string;
  readonly path: string;
  readonly texts: readonly string[];
  readonly keys: ReadonlySet<string> | undefined;
}

function literals(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) {
    return [];
  }
  if (ts.isStringLiteralLike(node)) {
    return [node.text];
  }
  return ts.isConditionalExpression(node) ? [...literals(node.whenTrue), ...literals(node.whenFalse)] : [];
}

/** Names of the arguments, where they are written out. */
function keysOf(node: ts.Expression | undefined): ReadonlySet<string> | undefined {
  if (node === undefined) {
    return new Set();
  }
  return ts.isObjectLiteralExpression(node) && node.properties.every((property) => !ts.isSpreadAssignment(property))
    ? new Set(node.properties.map((property) => property.name?.getText() ?? ''))
    : undefined;
}

function calls(): readonly Call[] {
  const found: Call[] = [];
  for (const path of sourcesBelow('src').filter((each) => !each.startsWith('src/generate/'))) {
    walk(path, (node, source) => {
      if (ts.isCallExpression(node) && /^(?:msg|(?:vscode\.)?l10n\.t)$/.test(node.expression.getText())) {
        found.push({
          place: placeOf(node, source),
          path,
          texts: literals(node.arguments[0]),
          keys: keysOf(node.arguments[1]),
        });
      }
    });
  }
  return found;
}

describe('contract: messages', () => {
  const all = calls();

  it('writes every sentence out where it is said', () => {
    assert.ok(all.length > 100);
    assert.deepEqual(
      all.filter(({ texts, path }) => texts.length === 0 && !TRANSLATORS.test(path)).map(({ place }) => place),
      [],
    );
  });

  it('fills every placeholder, and gives no argument that no sentence uses', () => {
    const wrong = all.flatMap(({ texts, keys, place }) => {
      if (keys === undefined || texts.length === 0) {
        return [];
      }
      const named = new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '')));
      const missing = [...named].filter((key) => !keys.has(key));
      const unused = [...keys].filter((key) => !named.has(key));
      return missing.length + unused.length === 0
        ? []
        : [`${place}: missing ${missing.join(',')} unused ${unused.join(',')}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('has every sentence in the bundle that translators get', () => {
    const bundle = JSON.parse(readFileSync('resources/l10n/bundle.l10n.json', 'utf8')) as Readonly<
      Record<string, string>
    >;
    const texts = [...new Set(all.flatMap((call) => call.texts))];
    assert.deepEqual(
      texts.filter((text) => !Object.hasOwn(bundle, text)),
      [],
    );
    assert.ok(Object.entries(bundle).every(([key, text]) => key === text));
  });
});
