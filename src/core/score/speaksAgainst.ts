// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { Finding } from '../model/finding';
import type { CounterEvidence } from '../model/scorecard';
import { SEVERITIES, type Severity } from '../model/vocabulary';
import type { ActivityView } from './contradictions';
import { dayOf } from './evidenceDates';
import { isSbom, newestLock } from './staleness';

/** What the files of one folder show of an activity; the folder's name where there are several. */
export type FolderView = ActivityView & { readonly folder?: string };

/**
 * What the files show against an activity, whatever is declared of it; each can be opened where it has a place. Rules
 * that fail come by severity, whichever folder they fail in, before what merely hints. A list of components is held
 * against the lock files of its own folder.
 * @param views one a folder; what is declared is the same in all of them
 */
export function speaksAgainst(views: readonly FolderView[]): CounterEvidence[] {
  const inEach = (find: (view: ActivityView) => readonly CounterEvidence[]): CounterEvidence[] =>
    views.flatMap((view) => find(view).map((item) => inFolder(item, view)));
  return [
    ...views
      .flatMap((view) => failingRules(view).map(({ severity, item }) => ({ severity, item: inFolder(item, view) })))
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
      .map(({ item }) => item),
    ...inEach(counterSignals),
    ...inEach(oldComponentLists),
    ...views.slice(0, 1).flatMap(overdueAttestations),
  ];
}

function inFolder(item: CounterEvidence, { folder }: FolderView): CounterEvidence {
  return folder === undefined ? item : { ...item, folder };
}

function failingRules({ rules, findings }: ActivityView): { severity: Severity; item: CounterEvidence }[] {
  return rules
    .filter(({ status }) => status === 'fail' || status === 'partial')
    .flatMap(({ ruleId, severity }) => {
      const first = findings.find((finding) => finding.ruleId === ruleId && isAgainst(finding));
      return first === undefined
        ? []
        : [
            {
              severity,
              item: {
                code: 'rule-fails' as const,
                message: first.message,
                ruleId,
                ...(first.path !== undefined && { path: first.path }),
                ...(first.range !== undefined && { range: first.range }),
              },
            },
          ];
    });
}

function isAgainst({ status }: Finding): boolean {
  return status === 'fail' || status === 'partial';
}

function counterSignals({ activity, signals }: ActivityView): CounterEvidence[] {
  return signals.flatMap(({ index, state, count, paths }) => {
    const signal = activity.signals[index];
    return state === 'found' && signal?.counter === true
      ? [
          {
            code: 'counter-signal' as const,
            message: msg('Speaks against it: {signal} (in all: {count}).', { signal: signal.name, count }),
            ...(paths[0] !== undefined && { path: paths[0] }),
          },
        ]
      : [];
  });
}

/** Said where the list of components is evidence for the activity, not wherever there is one. */
function oldComponentLists({ signals, activity, dates }: ActivityView): CounterEvidence[] {
  const lock = newestLock(dates);
  const lists = new Set(
    signals.flatMap(({ index, state, paths }) =>
      state === 'found' && activity.signals[index]?.counter === false ? paths.filter(isSbom) : [],
    ),
  );
  return [...lists].flatMap((path) => {
    const [changed, later] = [dates.get(path), lock === undefined ? undefined : dates.get(lock)];
    return changed !== undefined && later !== undefined && changed < later
      ? [
          {
            code: 'sbom-older-than-lock-file' as const,
            message: msg('The list of components was last changed {day}, but {lock} {later}. Make it again.', {
              day: dayOf(changed),
              lock: lock!,
              later: dayOf(later),
            }),
            path,
          },
        ]
      : [];
  });
}

function overdueAttestations({ record, today }: ActivityView): CounterEvidence[] {
  return (record?.attestations ?? []).flatMap(({ who, reviewBy }) =>
    reviewBy !== undefined && today !== undefined && reviewBy < today
      ? [
          {
            code: 'attestation-overdue' as const,
            message: msg('What {who} attested was to be reviewed by {reviewBy}. Confirm it anew, or take it away.', {
              who,
              reviewBy,
            }),
          },
        ]
      : [],
  );
}
