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
import { folderName } from '../../session/folderName';
import { today } from '../../session/today';
import { findingsOfActivity } from './findingsOfActivity';
import { severityIcon, severityWord } from '../severity';
import type { TreeNode } from '../treeModel';
import type { ActivitySubject } from './subject';

/** Where evidence comes from, and how old it is. */
export interface EvidenceContext {
  /** The folders whose files speak for the programme of a folder, its own first. */
  readonly sourcesOf: (session: FolderSession) => readonly FolderSession[];
  readonly datesOf: (source: FolderSession) => EvidenceDates;
}

/**
 * What the files show of an activity: the signals of the catalogue, then what rules find missing or wrong. Where several
 * folders speak for the programme, signals name the folder of each file, and findings stand below the folder they are of.
 */
export function evidenceNodes(
  session: FolderSession,
  activity: Activity,
  parentId: string,
  context: EvidenceContext,
): TreeNode<ActivitySubject>[] {
  const { assessment } = session;
  if (assessment === undefined) {
    return [];
  }
  const gathered = session.scorecard?.activities.find(({ id }) => id === activity.id)?.signals;
  const signals = gathered ?? assessment.signals.filter((signal) => signal.activity === activity.id);
  const sources = context.sourcesOf(session);
  return [
    ...signals.map((signal) => signalNode(session, activity, signal, parentId, context)),
    ...(sources.length === 1
      ? findingsNodes({ session, activity, source: session }, parentId)
      : sources.flatMap((source) => sourceNode({ session, activity, source }, parentId))),
  ];
}

/** An activity of a programme, and a folder that speaks for it. */
interface Place {
  readonly session: FolderSession;
  readonly activity: Activity;
  readonly source: FolderSession;
}

/** What one of several folders lacks; nothing where it lacks nothing. */
function sourceNode(place: Place, parentId: string): TreeNode<ActivitySubject>[] {
  const { session, activity, source } = place;
  const id = `${parentId}/folder/${source.folder.uri.toString()}`;
  const children = findingsNodes(place, id);
  const folder = folderName(source.folder);
  const count = children.length;
  return count === 0
    ? []
    : [
        {
          id,
          subject: { kind: 'source', session, activity: activity.id, source },
          row: {
            label: folder,
            description: l10n.t('checks that found something: {count}', { count }),
            tooltip: l10n.t('What the checks found in {folder}', { folder }),
            icon: { id: 'root-folder' },
            spoken: l10n.t('{folder}, checks that found something: {count}', { folder, count }),
            context: 'source',
          },
          children: () => children,
        },
      ];
}

function findingsNodes(place: Place, parentId: string): TreeNode<ActivitySubject>[] {
  const { assessment } = place.source;
  return assessment === undefined
    ? []
    : findingsOfActivity(assessment, place.activity.id).map(({ first, more }) =>
        findingsNode(place, first, more, parentId),
      );
}

function signalNode(
  session: FolderSession,
  activity: Activity,
  signal: SignalOutcome,
  parentId: string,
  { sourcesOf, datesOf }: EvidenceContext,
): TreeNode<ActivitySubject> {
  const { name, shows, counter, elsewhere } = activity.signals[signal.index] ?? NO_SIGNAL;
  const places = signal.paths.map((path, place) => {
    const folder = signal.folders?.[place];
    return folder === undefined ? path : l10n.t('{folder}: {path}', { folder, path });
  });
  const [first] = places;
  const words = signalWords(signal, counter);
  const sources = sourcesOf(session);
  const ages = signal.paths.map((path, place) => {
    const folder = signal.folders?.[place];
    const source = sources.find((each) => folderName(each.folder) === folder) ?? session;
    const age = ageOfEvidence(path, datesOf(source), today());
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
  const named = (workspace.workspaceFolders ?? []).find((folder) => folderName(folder) === name);
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
  { session, activity, source }: Place,
  first: Finding,
  more: number,
  parentId: string,
): TreeNode<ActivitySubject> {
  const sentence = translate(first.message);
  const { path, range, severity } = first;
  return {
    id: `${parentId}/rule/${first.ruleId}`,
    subject: { kind: 'findings', session, activity: activity.id, source, ruleId: first.ruleId },
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
        : { opens: { uri: Uri.joinPath(source.folder.uri, path), range: range ?? FILE_START } }),
      context: 'finding',
    },
  };
}
