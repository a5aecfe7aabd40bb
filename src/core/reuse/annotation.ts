// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CopyrightStatement, LicenceStatement } from '../model/header';

/** How an annotation stands to what a file says itself (REUSE 3.3, "Order of precedence"). */
export const PRECEDENCES = ['closest', 'aggregate', 'override'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

/** Licence information that a REUSE.toml or `.reuse/dep5` gives to files. */
export interface Annotation {
  readonly precedence: Precedence;
  /** As written; relative to the folder of the file they stand in. */
  readonly globs: readonly string[];
  /** Whether it is about the file at a path relative to that folder. */
  readonly matches: (path: string) => boolean;
  readonly expressions: readonly LicenceStatement[];
  readonly copyrights: readonly CopyrightStatement[];
  /** Zero-based line of the annotation's table or paragraph. */
  readonly line: number;
}
