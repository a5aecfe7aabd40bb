// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { COMMANDS } from './commands';
import { helpOf, overview } from './arguments/help';
import { nearest } from '../core/yaml/nearest';
import { keepYoungSpaceSmall } from '../node/youngSpace';
import { parse } from './arguments/parse';
import type { Command } from './arguments/command';
import { CannotRun } from './cannotRun';
import { processTerminal, type ExitCode, type Terminal } from './terminal';

/** Runs the program for the words after its name. Never throws: every failure is one sentence and exit code 2. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  // The reader of our output went away (`| head`): there is nobody left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  keepYoungSpaceSmall();
  const terminal = processTerminal();
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    return report(error, words.includes('--debug'), terminal);
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = find(words);
  if (command === undefined) {
    if (words.includes('--help') || words.includes('-h') || words[0] === 'help') {
      const named = words.filter((word) => !word.startsWith('-') && word !== 'help').join(' ');
      terminal.out(overview(COMMANDS.filter(({ name }) => named === '' || name.startsWith(named))));
      return 0;
    }
    throw new CannotRun(unknownCommand(words));
  }
  const { values, positionals } = parse(command, words.slice(command.name.split(' ').length));
  if ((values['help'] as boolean | undefined) === true) {
    terminal.out(helpOf(command));
    return 0;
  }
  return command.run(values, positionals, terminal);
}

function find(words: readonly string[]): Command | undefined {
  return COMMANDS.find(({ name }) => name.split(' ').every((word, i) => words[i] === word));
}

function unknownCommand(words: readonly string[]): string {
  const [first, second] = words;
  if (first === undefined) {
    return 'Say what to do, for example: ospo-lens check. See ospo-lens --help.';
  }
  const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  if (family.length > 0) {
    const guess = second === undefined ? undefined : nearest(`${first} ${second}`, family);
    return guess === undefined
      ? `Say what to do with ${first}: ${family.map((name) => `ospo-lens ${name}`).join(', ')}.`
      : `There is no command "${first} ${second ?? ''}". Did you mean: ospo-lens ${guess}?`;
  }
  const guess = nearest(first, [...new Set(COMMANDS.map(({ name }) => name.split(' ')[0] ?? ''))]);
  const hint = guess === undefined ? '' : ` Did you mean: ospo-lens ${guess}?`;
  return `There is no command "${first}".${hint} See ospo-lens --help.`;
}

function report(error: unknown, debug: boolean, terminal: Terminal): ExitCode {
  if (error instanceof CannotRun) {
    terminal.note([`ospo-lens: ${error.message}`, ...error.lines].map((line) => `${line}\n`).join(''));
  } else {
    const text = error instanceof Error ? error.message : String(error);
    const hint = debug ? '' : ' Run it again with --debug to see where it came from, and report it.';
    terminal.note(`ospo-lens: An unexpected error: ${text}.${hint}\n`);
  }
  if (debug && error instanceof Error) {
    terminal.note(`${error.stack ?? ''}\n`);
  }
  return 2;
}
