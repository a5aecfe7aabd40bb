// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, commands, window, type LogOutputChannel } from 'vscode';
import { RefusedChange } from '../fixes/toWorkspaceEdit';

/** A command that a person runs: from the palette it has no argument, from a row it gets the row. */
export interface Command {
  readonly id: `ospoLens.${string}`;
  run(target?: unknown, selection?: unknown): unknown;
}

/** Registers commands. A refusal is told to the person who asked; anything unexpected goes to the log as well. */
export function registerCommands(list: readonly Command[], log: LogOutputChannel): Disposable {
  return Disposable.from(
    ...list.map((command) =>
      commands.registerCommand(command.id, async (target?: unknown, selection?: unknown) => {
        try {
          return await command.run(target, selection);
        } catch (error) {
          if (!(error instanceof RefusedChange)) {
            log.error(command.id, error instanceof Error ? error : String(error));
          }
          void window.showErrorMessage(error instanceof Error ? error.message : String(error));
          return undefined;
        }
      }),
    ),
  );
}
