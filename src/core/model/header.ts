// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Message } from './message';
import type { RepoPath } from './repoPath';
import type { Range, TextEdit } from './textEdit';
import type { Confidence, Severity } from './vocabulary';

/** Where a piece of licence information was read. `text`: a licence notice in prose, recognised without a tag. */
export type HeaderSource = 'header' | 'sidecar' | 'reuse-toml' | 'dep5' | 'text';

/** One licence expression, as written. Lines are zero-based, in the file named by the source. */
export interface LicenceStatement {
  readonly value: string;
  readonly source: HeaderSource;
  readonly line?: number;
  /** Zero-based UTF-16 column in `line` where `value` starts, where it is written there as it is. */
  readonly column?: number;
  readonly valid: boolean;
  /** How sure it is that a notice in words (`text`) means this licence. */
  readonly confidence?: Confidence;
  /** The side file, REUSE.toml or dep5 it was read from; absent when it is the file itself. */
  readonly path?: RepoPath;
}

/** One copyright notice. `text` is the notice without its comment marks and tag. */
export interface CopyrightStatement {
  readonly text: string;
  readonly holder?: string;
  readonly years?: string;
  readonly source: HeaderSource;
  readonly line?: number;
  readonly path?: RepoPath;
}

/** A part of a file under terms of its own (`SPDX-SnippetBegin` .. `SPDX-SnippetEnd`). */
export interface Snippet {
  readonly expressions: readonly LicenceStatement[];
  readonly copyrights: readonly CopyrightStatement[];
  readonly startLine: number;
  readonly endLine: number;
}

/** The kinds of problem a header can have; part of the command line's contract. */
export const HEADER_PROBLEMS = [
  'missing-licence',
  'missing-copyright',
  'invalid-expression',
  'deprecated-id',
  'unknown-id',
  'wrong-case',
  'mistyped-tag',
  'unclosed-ignore',
  'unclosed-snippet',
  'wrapped-expression',
  'no-holder',
  'licence-text-missing',
  'wrong-licence',
  'wrong-holder',
  'wrong-year',
  'misplaced-header',
  'conflicting-sources',
  'orphan-sidecar',
  'invalid-reuse-file',
] as const;
export type HeaderProblemCode = (typeof HEADER_PROBLEMS)[number];

export interface HeaderProblem {
  readonly code: HeaderProblemCode;
  readonly message: Message;
  readonly range?: Range;
  /** What the text at `range` should be. */
  readonly suggestion?: string;
  /** Where it differs from the severity of the rule that the code belongs to. */
  readonly severity?: Severity;
  /** What it is about besides the file itself: the identifier without a text, the file that says something else. */
  readonly subject?: string;
}

/** Everything that one text says about its own licensing. Says nothing about policy, side files or REUSE.toml. */
export interface FileHeader {
  readonly expressions: readonly LicenceStatement[];
  readonly copyrights: readonly CopyrightStatement[];
  readonly snippets: readonly Snippet[];
  readonly problems: readonly HeaderProblem[];
  /** The text says of itself that a program wrote it. */
  readonly generated: boolean;
  /** Values of `SPDX-FileContributor` tags. */
  readonly contributors?: readonly string[];
}

/**
 * A way to put a header right that depends on the document as it is then and, for some, on the header that is wanted
 * there. Each changes what we wrote or add to it; nobody else's notice is ever touched.
 */
export const HEADER_REMEDIES = [
  'close-block',
  'name-holder',
  'add-holder',
  'set-licence',
  'mend-years',
  'raise-first-line',
  'remove-header',
] as const;
export type HeaderRemedy = (typeof HEADER_REMEDIES)[number];

/** The header somebody wants in a file. */
export interface HeaderRequest {
  readonly licence: string;
  readonly holder: string;
  /** Other names of the holder: a notice with one of them is as good, and ours to update. */
  readonly otherHolders?: readonly string[];
  /** Absent: no year is written. */
  readonly year?: string;
  /** Text of the template; the default is the two SPDX tags. Fields: `{licence}`, `{holder}`, `{year}`. */
  readonly template?: string;
  readonly comment?: 'line' | 'block';
  readonly uncommentable?: 'sidecar' | 'reuse-toml';
}

/** What to do to one file so that it carries a header. Edits are offsets into the decoded text without its byte order mark. */
export type HeaderPlan =
  | { readonly action: 'inserted' | 'merged' | 'updated' | 'removed'; readonly edits: readonly TextEdit[] }
  | { readonly action: 'sidecar'; readonly path: RepoPath; readonly content: string }
  /** An entry that says what the request asks for; see `addAnnotations`. */
  | { readonly action: 'reuse-toml'; readonly path: RepoPath; readonly request: HeaderRequest }
  | { readonly action: 'unchanged' }
  | { readonly action: 'skipped' | 'refused'; readonly reason: Message };
