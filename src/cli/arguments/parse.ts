// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { CannotRun } from '../cannotRun';
import { COMMON_OPTIONS, type Command, type Options, type Values } from './command';
import { nearest } from '../../core/yaml/nearest';

export interface Parsed {
  /** Checked against the command's declaration: `run` may take them as its own. */
  readonly values: Values<Options>;
  readonly positionals: readonly string[];
}

/** Reads the words after a command's name. @throws {CannotRun} with one sentence that says what to write instead. */
export function parse(command: Command, words: readonly string[]): Parsed {
  const options: Options = { ...COMMON_OPTIONS, ...command.options };
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string | boolean | string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const value = valueOf(command, options, token.name, token.rawName, token.value);
      const before = values.get(token.name);
      const multiple = options[token.name]?.multiple === true;
      values.set(token.name, multiple ? [...(Array.isArray(before) ? before : []), String(value)] : value);
    }
  }
  if (values.get('help') !== true) {
    checkPositionals(command, positionals);
  }
  return { values: Object.fromEntries(values) as Values<Options>, positionals };
}

function valueOf(
  command: Command,
  options: Options,
  name: string,
  written: string,
  value: string | undefined,
): string | boolean {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  const help = `See ospo-lens ${command.name} --help.`;
  if (option === undefined) {
    const guess = nearest(name, Object.keys(options));
    throw new CannotRun(
      `${written} is not an option of "${command.name}".${guess === undefined ? '' : ` Did you mean --${guess}?`} ${help}`,
    );
  }
  if (option.type === 'boolean') {
    if (value !== undefined) {
      throw new CannotRun(`${written} takes no value. ${help}`);
    }
    return true;
  }
  if (value === undefined || value === '') {
    throw new CannotRun(`${written} needs a value: ${written} ${option.value ?? 'VALUE'}. ${help}`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new CannotRun(`${written} cannot be "${value}". Choose one of: ${option.choices.join(', ')}.`);
  }
  return value;
}

function checkPositionals({ name, positionals: { usage, min, max } }: Command, given: readonly string[]): void {
  const line = `ospo-lens ${name} ${usage}`.trim();
  if (given.length < min) {
    throw new CannotRun(`Something is missing after "${name}". Write: ${line}.`);
  }
  const first = given[max];
  if (first !== undefined) {
    throw new CannotRun(`"${first}" is one argument too many. Write: ${line}.`);
  }
}
