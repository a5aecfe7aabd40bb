// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { PanelView, ScorecardView } from '../../../shared/scorecardView';

/** A few lines for a chat or an issue: the number, the goals, what is worth most. Markdown. */
export function summaryOf({ labels, folders, folder, scorecard }: PanelView): string {
  if (scorecard === null) {
    return '';
  }
  return [
    `## ${plain(labels.scorecard)}: ${plain(folders[folder] ?? '')}`,
    `${plain(scorecard.sentence)} ${plain(scorecard.asOf)}`,
    goalTable(labels, scorecard),
    ...(scorecard.contradictions === null ? [] : [plain(scorecard.contradictions)]),
    ...stepList(labels, scorecard),
  ].join('\n\n');
}

/** The whole scorecard as a document to keep, print or send on. Markdown. */
export function reportOf(view: PanelView): string {
  const { labels, folders, folder, scorecard } = view;
  if (scorecard === null) {
    return '';
  }
  return `${[
    `# ${plain(labels.scorecard)}: ${plain(folders[folder] ?? '')}`,
    `${plain(scorecard.sentence)} ${plain(scorecard.asOf)}`,
    ...(scorecard.contradictions === null ? [] : [plain(scorecard.contradictions)]),
    `## ${plain(labels.goals)}`,
    goalTable(labels, scorecard),
    ...stepList(labels, scorecard),
    `## ${plain(labels.activities)}`,
    ...scorecard.goals.flatMap((goal) => [`### ${plain(goal.title)}`, activityTable(labels, scorecard, goal.id)]),
    ...contradictionList(labels, scorecard),
    ...trendPart(labels, scorecard),
    `## ${plain(labels.explanation)}`,
    ...scorecard.explanation.map(plain),
  ].join('\n\n')}\n`;
}

function goalTable(labels: PanelView['labels'], { goals }: ScorecardView): string {
  return table(
    [labels.goal, labels.score, labels.coverage, labels.done],
    goals.map(({ title, score, coverage, done }) => [title, score.text, coverage.text, done]),
  );
}

function activityTable(labels: PanelView['labels'], { activities }: ScorecardView, goal: string): string {
  return table(
    [
      labels.activity,
      `${labels.declared}: ${labels.state}`,
      labels.objectives,
      labels.verification,
      labels.attestations,
      `${labels.evidenced}: ${labels.score}`,
      labels.coverage,
      labels.signals,
    ],
    activities
      .filter((activity) => activity.goal === goal)
      .map((each) => [
        `${each.title} (${each.id})`,
        each.stateText,
        each.objectives,
        each.verification,
        each.attestations,
        each.score.text,
        each.coverage.text,
        each.signals,
      ]),
  );
}

function trendPart(labels: PanelView['labels'], { trend }: ScorecardView): string[] {
  if (trend === null) {
    return [];
  }
  const head = [labels.day, labels.stateDone, labels.stateInProgress, labels.stateNotStarted, labels.objectivesReached];
  const rows = trend.rows.map(({ day, note, done, inProgress, notStarted, objectives }) => [
    note === null ? day : `${day} (${note})`,
    done,
    inProgress,
    notStarted,
    objectives,
  ]);
  return [
    `## ${plain(labels.trend)}`,
    plain(trend.sentence),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...trend.notes.map(plain),
  ];
}

function stepList(labels: PanelView['labels'], { steps }: ScorecardView): string[] {
  return steps.length === 0
    ? []
    : [
        `## ${plain(labels.nextSteps)}`,
        steps
          .map(({ gain, text, place }, position) => {
            const where = place === null ? '' : ` (${plain(place)})`;
            return `${position + 1}. ${plain(gain.text)} ${plain(labels.gain)}: ${plain(text)}${where}`;
          })
          .join('\n'),
      ];
}

function contradictionList(labels: PanelView['labels'], { activities }: ScorecardView): string[] {
  const lines = activities.flatMap(({ title, contradictions }) =>
    contradictions.map((text) => `- ${plain(title)}: ${plain(text)}`),
  );
  return lines.length === 0 ? [] : [`## ${plain(labels.contradictions)}`, lines.join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as text: what a file says must not become a link, markup or a table cell of its own where this is pasted. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&@]/g, '\\$&');
}
