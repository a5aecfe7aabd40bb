// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

const extension = vscode.extensions.getExtension('ospo-lens.ospo-lens');

/**
 * `vscode.window` as the extension under test sees it, for tests that answer the editor's questions in the person's
 * place by replacing `showQuickPick` and its like. Every extension gets an API object of its own, found by the file that
 * asks for it, so ours is asked for in the name of the extension's bundle: it works installed from the package, too.
 */
export const extensionWindow = (
  createRequire(join(extension?.extensionPath ?? __dirname, 'dist/extension.js'))('vscode') as typeof vscode
).window as unknown as Record<string, unknown>;
