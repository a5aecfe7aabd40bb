// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityId, GoalId } from '../model/vocabulary';

/** Whom the handbook addresses an activity to. */
export type ActivityRole = 'Developer' | 'Team Leader' | 'Decision Maker';

/** How much of a verdict a signal carries. Signals only ever suggest; a person decides the state. */
export type SignalStrength = 'strong' | 'supporting' | 'weak';

/**
 * A trace an activity may leave in a repository. Our proposal, not part of GGI.
 * A signal is shown by a file's name (`paths`), by words in a file (`textPaths` with `pattern`), or by nothing a
 * file holds (`elsewhere`: history, a forge, a person's word).
 */
export interface Signal {
  readonly name: string;
  readonly strength: SignalStrength;
  /** What its presence shows. */
  readonly shows: string;
  /** Globs of files that show it by being there. Matched without regard to case. */
  readonly paths: readonly string[];
  /** Globs of files that show it only when their text matches `pattern`. */
  readonly textPaths: readonly string[];
  /** Source of a case-insensitive regular expression; empty when there is nothing to look for in texts. */
  readonly pattern: string;
  /** Places no file shows, in words. A signal that has some and was not found is unknown, never absent. */
  readonly elsewhere: readonly string[];
  /** Its presence speaks against the activity (carried patches against "Upstream first"). */
  readonly counter: boolean;
}

/** One of the 25 activities. Ids, titles, goals, order, roles and links are the handbook's; the rest is in our words. */
export interface Activity {
  readonly id: ActivityId;
  readonly goal: GoalId;
  readonly title: string;
  /** Titles of other handbook versions. */
  readonly aliases: readonly string[];
  readonly roles: readonly ActivityRole[];
  /** The handbook's source text. */
  readonly handbookUrl: string;
  /** The page on the alliance's site; only where the link was read, never guessed. */
  readonly webUrl?: string;
  readonly purpose: string;
  readonly actions: readonly string[];
  readonly proposedNext: readonly ActivityId[];
  /** How many verification points the handbook lists. Their wording is the handbook's and is not repeated here. */
  readonly officialVerificationPoints: number;
  /** How much files can say of it at all. */
  readonly automation: 'strong' | 'partial' | 'weak' | 'none';
  readonly signals: readonly Signal[];
  /** What no file can show; offered as verification points. */
  readonly suggestedVerification: readonly string[];
}

export interface Goal {
  readonly id: GoalId;
  readonly title: string;
}
