// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import * as vscode from 'vscode';

/** The extension under test, running. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('ospo-lens.ospo-lens');
  if (!extension) {
    throw new Error('the extension is not there');
  }
  await extension.activate();
  return extension;
}
