// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Installs what package-lock.json names, unless it is there already.
import { main } from './problem.mjs';
import { leaveOnInterrupt } from './processes.mjs';
import { installDependencies } from './project.mjs';

await main(async () => {
  leaveOnInterrupt(130);
  await installDependencies();
});
