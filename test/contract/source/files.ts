// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** TypeScript sources below a folder, by path from the root, in order. */
export function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
}

/** What modules a source imports, types included; relative ones as paths from the root, without extension. */
export function importsOf(path: string): readonly string[] {
  return ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) {
      return fileName;
    }
    const parts = path.split('/').slice(0, -1);
    for (const part of fileName.split('/')) {
      if (part === '..') {
        parts.pop();
      } else if (part !== '.') {
        parts.push(part);
      }
    }
    return parts.join('/');
  });
}

/** Calls `visit` for every node of a source. */
export function walk(path: string, visit: (node: ts.Node, source: ts.SourceFile) => void): void {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const step = (node: ts.Node): void => {
    visit(node, source);
    ts.forEachChild(node, step);
  };
  step(source);
}

/** `path:line` of a node, for messages of failing tests. */
export function placeOf(node: ts.Node, source: ts.SourceFile): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
