// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Platform } from '../platform';
import { InProcessAnalyser } from './inProcessAnalyser';

/** Works wherever the editor works: browsers, virtual workspaces. Starts no process. */
export const inProcessPlatform: Platform = {
  createAnalyser: (folder, options) => new InProcessAnalyser(folder, options),
};
