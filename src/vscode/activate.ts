// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window, type ExtensionContext } from 'vscode';
import { ActivityForms } from './activityForm/activityForms';
import type { Command } from './commands/registry';
import { registerCommands } from './commands/registry';
import { publishContextKeys } from './contextKeys';
import { DiagnosticsPublisher } from './diagnostics/publisher';
import { registerCodeActions } from './fixes/codeActions';
import { followRenames } from './fixes/followRenames';
import { headersOnNewFile } from './fixes/headersOnNewFile';
import { headersOnSave } from './fixes/headersOnSave';
import { registerLanguageFeatures } from './language/languageFeatures';
import { once } from './language/later';
import type { Platform } from './platform';
import { showScanProgress } from './scanProgress';
import { Scorecards } from './scorecard/scorecards';
import { EvidenceAges } from './session/evidenceAges';
import { WorkspaceSessions } from './session/workspaceSessions';
import { ScoreStatus } from './statusBar';
import { ActivitiesView } from './tree/activities/activitiesView';
import { ActivityViewOptions } from './tree/activities/viewOptions';
import { FindingsView } from './tree/findings/findingsView';
import { ProgrammeView } from './tree/programme/programmeView';
import { turns, type Turns } from './turns';

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
  readonly commands: () => Promise<readonly Command[]>;
  readonly turns: Turns;
}

/**
 * Wires the shell together. Only registers: files are read after the editor had its turn, and whatever takes long to
 * load is loaded when it is wanted for the first time.
 */
export function activate(context: ExtensionContext, platform: Platform): OspoLens {
  const log = window.createOutputChannel('OSPO Lens', { log: true });
  const sessions = new WorkspaceSessions(platform, log);
  const activityOptions = new ActivityViewOptions(context.workspaceState);
  const ages = new EvidenceAges(sessions, log);
  const activities = new ActivitiesView(sessions, activityOptions, ages);
  const programme = new ProgrammeView(sessions);
  const findings = new FindingsView(sessions, context.workspaceState);
  const score = new ScoreStatus(sessions);
  const scorecards = new Scorecards(context, sessions, log);
  const forms = new ActivityForms(
    context,
    sessions,
    ages,
    (session, activity) => void scorecards.open(session, activity),
    log,
  );
  const shell = { context, log, sessions, activities, activityOptions, findings, scorecards, forms };
  const commands = once(async () => (await import('./commands/all')).allCommands(shell));
  context.subscriptions.push(
    log,
    sessions,
    ages,
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
    followRenames(sessions),
    headersOnSave(sessions),
    headersOnNewFile(sessions),
    registerCommands(context, commands, log),
  );
  return { sessions, activities, activityOptions, programme, findings, score, scorecards, forms, commands, turns };
}
