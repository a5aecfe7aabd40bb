// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { CannotRun } from '../cannotRun';

const FOLDER = '.ospo/templates';
const MAX_BYTES = 16 * 1024;

/** The text of a header template by name; `undefined` for `spdx`, the two tags that are the default. @throws {CannotRun} */
export function templateText(root: string, name: string | undefined): string | undefined {
  if (name === undefined || name === 'spdx') {
    return undefined;
  }
  const known = namesIn(join(root, FOLDER));
  const file = known.find((candidate) => candidate === name || candidate === `${name}.txt`);
  const text = file === undefined ? undefined : readSmallFile(join(root, FOLDER, file), MAX_BYTES)?.toString('utf8');
  if (text === undefined) {
    const choices = ['spdx', ...known].join(', ');
    throw new CannotRun(`There is no header template "${name}" in ${FOLDER}. Choose one of: ${choices}.`);
  }
  return text.replace(/\n$/, '');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
