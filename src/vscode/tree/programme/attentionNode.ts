// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import { activityById } from '../../../core/ggi/catalogue';
import type { Overdue } from '../../../core/ggi/overdue';
import type { Review } from '../../../core/ggi/reviews';
import type { ConfigProblem } from '../../../core/model/config';
import type { ActivityCard, Contradiction } from '../../../core/model/scorecard';
import { wholeLine } from '../../../core/model/textEdit';
import { translate } from '../../diagnostics/findingDiagnostic';
import type { FolderSession } from '../../session/session';
import { programmeUri } from '../activities/programmeUri';
import { severityIcon, severityWord } from '../severity';
import type { TreeNode } from '../treeModel';
import { attentionOf, contradictionsOf, overdueOf, reviewsSoon } from './attention';
import type { ProgrammeSubject } from './subject';

type Node = TreeNode<ProgrammeSubject>;

/** Problems of the file that are about what one activity declares, not about how something is written. */
const ABOUT_AN_ACTIVITY = new Set(['attestation-overdue', 'done-without-attestation']);

/** What a person should look at; no row at all when there is nothing. */
export function attentionNode(session: FolderSession, parentId: string): Node[] {
  const { count, words } = attentionOf([session]);
  if (count === 0) {
    return [];
  }
  const id = `${parentId}/attention`;
  return [
    {
      id,
      subject: { kind: 'attention', session },
      row: {
        label: l10n.t('Needs attention'),
        description: String(count),
        tooltip: words.join('\n'),
        icon: { id: 'bell-dot', colour: 'problemsWarningIcon.foreground' },
        spoken: l10n.t('Needs attention: {count} ({parts})', { count, parts: words.join('; ') }),
        context: 'attention-list',
        expanded: true,
      },
      children: () => [
        ...session.programme.problems.map((problem, index) => problemNode(session, problem, `${id}/problem/${index}`)),
        ...overdueOf(session).map((overdue) => overdueNode(session, overdue, `${id}/overdue/${overdue.activity}`)),
        ...contradictionsOf(session).map(([card, contradiction]) =>
          contradictionNode(session, card, contradiction, id),
        ),
        ...reviewsSoon(session).map((review, index) => reviewNode(session, review, `${id}/review/${index}`)),
      ],
    },
  ];
}

function problemNode(session: FolderSession, problem: ConfigProblem, id: string): Node {
  const { message, range, severity } = problem;
  const sentence = translate(message);
  const line = range.start.line + 1;
  const title = titleOf(session, problem);
  const words = { severity: severityWord(severity), line, sentence };
  return {
    id,
    subject: { kind: 'problem', session },
    row: {
      label: title ?? sentence,
      description: title === undefined ? l10n.t('line {line}', { line }) : sentence,
      tooltip: title === undefined ? sentence : `${title}\n\n${sentence}`,
      icon: severityIcon(severity),
      spoken:
        title === undefined
          ? l10n.t('{severity} in line {line} of the programme file: {sentence}', words)
          : l10n.t('{severity} in line {line} of the programme file: {title}: {sentence}', { ...words, title }),
      opens: { uri: programmeUri(session), range },
      context: 'problem',
    },
  };
}

/** The activity that a problem is about, where its sentence says nothing without it. */
function titleOf({ programme }: FolderSession, { code, range }: ConfigProblem): string | undefined {
  if (!ABOUT_AN_ACTIVITY.has(code)) {
    return undefined;
  }
  const above = [...programme.value.activities].filter(([, { line }]) => line <= range.start.line);
  const [id] = above.sort(([, a], [, b]) => b.line - a.line)[0] ?? [];
  return id && (activityById(id)?.title ?? id);
}

function contradictionNode(
  session: FolderSession,
  card: ActivityCard,
  { code, message }: Contradiction,
  parentId: string,
): Node {
  const sentence = translate(message);
  const record = session.programme.value.activities.get(card.id);
  const title = activityById(card.id)?.title ?? card.id;
  return {
    id: `${parentId}/${card.id}/${code}`,
    subject: { kind: 'activity', session, activity: card.id },
    row: {
      label: title,
      description: sentence,
      tooltip: `${title}\n\n${sentence}`,
      icon: severityIcon('warning'),
      spoken: l10n.t('{title}: {sentence}', { title, sentence }),
      ...(record === undefined ? {} : { opens: { uri: programmeUri(session), range: wholeLine(record.line) } }),
      context: 'activity attention',
    },
  };
}

function overdueNode(session: FolderSession, { activity, due, open }: Overdue, id: string): Node {
  const record = session.programme.value.activities.get(activity);
  const title = activityById(activity)?.title ?? activity;
  const words = [
    l10n.t('was due {date}', { date: due }),
    ...(open === 0 ? [] : [l10n.t('open objectives: {open}', { open })]),
  ];
  return {
    id,
    subject: { kind: 'activity', session, activity },
    row: {
      label: title,
      description: words.join(' · '),
      tooltip: [title, ...words].join('\n\n'),
      icon: { id: 'clock', colour: 'problemsWarningIcon.foreground' },
      spoken: [title, ...words].join(', '),
      ...(record === undefined ? {} : { opens: { uri: programmeUri(session), range: wholeLine(record.line) } }),
      context: 'activity attention',
    },
  };
}

function reviewNode(session: FolderSession, { activity, attestation, by }: Review, id: string): Node {
  const record = session.programme.value.activities.get(activity);
  const title = activityById(activity)?.title ?? activity;
  const { who, statement } = attestation;
  return {
    id,
    subject: { kind: 'activity', session, activity },
    row: {
      label: title,
      description: l10n.t('review the attestation by {by}', { by }),
      tooltip: `${title}\n\n${who}: ${statement}`,
      icon: { id: 'history' },
      spoken: l10n.t('{title}: the attestation of {who} is to be reviewed by {by}', { title, who, by }),
      ...(record === undefined ? {} : { opens: { uri: programmeUri(session), range: wholeLine(record.line) } }),
      context: 'activity attention',
    },
  };
}
