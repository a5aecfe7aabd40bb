// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CancellationToken } from 'vscode';
import type { Assessment } from '../../core/model/outcome';
import type { Analyser } from '../platform';

const NOTHING: Assessment = {
  tier: 'T1',
  hasPolicy: false,
  findings: [],
  outcomes: [],
  signals: [],
  conventions: {},
  headers: { covered: 0, ok: 0, problems: 0 },
  files: { listed: 0, unassessed: 0 },
};

/** Judges a folder inside the extension host, through the editor's file system. */
export class InProcessAnalyser implements Analyser {
  assess(_token: CancellationToken): Promise<Assessment> {
    return Promise.resolve(NOTHING);
  }
  update(): Promise<Assessment> {
    return Promise.resolve(NOTHING);
  }
  inspect(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
  dispose(): void {}
}
