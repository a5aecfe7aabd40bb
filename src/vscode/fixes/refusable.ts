// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CodeAction } from 'vscode';
import { RefusedChange } from './toWorkspaceEdit';

/** Runs what gives an action its edit; a change that must not be made disables the action and says why in its menu. */
export async function refusable(action: CodeAction, plan: () => Promise<void>): Promise<CodeAction> {
  try {
    await plan();
  } catch (error) {
    if (!(error instanceof RefusedChange)) {
      throw error;
    }
    action.disabled = { reason: error.message };
  }
  return action;
}
