// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window, type ExtensionContext } from 'vscode';
import { ActivityForms } from './activityForm/activityForms';
import { addObjective } from './commands/addObjective';
import { attest } from './commands/attest';
import { exportForBoard } from './commands/exportBoard';
import { clearActivityFilter, filterActivities } from './commands/filterActivities';
import { clearFindingsFilter, filterFindings } from './commands/filterFindings';
import { copyFinding } from './commands/copyFinding';
import { createProgramme } from './commands/createProgramme';
import { editActivity } from './commands/editActivity';
import { groupActivities } from './commands/groupActivities';
import { importFromBoard } from './commands/importBoard';
import { closeIteration, startIteration } from './commands/iterations';
import { openElsewhere } from './commands/openElsewhere';
import { openHandbook } from './commands/openHandbook';
import { openPolicy } from './commands/openPolicy';
import { openProgramme } from './commands/openProgramme';
import { planFirstIteration } from './commands/planFirstIteration';
import { registerCommands } from './commands/registry';
import { rescan } from './commands/rescan';
import { setActivityState } from './commands/setActivityState';
import { showEvidence } from './commands/showEvidence';
import { showInProgramme } from './commands/showInProgramme';
import { subjectOf } from './commands/target';
import { tickObjective, tickVerificationPoint } from './commands/tickPoints';
import { publishContextKeys } from './contextKeys';
import { DiagnosticsPublisher } from './diagnostics/publisher';
import { addHeader } from './fixes/addHeader';
import { addHeaders } from './fixes/addHeaders';
import { registerCodeActions } from './fixes/codeActions';
import { fillInTemplate } from './fixes/createFileAction';
import { fixFinding } from './fixes/fixFinding';
import { followRenames } from './fixes/followRenames';
import { headersOnNewFile } from './fixes/headersOnNewFile';
import { headersOnSave } from './fixes/headersOnSave';
import { mendHeader } from './fixes/mendHeader';
import { waive } from './fixes/waiver';
import { registerLanguageFeatures } from './language/languageFeatures';
import type { Platform } from './platform';
import { showScanProgress } from './scanProgress';
import { Scorecards, openScorecard } from './scorecard/scorecards';
import { WorkspaceSessions } from './session/workspaceSessions';
import { ScoreStatus } from './statusBar';
import { ActivitiesView } from './tree/activities/activitiesView';
import { ActivityViewOptions } from './tree/activities/viewOptions';
import { FindingsView } from './tree/findings/findingsView';
import { ProgrammeView } from './tree/programme/programmeView';

/** What `activate` gives to other extensions and to the tests. */
export interface OspoLens {
  readonly sessions: WorkspaceSessions;
  readonly activities: ActivitiesView;
  readonly activityOptions: ActivityViewOptions;
  readonly programme: ProgrammeView;
  readonly findings: FindingsView;
  readonly score: ScoreStatus;
  readonly scorecards: Scorecards;
  readonly forms: ActivityForms;
}

/** Wires the shell together. Only registers: files are read after the editor had its turn. */
export function activate(context: ExtensionContext, platform: Platform): OspoLens {
  const log = window.createOutputChannel('OSPO Lens', { log: true });
  const sessions = new WorkspaceSessions(platform, log);
  const activityOptions = new ActivityViewOptions(context.workspaceState);
  const activities = new ActivitiesView(sessions, activityOptions);
  const programme = new ProgrammeView(sessions);
  const findings = new FindingsView(sessions, context.workspaceState);
  const score = new ScoreStatus(sessions);
  const scorecards = new Scorecards(context, sessions, log);
  const forms = new ActivityForms(context, sessions, (session, activity) => scorecards.open(session, activity), log);
  const commands = [
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
    attest(sessions, context.globalState),
    startIteration(sessions),
    closeIteration(sessions),
    importFromBoard(sessions),
    exportForBoard(sessions),
    showInProgramme,
    openHandbook(sessions),
    showEvidence(sessions),
    copyFinding,
    fixFinding(sessions),
    addHeader(sessions),
    addHeaders(sessions),
    mendHeader(sessions),
    waive(sessions),
    filterActivities(sessions, activityOptions),
    clearActivityFilter(activityOptions),
    groupActivities(activityOptions),
    filterFindings(findings),
    clearFindingsFilter(findings),
    ...openElsewhere(context, log),
  ];
  context.subscriptions.push(
    log,
    sessions,
    activities,
    programme,
    findings,
    score,
    scorecards,
    forms,
    publishContextKeys(sessions),
    showScanProgress(sessions, 'ospoLens.activities'),
    showScanProgress(sessions, 'ospoLens.findings'),
    new DiagnosticsPublisher(context, sessions),
    registerCodeActions(sessions),
    registerLanguageFeatures(sessions),
    fillInTemplate(sessions),
    followRenames(sessions),
    headersOnSave(sessions),
    headersOnNewFile(sessions),
    registerCommands(commands, log),
  );
  return { sessions, activities, activityOptions, programme, findings, score, scorecards, forms };
}
