// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activated } from '../harness/extension';
import { until } from '../harness/until';

describe('a folder of the workspace inside another', () => {
  it('has its files to itself: each finding is shown once', async () => {
    await activated();
    // On a busy machine the window starts its host long before it has read the workspace file.
    const [outermost, innermost] = await until(
      'both folders',
      () => {
        const folders = vscode.workspace.workspaceFolders ?? [];
        return folders.length === 2 ? folders : undefined;
      },
      60_000,
    );
    const inner = innermost!.uri;
    const file = vscode.Uri.joinPath(inner, 'calendar.py');
    const codes = () =>
      vscode.languages
        .getDiagnostics(file)
        .flatMap(({ source, code }) =>
          source === 'OSPO Lens' && typeof code === 'object' ? [String(code.value)] : [],
        );
    const outer = vscode.Uri.joinPath(outermost!.uri, 'web/pools.ts');
    await until('findings of the inner folder', codes);
    await until('findings of the outer folder', () => vscode.languages.getDiagnostics(outer));
    assert.deepEqual(codes(), [...new Set(codes())]);
  });
});
