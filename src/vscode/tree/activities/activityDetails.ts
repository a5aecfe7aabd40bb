// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { Activity } from '../../../core/ggi/catalogue';
import { wholeLine } from '../../../core/model/textEdit';
import { translate } from '../../diagnostics/findingDiagnostic';
import type { FolderSession } from '../../session/session';
import type { Row, TreeNode } from '../treeModel';
import { evidenceNodes, type EvidenceContext } from './evidenceNodes';
import { programmeUri } from './programmeUri';
import { pointsOf, recordOf } from './progress';
import type { ActivitySubject } from './subject';

/** What lies below an activity: first what disagrees, then what people declare, then what the files show. */
export function activityDetails(
  session: FolderSession,
  activity: Activity,
  parentId: string,
  context: EvidenceContext,
): TreeNode<ActivitySubject>[] {
  return [
    ...contradictions(session, activity, parentId),
    ...points(session, activity, parentId),
    ...objectives(session, activity, parentId),
    ...attestations(session, activity, parentId),
    ...evidenceNodes(session, activity, parentId, context),
  ];
}

function contradictions(session: FolderSession, activity: Activity, parentId: string): TreeNode<ActivitySubject>[] {
  const card = session.scorecard?.activities.find(({ id }) => id === activity.id);
  return (card?.contradictions ?? []).map((contradiction, index) => {
    const sentence = translate(contradiction.message);
    return {
      id: `${parentId}/contradiction/${contradiction.code}/${index}`,
      subject: { kind: 'contradiction', session, activity: activity.id, contradiction },
      row: {
        label: sentence,
        tooltip: sentence,
        icon: { id: 'warning', colour: 'problemsWarningIcon.foreground' },
        spoken: l10n.t('Contradiction: {sentence}', { sentence }),
        context: 'contradiction',
      },
    };
  });
}

function points(session: FolderSession, activity: Activity, parentId: string): TreeNode<ActivitySubject>[] {
  return pointsOf(session, activity).map(({ text, met, index }, position) => ({
    id: `${parentId}/point/${position}`,
    subject: { kind: 'point', session, activity: activity.id, index, text },
    row: {
      label: text,
      ...(index === undefined ? { description: l10n.t('suggested') } : {}),
      tooltip:
        index === undefined
          ? l10n.t('Verification point: {text}\n\nA suggestion: ticking it writes it to the programme file.', { text })
          : l10n.t('Verification point: {text}', { text }),
      icon: { id: 'checklist', ...(index === undefined ? { colour: 'disabledForeground' } : {}) },
      checkbox: {
        checked: met,
        label: met ? l10n.t('Met. Untick when it no longer holds.') : l10n.t('Tick when it is met.'),
      },
      spoken: met
        ? l10n.t('Verification point, met: {text}', { text })
        : l10n.t('Verification point, not met: {text}', { text }),
      ...(index === undefined ? {} : openLine(session, activity)),
      context: index === undefined ? 'point' : 'point movable',
    },
  }));
}

function objectives(session: FolderSession, activity: Activity, parentId: string): TreeNode<ActivitySubject>[] {
  return (recordOf(session, activity)?.objectives ?? []).map(({ text, done }, index) => ({
    id: `${parentId}/objective/${index}`,
    subject: { kind: 'objective', session, activity: activity.id, index, text },
    row: {
      label: text,
      tooltip: l10n.t('Objective: {text}', { text }),
      icon: { id: 'target' },
      checkbox: {
        checked: done,
        label: done ? l10n.t('Reached. Untick when it is open again.') : l10n.t('Tick when it is reached.'),
      },
      spoken: done ? l10n.t('Objective, reached: {text}', { text }) : l10n.t('Objective, open: {text}', { text }),
      ...openLine(session, activity),
      context: 'objective movable',
    },
  }));
}

function attestations(session: FolderSession, activity: Activity, parentId: string): TreeNode<ActivitySubject>[] {
  return (recordOf(session, activity)?.attestations ?? []).map(
    ({ who, role, on, statement, link, reviewBy }, index) => ({
      id: `${parentId}/attestation/${index}`,
      subject: { kind: 'attestation', session, activity: activity.id, index },
      row: {
        label: statement,
        description: `${who} · ${on}`,
        tooltip: [
          statement,
          role === undefined ? who : `${who}, ${role}`,
          l10n.t('Attested on {on}', { on }),
          ...(reviewBy === undefined ? [] : [l10n.t('To be reviewed by {reviewBy}', { reviewBy })]),
          ...(link === undefined ? [] : [link]),
        ].join('\n\n'),
        icon: { id: 'verified', colour: 'charts.green' },
        spoken: l10n.t('Attested by {who} on {on}: {statement}', { who, on, statement }),
        ...openLine(session, activity),
        context: 'attestation',
      },
    }),
  );
}

function openLine(session: FolderSession, activity: Activity): Pick<Row, 'opens'> {
  const line = recordOf(session, activity)?.line ?? 0;
  return { opens: { uri: programmeUri(session), range: wholeLine(line) } };
}
