// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** One rule on what has to stay at the top of a file, before any header. */
export interface PreambleRule {
  readonly id: string;
  /** Extensions, style ids, file names or their globs; `*` for every file. */
  readonly appliesTo: readonly string[];
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
  readonly action: string;
}
