// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeActionKind } from 'vscode';

/** Hide lines from licence tools. In a file of its own: the kind is registered long before the action is loaded. */
export const HIDE = CodeActionKind.RefactorRewrite.append('ospoLens');
