// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { FactsCache } from './factsCache';
import { FACTS_VERSION } from './factsVersion';

/** The cache in a file (absolute path), for facts as this version of the program makes them. */
export function openFactsCache(file: string): FactsCache {
  return new FactsCache(file, FACTS_VERSION);
}
