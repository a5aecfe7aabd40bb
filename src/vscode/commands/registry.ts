// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, commands, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RefusedChange } from '../fixes/toWorkspaceEdit';

/** A command that a person runs: from the palette it has no argument, from a row it gets the row. */
export interface Command {
  readonly id: `ospoLens.${string}`;
  run(target?: unknown, ...more: readonly unknown[]): unknown;
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * Registers the commands that the manifest declares; what they do is loaded when the first is called. A refusal is told
 * to the person who asked; anything unexpected goes to the log as well.
 */
export function registerCommands(
  { extension }: ExtensionContext,
  load: () => Promise<readonly Command[]>,
  log: LogOutputChannel,
): Disposable {
  const { contributes } = extension.packageJSON as Manifest;
  return Disposable.from(
    ...contributes.commands.map(({ command: id }) =>
      commands.registerCommand(id, async (...words: unknown[]) => {
        try {
          return await (await load()).find((command) => command.id === id)?.run(...words);
        } catch (error) {
          if (!(error instanceof RefusedChange)) {
            log.error(id, error instanceof Error ? error : String(error));
          }
          void window.showErrorMessage(error instanceof Error ? error.message : String(error));
          return undefined;
        }
      }),
    ),
  );
}
