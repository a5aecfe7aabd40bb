// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n, workspace } from 'vscode';
import type { Activity } from '../../../core/ggi/catalogue';
import type { Finding } from '../../../core/model/finding';
import { ageOfEvidence } from '../../../core/score/ageOfEvidence';
import type { EvidenceDates } from '../../../core/score/evidenceDates';
import type { SignalOutcome } from '../../../core/model/outcome';
import { FILE_START } from '../../../core/model/textEdit';
import { translate } from '../../diagnostics/findingDiagnostic';
import type { FolderSession } from '../../session/session';
import { today } from '../../session/today';
import { findingsOfActivity } from './findingsOfActivity';
import { severityIcon, severityWord } from '../severity';
import type { TreeNode } from '../treeModel';
import type { ActivitySubject } from './subject';

/** When the evidence of a folder was last changed; the folder by its name where it is another than the session's. */
export type DatesOf = (session: FolderSession, folder: string | undefined) => EvidenceDates;

/** What the files show of an activity: the signals of the catalogue, then what rules find missing or wrong. */
export function evidenceNodes(
  session: FolderSession,
  activity: Activity,
  parentId: string,
  datesOf: DatesOf,
): TreeNode<ActivitySubject>[] {
  const { assessment } = session;
  if (assessment === undefined) {
    return [];
  }
  const gathered = session.scorecard?.activities.find(({ id }) => id === activity.id)?.signals;
  const signals = gathered ?? assessment.signals.filter((signal) => signal.activity === activity.id);
  return [
    ...signals.map((signal) => signalNode(session, activity, signal, parentId, datesOf)),
    ...findingsOfActivity(assessment, activity.id).map(({ first, more }) =>
      findingsNode(session, activity, first, more, parentId),
    ),
  ];
}

function signalNode(
  session: FolderSession,
  activity: Activity,
  signal: SignalOutcome,
  parentId: string,
  datesOf: DatesOf,
): TreeNode<ActivitySubject> {
  const { name, shows, counter, elsewhere } = activity.signals[signal.index] ?? NO_SIGNAL;
  const places = signal.paths.map((path, place) => {
    const folder = signal.folders?.[place];
    return folder === undefined ? path : l10n.t('{folder}: {path}', { folder, path });
  });
  const [first] = places;
  const words = signalWords(signal, counter);
  const ages = signal.paths.map((path, place) => {
    const age = ageOfEvidence(path, datesOf(session, signal.folders?.[place]), today());
    return age && { sentence: translate(age.message), stale: age.stale };
  });
  const stale = !counter && ages.some((age) => age?.stale === true);
  return {
    id: `${parentId}/signal/${signal.index}`,
    subject: { kind: 'signal', session, activity: activity.id, signal },
    row: {
      label: name,
      description: [
        first === undefined
          ? words
          : signal.count > 1
            ? l10n.t('{first} and {more} more', { first, more: signal.count - 1 })
            : first,
        ...(stale ? [l10n.t('may be out of date')] : []),
      ].join(' · '),
      tooltip: [
        name,
        l10n.t('Would show: {shows}', { shows }),
        ...places.map((place, index) => [place, ages[index]?.sentence ?? []].flat().join('\n')),
        ...(signal.state === 'unknown' && elsewhere.length > 0
          ? [l10n.t('No file shows it. Look at: {places}', { places: elsewhere.join(', ') })]
          : []),
        l10n.t('Signals only suggest: a person decides the state.'),
      ].join('\n\n'),
      icon: stale ? { id: 'history', colour: 'problemsWarningIcon.foreground' } : signalIcon(signal, counter),
      spoken: [
        l10n.t('Evidence, {words}: {name}', { words, name }),
        ...(first === undefined ? [] : [[first, ages[0]?.sentence ?? []].flat().join('. ')]),
        ...(stale && ages[0]?.stale !== true ? [l10n.t('may be out of date')] : []),
      ].join(', '),
      ...(first === undefined ? {} : { opens: { uri: placeUri(session, signal, 0) } }),
      context: first === undefined ? 'signal-without-files' : 'signal',
    },
  };
}

/** The file at a position of a signal, in whichever folder of the window it lies. */
export function placeUri(session: FolderSession, { paths, folders }: SignalOutcome, place: number): Uri {
  const name = folders?.[place];
  const named = (workspace.workspaceFolders ?? []).find((folder) => folder.name === name);
  return Uri.joinPath((named ?? session.folder).uri, paths[place] ?? '');
}

const NO_SIGNAL = { name: '', shows: '', counter: false, elsewhere: [] as readonly string[] };

function signalWords({ state }: SignalOutcome, counter: boolean): string {
  switch (state) {
    case 'found':
      return counter ? l10n.t('speaks against it') : l10n.t('found');
    case 'not-found':
      return l10n.t('not found');
    case 'unknown':
      return l10n.t('not visible in files');
  }
}

function signalIcon({ state }: SignalOutcome, counter: boolean): { id: string; colour?: string } {
  switch (state) {
    case 'found':
      return counter
        ? { id: 'thumbsdown', colour: 'problemsWarningIcon.foreground' }
        : { id: 'file-symlink-file', colour: 'charts.green' };
    case 'not-found':
      return { id: 'dash', colour: 'disabledForeground' };
    case 'unknown':
      return { id: 'question', colour: 'disabledForeground' };
  }
}

function findingsNode(
  session: FolderSession,
  activity: Activity,
  first: Finding,
  more: number,
  parentId: string,
): TreeNode<ActivitySubject> {
  const sentence = translate(first.message);
  const { path, range, severity } = first;
  return {
    id: `${parentId}/rule/${first.ruleId}`,
    subject: { kind: 'findings', session, activity: activity.id, ruleId: first.ruleId },
    row: {
      label: sentence,
      description: more > 0 ? l10n.t('{rule} and {more} more', { rule: first.ruleId, more }) : first.ruleId,
      tooltip: sentence,
      icon: severityIcon(severity),
      spoken: l10n.t('{severity}, rule {rule}: {sentence}', {
        severity: severityWord(severity),
        rule: first.ruleId,
        sentence,
      }),
      ...(path === undefined
        ? {}
        : { opens: { uri: Uri.joinPath(session.folder.uri, path), range: range ?? FILE_START } }),
      context: 'finding',
    },
  };
}
