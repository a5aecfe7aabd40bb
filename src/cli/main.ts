// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The program starts here. Whatever `--version` does not need is loaded when a command asks for it.

declare const __VERSION__: string;

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${__VERSION__}\n`);
} else {
  const { main } = await import('./run');
  process.exitCode = await main(words);
}

export {};
