// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// npm run package: writes ospo-lens-<version>.vsix, and fails when it contains anything else than contents.txt says.
import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../editor/paths.mjs';
import { main, Problem } from '../editor/problem.mjs';
import { leaveOnInterrupt } from '../editor/processes.mjs';
import { installDependencies } from '../editor/project.mjs';
import { buildPackage } from './buildPackage.mjs';
import { difference, expectedContents } from './contents.mjs';

await main(async () => {
  leaveOnInterrupt(130);
  await installDependencies();
  const { file, contents, size, entries } = await buildPackage();
  const differences = difference(expectedContents(), contents);
  if (differences.length > 0) {
    throw new Problem(
      `The package contains something else than test/package/contents.txt says:\n  ${differences.join('\n  ')}`,
      'change .vscodeignore or contents.txt, knowingly.',
    );
  }
  copyFileSync(file, join(ROOT, basename(file)));
  for (const { name, size: bytes } of entries.sort((a, b) => b.packed - a.packed).slice(0, 6)) {
    console.log(`${(bytes / 1024).toFixed(0).padStart(7)} KB  ${name}`);
  }
  console.log(`${basename(file)}: ${contents.length} files, ${(size / 1024).toFixed(0)} KB`);
});
