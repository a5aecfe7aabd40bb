// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ExitCode, Terminal } from '../terminal';

/** One option, as `node:util` parseArgs knows it, and what `--help` says of it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly help: string;
  readonly short?: string;
  readonly multiple?: boolean;
  /** Name of the value in the help text: `EXPR`. */
  readonly value?: string;
  /** The only values that are allowed. */
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** What parsing gave: absent options are absent. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { readonly multiple: true }
    ? readonly string[]
    : O[K]['type'] extends 'boolean'
      ? boolean
      : string;
};

export interface Positionals {
  /** As the usage line shows them: `[PATH...]`. */
  readonly usage: string;
  readonly min: number;
  readonly max: number;
}

/** One command, declared: the parser, the help text and the tests all read this. */
export interface Command<O extends Options = Options> {
  /** The words that call it: `headers add`. */
  readonly name: string;
  readonly summary: string;
  /** Further paragraphs of the help text. */
  readonly details?: readonly string[];
  readonly positionals: Positionals;
  readonly options: O;
  run(values: Values<O>, positionals: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Keeps the options' literal types, so that `run` knows exactly what it gets. */
export function command<const O extends Options>(declared: Command<O>): Command {
  return declared;
}

/** Understood by every command. */
export const COMMON_OPTIONS: Options = {
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
  debug: { type: 'boolean', help: 'Show where in the program an unexpected error came from.' },
};
