// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CancellationError, type WorkspaceFolder } from 'vscode';
import type { Analyser, AnalyserOptions, Platform } from '../platform';
import type { InProcessAnalyser } from './inProcessAnalyser';

/** Works wherever the editor works: browsers, virtual workspaces. Starts no process. */
export const inProcessPlatform: Platform = {
  createAnalyser: (folder, options) => laterAnalyser(folder, options),
};

/** The engine is loaded with the first folder that is read here: where there is a scan process, that is none. */
function laterAnalyser(folder: WorkspaceFolder, options: AnalyserOptions): Analyser {
  let loading: Promise<InProcessAnalyser> | undefined;
  let disposed = false;
  const load = async (): Promise<InProcessAnalyser> => {
    loading ??= import('./inProcessAnalyser').then((module) => new module.InProcessAnalyser(folder, options));
    const analyser = await loading;
    if (disposed) {
      throw new CancellationError();
    }
    return analyser;
  };
  return {
    assess: async (...words) => (await load()).assess(...words),
    update: async (changes) => (await load()).update(changes),
    inspect: async (...words) => (await load()).inspect(...words),
    background: async (...words) => (await load()).background(...words),
    // History is git's, and git is a process.
    trend: () => Promise.resolve(undefined),
    lastChanges: () => Promise.resolve(new Map()),
    dispose: () => {
      disposed = true;
      void loading?.then((analyser) => analyser.dispose());
    },
  };
}
