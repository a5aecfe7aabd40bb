// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Message } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import { dayOf, type EvidenceDates } from './evidenceDates';

/** Documents that nobody touched for this long are worth a look. */
export const STALE_MONTHS = 18;

/** Texts that are meant to stay as they are: their age says nothing. */
const MEANT_TO_STAY =
  /(?:^|\/)(?:licen[cs]e|copying|unlicense|notice|patents|dco|authors|codeowners)[^/]*$|(?:^|\/)licenses\/|\.license$/i;
/** Lists of components (SPDX and CycloneDX), by the names that the signal of the catalogue knows. */
const SBOM = /(?:^|\/)(?:bom\.(?:json|xml)|[^/]+\.cdx\.(?:json|xml)|[^/]+\.spdx(?:\.(?:json|ya?ml))?)$|^sbom\//i;
const LOCK_FILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|gradle\.lockfile|packages\.lock\.json|mix\.lock|pubspec\.lock)$/i;

/**
 * Why a file may be out of date. Two rules: a list of components that is older than the newest lock file describes what
 * is no longer there, whatever its age; anything else that is meant to be kept up is worth a look after
 * {@link STALE_MONTHS} months without a commit. What has no known date is never stale.
 * @param today `YYYY-MM-DD`
 */
export function staleness(path: RepoPath, dates: EvidenceDates, today: string | undefined): Message | undefined {
  const changed = dates.get(path);
  if (changed === undefined) {
    return undefined;
  }
  const lock = SBOM.test(path) ? newestLock(dates) : undefined;
  if (lock !== undefined && dates.get(lock)! > changed) {
    return msg('Last changed {day}, but {lock} changed {later}: it may name components that are no longer used.', {
      day: dayOf(changed),
      lock,
      later: dayOf(dates.get(lock)!),
    });
  }
  const old = today !== undefined && !MEANT_TO_STAY.test(path) && dayOf(changed) < monthsBefore(today, STALE_MONTHS);
  return old
    ? msg('Last changed {day}, more than {months} months ago. Look whether it still holds.', {
        day: dayOf(changed),
        months: STALE_MONTHS,
      })
    : undefined;
}

export function isSbom(path: RepoPath): boolean {
  return SBOM.test(path);
}

/** The lock file that changed last, if any is known. */
export function newestLock(dates: EvidenceDates): RepoPath | undefined {
  let newest: RepoPath | undefined;
  for (const [path, time] of dates) {
    if (LOCK_FILE.test(path) && (newest === undefined || time > dates.get(newest)!)) {
      newest = path;
    }
  }
  return newest;
}

function monthsBefore(today: string, months: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
