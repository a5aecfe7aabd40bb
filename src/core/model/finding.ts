// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderRemedy } from './header';
import type { Message } from './message';
import type { RepoPath } from './repoPath';
import type { Range } from './textEdit';
import type { ActivityId, Confidence, Severity, Status } from './vocabulary';

/** `SEC-001` and the like: area and number, stable from the first release. */
export type RuleId = `${string}-${string}`;

/** What can be done about a finding, as plain data: it crosses the process border and is turned into edits only when asked for. */
export type Fix =
  | {
      readonly kind: 'create-file';
      readonly path: RepoPath;
      /** Name of a bundled template, see `core/templates`. */
      readonly template: string;
      /** Values for the template's fields that are known; the others become placeholders the person fills in. */
      readonly values: Readonly<Record<string, string>>;
      readonly title: Message;
    }
  | { readonly kind: 'rename-file'; readonly from: RepoPath; readonly to: RepoPath; readonly title: Message }
  /** Adds or completes the licence header of the finding's file; the edit is computed from the document as it is then. */
  | { readonly kind: 'header' }
  /** Puts the header right in one of the ways there are; computed from the document as it is then, too. */
  | { readonly kind: 'mend'; readonly remedy: HeaderRemedy }
  /** Replaces the text at the finding's range. */
  | { readonly kind: 'replace'; readonly newText: string; readonly title: Message }
  /** Shows another file that has to be looked at. Changes nothing. */
  | { readonly kind: 'open'; readonly path: RepoPath; readonly title: Message };

/** What a rule says about one place. Plain data: it can be stored, sent and compared. */
export interface Finding {
  readonly ruleId: RuleId;
  /** Narrower than the rule where one rule says several things: the problem code of a header, for example. */
  readonly code?: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The file it is about; absent when it is about the repository as a whole (a missing file has no path). */
  readonly path?: RepoPath;
  readonly range?: Range;
  readonly message: Message;
  readonly activities: readonly ActivityId[];
  /** Best first; empty when only a person can do something. */
  readonly fixes: readonly Fix[];
}
