// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { MODES } from './options.mjs';

export const CLI = resolve('dist/cli.mjs');
/** In parts, so that nothing takes this line for a tag of this file. */
const TAG = ['SPDX', 'License-Identifier'].join('-');

/** Always measured: what the machine needs at the least to look into every file. */
export const YARDSTICK = { name: 'git grep -L', words: ['git', 'grep', '-L', TAG] };

/** What others do on the same tree, as far as it is installed. */
const PEERS = [
  { name: 'rg --files-without-match', words: ['rg', '--no-ignore', '--files-without-match', TAG, '.'] },
  { name: 'reuse lint', words: ['reuse', 'lint'] },
  { name: 'addlicense -check', words: ['addlicense', '-check', '.'] },
];

/** Everything that runs in turn on one tree, ours first. Slow peers can be asked for only where they are wanted. */
export function contendersFor(modes, vs) {
  return [
    ...modes.flatMap((mode) => wordsOf(MODES[mode]).map((words) => ({ name: mode, words }))),
    { name: 'node -e 0', words: [process.execPath, '-e', '0'] },
    { name: '--version', words: [process.execPath, CLI, '--version'] },
    YARDSTICK,
    ...PEERS.filter(({ words }) => isOnPath(words[0])),
    ...vs.map((command) => ({ name: command, words: command.trim().split(/\s+/) })),
  ];
}

function wordsOf({ command, program }) {
  const words = command === undefined ? program && [resolve(program), '.'] : [CLI, ...command];
  return words === undefined ? [] : [[process.execPath, ...words]];
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}
