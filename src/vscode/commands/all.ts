// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { ActivityForms } from '../activityForm/activityForms';
import { addHeader } from '../fixes/addHeader';
import { addHeaders } from '../fixes/addHeaders';
import { fillInTemplate } from '../fixes/createFileAction';
import { fixFinding } from '../fixes/fixFinding';
import { mendHeader } from '../fixes/mendHeader';
import { waive } from '../fixes/waiver';
import { openScorecard, type Scorecards } from '../scorecard/scorecards';
import type { WorkspaceSessions } from '../session/workspaceSessions';
import type { ActivitiesView } from '../tree/activities/activitiesView';
import type { ActivityViewOptions } from '../tree/activities/viewOptions';
import type { FindingsView } from '../tree/findings/findingsView';
import { addObjective } from './addObjective';
import { applyPreview, discardPreview } from './answerPreview';
import { attest } from './attest';
import { copyFinding } from './copyFinding';
import { createProgramme } from './createProgramme';
import { editActivity } from './editActivity';
import { exportForBoard } from './exportBoard';
import { clearActivityFilter, filterActivities, showMyActivities } from './filterActivities';
import { clearFindingsFilter, filterFindings } from './filterFindings';
import { groupActivities } from './groupActivities';
import { importFromBoard } from './importBoard';
import { closeIteration, startIteration } from './iterations';
import { moveDown, moveToActivity, moveUp } from './moveItems';
import { openElsewhere } from './openElsewhere';
import { openHandbook } from './openHandbook';
import { openPolicy } from './openPolicy';
import { openProgramme } from './openProgramme';
import { planFirstIteration } from './planFirstIteration';
import type { Command } from './registry';
import { rescan } from './rescan';
import { setActivityState } from './setActivityState';
import { showEvidence } from './showEvidence';
import { showInProgramme } from './showInProgramme';
import { subjectOf } from './target';
import { tickObjective, tickVerificationPoint } from './tickPoints';

/** What commands work on. */
export interface Shell {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly sessions: WorkspaceSessions;
  readonly activities: ActivitiesView;
  readonly activityOptions: ActivityViewOptions;
  readonly findings: FindingsView;
  readonly scorecards: Scorecards;
  readonly forms: ActivityForms;
}

/** Every command of the manifest. This module is loaded when the first of them is called, and not before. */
export function allCommands({
  context,
  log,
  sessions,
  activities,
  activityOptions,
  findings,
  scorecards,
  forms,
}: Shell): Command[] {
  return [
    rescan(sessions),
    openScorecard(scorecards, subjectOf),
    createProgramme(sessions),
    editActivity(sessions, forms),
    planFirstIteration(sessions),
    openProgramme(sessions),
    openPolicy(sessions),
    setActivityState(sessions),
    tickVerificationPoint(sessions),
    tickObjective(sessions),
    addObjective(sessions),
    moveUp(activities),
    moveDown(activities),
    moveToActivity(activities),
    attest(sessions, context.globalState),
    startIteration(sessions),
    closeIteration(sessions),
    importFromBoard(sessions),
    exportForBoard(sessions),
    applyPreview,
    discardPreview,
    showInProgramme,
    openHandbook(sessions),
    showEvidence(sessions),
    copyFinding,
    fixFinding(sessions),
    fillInTemplate(sessions),
    addHeader(sessions),
    addHeaders(sessions),
    mendHeader(sessions),
    waive(sessions),
    filterActivities(sessions, activityOptions),
    showMyActivities(sessions, activityOptions),
    clearActivityFilter(activityOptions),
    groupActivities(activityOptions),
    filterFindings(findings),
    clearFindingsFilter(findings),
    ...openElsewhere(context, log),
  ];
}
