// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window, type ExtensionContext } from 'vscode';
import type { Platform } from './platform';
import { WorkspaceSessions } from './session/workspaceSessions';
import { ActivitiesView } from './tree/activities/activitiesView';
import { ActivityViewOptions } from './tree/activities/viewOptions';

/** What `activate` gives to other extensions and to the tests. */
export interface OspoLens {
  readonly sessions: WorkspaceSessions;
  readonly activities: ActivitiesView;
}

/** Wires the shell together. Only registers: files are read after the editor had its turn. */
export function activate(context: ExtensionContext, platform: Platform): OspoLens {
  const log = window.createOutputChannel('OSPO Lens', { log: true });
  const sessions = new WorkspaceSessions(platform, log);
  const activityOptions = new ActivityViewOptions(context.workspaceState);
  const activities = new ActivitiesView(sessions, activityOptions);
  context.subscriptions.push(log, sessions, activities);
  return { sessions, activities };
}
