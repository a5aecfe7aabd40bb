// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { ActivityCard, EvidenceFile, EvidenceItem } from '../model/scorecard';
import type { RepoPath } from '../model/repoPath';
import type { ActivityView } from './contradictions';
import type { EvidenceDates } from './evidenceDates';
import type { FolderView } from './speaksAgainst';
import { dayOf } from './evidenceDates';
import { staleness } from './staleness';

/** What speaks for an activity, folder by folder: signals that were found, then rules that pass and can name a file. */
export function speaksFor(views: readonly FolderView[]): EvidenceItem[] {
  return views.flatMap((view) =>
    inOne(view).map((item) => (view.folder === undefined ? item : { ...item, folder: view.folder })),
  );
}

function inOne({ activity, signals, rules, dates, today }: ActivityView): EvidenceItem[] {
  const files = (paths: readonly RepoPath[]): EvidenceFile[] => paths.map((path) => evidenceFile(path, dates, today));
  return [
    ...signals.flatMap(({ index, state, count, paths }): EvidenceItem[] => {
      const signal = activity.signals[index];
      return state === 'found' && signal?.counter === false
        ? [{ kind: 'signal', name: signal.name, index, count, files: files(paths) }]
        : [];
    }),
    ...rules.flatMap(({ ruleId, status, evidence }): EvidenceItem[] =>
      (status === 'pass' || status === 'inherited') && evidence.length > 0
        ? [{ kind: 'rule', name: ruleId, count: evidence.length, files: files(evidence) }]
        : [],
    ),
  ];
}

function evidenceFile(path: RepoPath, dates: EvidenceDates, today: string | undefined): EvidenceFile {
  const changed = dates.get(path);
  const stale = staleness(path, dates, today);
  return {
    path,
    ...(changed !== undefined && { changed: dayOf(changed) }),
    ...(stale !== undefined && { stale }),
  };
}

/**
 * What the signals suggest, as words for the person who decides. Nothing of what is returned changes a state.
 * `undefined` where nothing was found.
 */
export function suggestionOf(
  { record, evidence }: Pick<ActivityView, 'record' | 'evidence'>,
  items: readonly EvidenceItem[],
): ActivityCard['suggestion'] {
  const { found, total } = evidence.signals;
  if (found === 0) {
    return undefined;
  }
  const stale = new Set(
    items.flatMap(({ folder = '', files }) =>
      files.flatMap(({ path, stale: why }) => (why ? [`${folder}/${path}`] : [])),
    ),
  ).size;
  const begun = record !== undefined && (record.state === 'in-progress' || record.state === 'done');
  if (stale > 0) {
    return msg('{found} of {total} signals found, but some files may be out of date ({stale}). Look at them first.', {
      found,
      total,
      stale,
    });
  }
  return begun
    ? msg('{found} of {total} signals found.', { found, total })
    : msg('{found} of {total} signals found. Look whether this activity is in progress already.', { found, total });
}
