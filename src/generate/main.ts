// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Everything that can be derived is written by this program, and `--check` proves that nobody forgot to run it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generators';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

const different: string[] = [];
for await (const { path, content } of generatedFiles()) {
  if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(content))) {
    different.push(path);
    if (!options.check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}
const names = different.map((path) => `  ${path}`).join('\n');
if (options.check && different.length > 0) {
  console.error(`Not what \`npm run generate\` writes:\n${names}`);
  process.exitCode = 1;
} else if (different.length > 0) {
  console.log(`Written:\n${names}`);
}
