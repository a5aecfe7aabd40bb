// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { createEngine } from '../../core/engine/createEngine';
import { ScanServer } from './scanServer';
import type { ToScan } from './protocol';
import { ONE_READER } from './share/sharedReading';

// The scan process: forked by the extension for each folder so that the editor never waits for a disk.

const server = new ScanServer(
  ({ tier }) => createEngine(tier === undefined ? {} : { tier }),
  (message) => process.send?.(message, () => undefined),
  { ...ONE_READER, program: join(__dirname, 'reader.js') },
);
process.on('message', (message) => server.receive(message as ToScan));
// The extension host is gone: nobody is left to answer.
process.on('disconnect', () => process.exit(0));
if (process.send === undefined) {
  process.stderr.write('This program is started by OSPO Lens. To check a folder, run: ospo-lens check FOLDER\n');
  process.exitCode = 2;
}
