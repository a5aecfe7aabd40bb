// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Terminal } from '../terminal';

/** Every JSON document of the command line begins with this; it changes when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

/** Writes one JSON document and nothing else. */
export function printJson(document: Readonly<Record<string, unknown>>, terminal: Terminal): void {
  terminal.out(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...document }, undefined, 2)}\n`);
}
