// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { DeltaHead } from '../../core/delta/assessmentDelta';
import type { FileFindings } from '../../core/delta/findingIndex';
import type { FileBackground } from '../../core/headers/request';
import type { Finding } from '../../core/model/finding';
import type { Message } from '../../core/model/message';
import type { RepoPath } from '../../core/model/repoPath';
import type { ProgrammeTrend } from '../../core/model/trend';
import type { Tier } from '../../core/model/vocabulary';
import type { PathChange } from './folderScan';

/**
 * What the scan process is told. Every request has an id of its own; its answers carry it. The first message is `start`.
 * `known` is the version of the assessment that the asker has: the answer says what is different from that one.
 */
export type ToScan =
  | {
      readonly type: 'start';
      readonly root: string;
      readonly trusted: boolean;
      readonly tier?: Tier;
      /** Where facts of earlier scans of this folder are kept; absent: nowhere. */
      readonly cacheFile?: string;
    }
  | { readonly type: 'assess'; readonly id: number; readonly known: number | undefined }
  | {
      readonly type: 'update';
      readonly id: number;
      readonly known: number | undefined;
      readonly changes: readonly PathChange[];
    }
  /** The next page of an assessment: the asker sets the pace, so that it is never buried. */
  | { readonly type: 'more'; readonly id: number }
  | { readonly type: 'inspect'; readonly id: number; readonly path: RepoPath; readonly content: Uint8Array }
  /** How the programme developed, from the history of its file. Does not wait for a scan. */
  | { readonly type: 'trend'; readonly id: number }
  /** When files were last changed by a commit. Does not wait for a scan. */
  | { readonly type: 'changes'; readonly id: number; readonly paths: readonly RepoPath[] }
  /** What a header for files hangs on besides policy and text. Does not wait for a scan. */
  | {
      readonly type: 'background';
      readonly id: number;
      readonly paths: readonly RepoPath[];
      /** Those of which git is asked for the years. */
      readonly years: readonly RepoPath[];
    }
  | { readonly type: 'cancel'; readonly id: number };

/**
 * What it answers. Each request ends with exactly one of those below `page`, or with an assessment: that begins with
 * `assessed`, which says how many pages there are, and ends with the last page; each page is the answer to one `more`.
 */
export type FromScan =
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total?: number }
  | { readonly type: 'assessed'; readonly id: number; readonly head: DeltaHead; readonly pages: number }
  | { readonly type: 'page'; readonly id: number; readonly files: readonly FileFindings[] }
  | { readonly type: 'findings'; readonly id: number; readonly findings: readonly Finding[] }
  /** Without a trend where git cannot tell, or must not be asked. */
  | { readonly type: 'trend'; readonly id: number; readonly trend?: ProgrammeTrend }
  /** In seconds since 1970; files that are not known are left out. */
  | { readonly type: 'changes'; readonly id: number; readonly times: ReadonlyMap<RepoPath, number> }
  | { readonly type: 'background'; readonly id: number; readonly files: ReadonlyMap<RepoPath, FileBackground> }
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: Message };
