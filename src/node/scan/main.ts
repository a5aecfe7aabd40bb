// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createEngine } from '../../core/engine/createEngine';
import { ScanServer } from './scanServer';
import type { ToScan } from './protocol';

// The scan process: forked by the extension for each folder so that the editor never waits for a disk.

const server = new ScanServer(
  ({ tier }) => createEngine(tier === undefined ? {} : { tier }),
  (message) => process.send?.(message, () => undefined),
);
process.on('message', (message) => server.receive(message as ToScan));
// The extension host is gone: nobody is left to answer.
process.on('disconnect', () => process.exit(0));
if (process.send === undefined) {
  process.stderr.write('This program is started by OSPO Lens. To check a folder, run: ospo-lens check FOLDER\n');
  process.exitCode = 2;
}
