// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ActivityRecord, Programme } from '../../model/programme';
import { ACTIVITIES } from '../catalogue';
import type { Activity } from '../activity';
import { AFTER_SCORECARD } from './issueBody';
import { boardLabelsOf } from './progressLabels';
import { publishScript } from './publishScript';
import { scorecard, task } from './scorecard';

/** A file to be written beside the others; nothing is sent anywhere. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The programme as issue bodies of a My GGI Board, one Markdown file an activity, in the layout that the board's own
 * parser reads. For a forge there is also a shell script that a person reviews and runs; without one, the issues in one
 * JSON file, with titles and labels, which {@link importBoard} reads back.
 */
export function exportBoard(programme: Programme, target: 'markdown' | 'github' | 'gitlab'): readonly ExportedFile[] {
  const named = ACTIVITIES.filter(({ id }) => programme.activities.has(id));
  const bodies = named.map((activity) => ({
    path: `${activity.id}.md`,
    content: issueBody(activity, programme.activities.get(activity.id)!),
  }));
  const further = target === 'markdown' ? issueList(named, programme) : publishScript(target, programme);
  return [...bodies, further];
}

/** As the forge's command line lists issues. Done ones are open: the board's dashboard reads open issues only. */
function issueList(named: readonly Activity[], programme: Programme): ExportedFile {
  const issues = named.map((activity) => {
    const record = programme.activities.get(activity.id)!;
    const labels = boardLabelsOf(activity, record.state).map((name) => ({ name }));
    return { title: activity.title, state: 'OPEN', labels, body: issueBody(activity, record) };
  });
  return { path: 'issues.json', content: `${JSON.stringify(issues, undefined, 2)}\n` };
}

/** A whole body. Description and assessment are in our words: the handbook's own are behind the link. */
export function issueBody(activity: Activity, record: ActivityRecord): string {
  const { id, handbookUrl, purpose, actions } = activity;
  return [
    `Activity ID: [${id} (EN)](${handbookUrl}).`,
    '',
    '----',
    '',
    scorecard(record),
    AFTER_SCORECARD,
    '',
    purpose,
    '',
    '### Opportunity Assessment',
    '',
    ...actions.map((action) => `- ${action}`),
    '',
    '### Progress Assessment',
    '',
    ...record.verification.map(({ text, met }) => task(text, met)),
    '',
  ].join('\n');
}
