// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { it } from 'mocha';
import * as vscode from 'vscode';

const extension = vscode.extensions.getExtension('ospo-lens.ospo-lens');

/**
 * `it` for tests that answer the editor's questions in the person's place, by replacing `showQuickPick` and its like.
 * Every extension gets an API object of its own, so that reaches the extension only where the tests run as part of it:
 * installed from its package it would wait for a real person, and these tests are counted as skipped.
 */
export const itAsks = (
  extension !== undefined && __dirname.startsWith(extension.extensionPath) ? it : it.skip
) as typeof it;
