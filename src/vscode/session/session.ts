// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Event, Uri, WorkspaceFolder } from 'vscode';
import type { LiveAssessment } from '../../core/delta/liveAssessment';
import type { ConfigProblem, Policy } from '../../core/model/config';
import type { Programme } from '../../core/model/programme';
import type { Scorecard } from '../../core/model/scorecard';
import type { Analyser } from '../platform';

/** What changed in a session: views and publishers refresh only for what they show. */
export type SessionChange = 'state' | 'assessment' | 'programme' | 'policy' | 'scorecard';

/** One of our files in the repository, as it is now: the open document where there is one, else the file on disk. */
export interface ConfigFile<T> {
  readonly exists: boolean;
  /** The last text that could be read; the empty string where there is no file. */
  readonly text: string;
  /** The last good value, so that a file that breaks while it is edited does not empty the views. */
  readonly value: T;
  /** The present text could not be understood as a whole, so `value` is older than `text`. */
  readonly broken: boolean;
  readonly problems: readonly ConfigProblem[];
}

/** All that is known of one workspace folder. Read-only for everybody but its own module. */
export interface FolderSession {
  readonly folder: WorkspaceFolder;
  readonly state: 'idle' | 'scanning' | 'ready' | 'failed';
  readonly assessment: LiveAssessment | undefined;
  readonly programme: ConfigFile<Programme>;
  readonly policy: ConfigFile<Policy>;
  /** Declared beside evidenced; absent until the first scan is through. */
  readonly scorecard: Scorecard | undefined;
  readonly analyser: Analyser;
  readonly onDidChange: Event<SessionChange>;
  /** Reads the programme and policy files again, now. Never rejects. */
  readConfig(): Promise<void>;
  /** Lists and reads the folder again. Never rejects: a failure becomes `state`. */
  rescan(): Promise<void>;
}

/** The sessions of a window: one a workspace folder, in the folders' order. */
export interface Sessions {
  readonly all: readonly FolderSession[];
  /** The session of the innermost folder that holds the file. */
  of(uri: Uri): FolderSession | undefined;
  /** A session changed; `undefined`: sessions were added, removed or reordered. */
  readonly onDidChange: Event<{ readonly session: FolderSession; readonly change: SessionChange } | undefined>;
}
