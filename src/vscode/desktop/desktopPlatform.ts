// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { ExtensionContext } from 'vscode';
import { inProcessPlatform } from '../analyse/inProcessPlatform';
import type { Platform } from '../platform';

/** Folders on a disk are judged by a process of their own; folders of other file systems inside the host. */
export function desktopPlatform(_context: ExtensionContext): Platform {
  return inProcessPlatform;
}
