// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundled } from './bundled.mjs';

/** What is wrong with `LICENSES/`, as identifiers, measured by what `headers check` found in the files of a folder. */
export async function licenceTextsOf(folder, files) {
  const { idsOf, licenceTexts, licenceTextGaps, parseExpression } = await bundled('licence-texts', [
    'core/reuse/licenceTexts',
    'core/spdx/expression',
    'core/spdx/parseExpression',
  ]);
  const used = new Set(
    files
      .filter(({ covered }) => covered)
      .flatMap((file) => [...file.expressions, ...file.snippets.flatMap(({ expressions }) => expressions)])
      .filter(({ source }) => source !== 'text')
      .flatMap(({ value }) => {
        const { expression } = parseExpression(value);
        return expression === undefined ? [] : idsOf(expression);
      }),
  );
  const texts = licenceTexts(pathsBelow(folder, 'LICENSES'));
  const idOf = (path) => [...texts.files].find(([, file]) => file === path)?.[0] ?? path;
  const { missing, unused } = licenceTextGaps(texts, used);
  const sorted = (paths) => paths.map(idOf).sort();
  return {
    missing,
    unused: sorted(unused),
    bad: sorted(texts.bad),
    deprecated: sorted(texts.deprecated),
    withoutExtension: sorted(texts.withoutExtension),
  };
}

function pathsBelow(folder, name) {
  try {
    return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
