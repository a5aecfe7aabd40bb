// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import spdx from 'spdx-license-list/full.js';
import { readLicenceIndex } from '../../../src/core/licences/licenceIndex';

const LIST = spdx as Readonly<Record<string, { readonly licenseText: string }>>;

/** Every identifier of the list that has a text. */
export const LISTED: readonly string[] = Object.keys(LIST);

/** A text as the SPDX list prints it. */
export function spdxText(id: string): string {
  return LIST[id]!.licenseText;
}

/** The index that is shipped. */
export const INDEX = readLicenceIndex(readFileSync('resources/licences/index.bin'));
