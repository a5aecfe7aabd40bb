// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A licence expression that is the value of a key in a settings file: its place without the quotes. */
export interface LicenceValue {
  readonly start: number;
  readonly end: number;
}

/** Where a kind of file has licence expressions: under which key, in which tables (TOML) or at the top (JSON). */
interface Manifest {
  readonly key: string;
  readonly tables?: readonly string[];
}

/**
 * REUSE 3.3 "REUSE.toml"; npm and Composer, "license"; Cargo, "The license and license-file fields"; PEP 639 for
 * pyproject.toml.
 */
const MANIFESTS: Readonly<Record<string, Manifest>> = {
  'REUSE.toml': { key: 'SPDX-License-Identifier', tables: ['annotations'] },
  'package.json': { key: 'license' },
  'composer.json': { key: 'license' },
  'Cargo.toml': { key: 'license', tables: ['package', 'workspace.package'] },
  'pyproject.toml': { key: 'license', tables: ['project'] },
};

/** Longer files are not looked through while somebody types. */
const MAX_LENGTH = 256 * 1024;
/** Comments of TOML, strings of both, what parts keys from values, and words. */
const TOKEN =
  /#[^\r\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?|[=:[\]{},\r\n]|[\w.-]+/g;

/** Whether a file is one of those that have licence expressions as values. */
export function isLicenceManifest(path: string): boolean {
  return Object.hasOwn(MANIFESTS, nameOf(path));
}

/**
 * The licence expression in whose string an offset lies, also in a list that goes over several lines and while the string
 * has no end yet; `undefined` everywhere else.
 */
export function licenceValueAt(path: string, text: string, offset: number): LicenceValue | undefined {
  const name = nameOf(path);
  const manifest = Object.hasOwn(MANIFESTS, name) ? MANIFESTS[name] : undefined;
  if (manifest === undefined || text.length > MAX_LENGTH) {
    return undefined;
  }
  const json = manifest.tables === undefined;
  let table = '';
  let header: string | undefined;
  let key = '';
  let word = '';
  let depth = 0;
  let inValue = false;
  let lists = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index >= offset) {
      return undefined;
    }
    const first = token[0]!;
    if (first === '"' || (first === "'" && !json)) {
      const closed = token.length > 1 && token.endsWith(first);
      const value = { start: index + 1, end: index + token.length - (closed ? 1 : 0) };
      word = text.slice(value.start, value.end);
      const speaks = inValue && key === manifest.key && (json ? depth === 1 : manifest.tables.includes(table));
      if (offset <= value.end) {
        return speaks && !token.startsWith(first.repeat(3)) ? value : undefined;
      }
    } else if (token === '=' || (json && token === ':')) {
      key = word;
      inValue = true;
    } else if (token === '[' || token === ']') {
      const opens = token === '[';
      if (inValue) {
        lists += opens ? 1 : -1;
      } else if (opens) {
        header = '';
      } else if (header !== undefined) {
        table = header;
        header = undefined;
      }
    } else if (token === '{' || token === '}') {
      depth += token === '{' ? 1 : -1;
      inValue = false;
      lists = 0;
    } else if (json ? token === ',' : token === '\n' || token === '\r') {
      inValue &&= lists > 0;
    } else if (header !== undefined) {
      header += token;
    } else if (first !== '#') {
      word = token;
    }
  }
  return undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
