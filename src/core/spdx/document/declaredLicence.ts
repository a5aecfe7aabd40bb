// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parse } from 'smol-toml';
import { parseExpression } from '../parseExpression';
import { printExpression } from '../printExpression';

/** Files at the top of a folder in which a package says its licence as an expression. */
export const MANIFESTS = ['package.json', 'Cargo.toml', 'pyproject.toml', 'composer.json'] as const;
/** The table of a manifest that describes the package. */
const TABLES: Readonly<Record<string, string>> = { 'Cargo.toml': 'package', 'pyproject.toml': 'project' };
export type Manifest = (typeof MANIFESTS)[number];

/**
 * The licence that the authors declared for the whole, by the manifests that there are; `NOASSERTION` when none says one,
 * or they disagree (SPDX 2.3, 7.15).
 */
export function declaredLicence(manifests: ReadonlyMap<Manifest, string>): string {
  const said = new Set([...manifests].flatMap(([name, text]) => licenceOf(name, text) ?? []));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : 'NOASSERTION';
}

function licenceOf(name: Manifest, text: string): string | undefined {
  let document: unknown;
  try {
    document = name.endsWith('.toml') ? parse(text) : JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const table = TABLES[name] === undefined ? document : field(document, TABLES[name]);
  const licence = field(table, 'license');
  // Composer: a list is a choice. Older pyproject.toml files have a table with the name as its text.
  const words = Array.isArray(licence) ? licence.join(' OR ') : (field(licence, 'text') ?? licence);
  // A reference in a manifest is explained nowhere in the document.
  if (typeof words !== 'string' || /(?:License|Document|Addition)Ref-/.test(words)) {
    return undefined;
  }
  const { expression, valid } = parseExpression(words);
  return valid && expression !== undefined ? printExpression(expression) : undefined;
}

function field(table: unknown, key: string): unknown {
  return typeof table === 'object' && table !== null && Object.hasOwn(table, key)
    ? (table as Record<string, unknown>)[key]
    : undefined;
}
