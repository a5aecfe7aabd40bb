// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Assessment } from '../model/outcome';
import type { LinguistMarks } from '../gitattributes/linguist';
import type { LicenceMatch } from '../licences/licenceMatch';
import type { ConfigProblem, Policy } from '../model/config';
import type { Finding } from '../model/finding';
import type { FileHeader } from '../model/header';
import type { RepoPath } from '../model/repoPath';
import type { Tier } from '../model/vocabulary';
import type { FileRecord } from './fileRecord';

/** How much of a file the engine needs to see. `head` is the first {@link HEAD_BYTES} bytes. */
export type Want = 'nothing' | 'head' | 'whole';

/** Headers are looked for in this many bytes from the start of a file. */
export const HEAD_BYTES = 8192;

/** Files that are read whole are cut off here. */
export const MAX_WHOLE_BYTES = 1024 * 1024;

/** What a reader found at a path. `size` is the file's whole size in bytes, however much of it was read. */
export type FileContent =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      readonly size: number;
      /** True where the reader knows that all of `bytes` is ASCII, so that nothing needs to be decoded. */
      readonly ascii?: boolean;
    }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'symlink' };

/** What is known of one content of one path: facts of its header, no decision. */
export type FileFacts = FileRecord;

export interface EngineOptions {
  /** Overrides the policy's tier. */
  readonly tier?: Tier;
  /** `YYYY-MM-DD`, for waivers and attestations that end; the default is the day the engine was made. */
  readonly today?: string;
  /** The year in which a file was last changed, where that is known and the policy asks for it. */
  readonly lastChanged?: (path: RepoPath) => number | undefined;
  /**
   * Compares a text with all known licences. Asked only about licence files that are no licence to the letter, so that the
   * index of all texts is not read where nobody needs it. Without it such files stay unknown.
   */
  readonly licences?: (text: string) => LicenceMatch | undefined;
}

/**
 * Decides everything about one folder, without reading anything: callers list, ask what is wanted of each file, read as
 * is best where they run (synchronously in a process of its own, asynchronously in a browser), and hand the bytes in.
 */
export interface Engine {
  /** How much of a file is wanted; to be asked before {@link accept}. */
  want(path: RepoPath): Want;
  /** Takes a file's content, new or changed. The bytes are not kept: a reader may reuse its buffer. */
  accept(path: RepoPath, content: FileContent): void;
  /**
   * Takes what {@link facts} gave for the same content of the same path, in this engine or another one of the same
   * version, instead of the content. Only where less than the whole file is wanted.
   */
  acceptFacts(path: RepoPath, facts: FileFacts): void;
  /** What is kept of an accepted file: plain data that can be stored. */
  facts(path: RepoPath): FileFacts | undefined;
  /** Forgets a file that is gone. */
  forget(path: RepoPath): void;
  /** Judges what was accepted so far. Costs little when little changed. */
  assess(): Assessment;
  /** The policy in force and what is wrong with its file. */
  policy(): { readonly policy: Policy; readonly problems: readonly ConfigProblem[] };
  /** What would be found in one file if it had this content (an unsaved document): nothing is kept. */
  inspect(path: RepoPath, content: FileContent): readonly Finding[];
  /** What was done since the engine was made: to see that a small change costs little. */
  work(): EngineWork;
  /** The licensing of one accepted file, with policy, side file and REUSE.toml taken into account. */
  licensing(path: RepoPath): FileLicensing | undefined;
  /** What the `.gitattributes` that were accepted say of a file, which need not be accepted itself. */
  marksOf(path: RepoPath): LinguistMarks;
}

/** Numbers of decisions, each counted as often as it was made. */
export interface EngineWork {
  /** Rules about the repository that ran. */
  readonly rules: number;
  /** Files whose licensing was judged. */
  readonly judged: number;
}

/** One file's licensing after all sources were weighed: the command line's `headers check` is made of these. */
export interface FileLicensing extends FileHeader {
  readonly path: RepoPath;
  readonly covered: boolean;
  /** Machine-readable reason: `empty`, `licence-text`, `vcs-ignored`, `symlink`, `sidecar`, `generated`, `vendored`, `binary`, ... */
  readonly ignoredBecause?: string;
}
