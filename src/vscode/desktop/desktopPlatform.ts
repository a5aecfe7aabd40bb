// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, type ExtensionContext } from 'vscode';
import { inProcessPlatform } from '../analyse/inProcessPlatform';
import type { Platform } from '../platform';
import { ScanAnalyser } from './scanAnalyser';

/** Folders on a disk are judged by a process of their own; folders of other file systems inside the host. */
export function desktopPlatform({ extensionUri }: ExtensionContext): Platform {
  const program = Uri.joinPath(extensionUri, 'dist', 'scan.js').fsPath;
  return {
    createAnalyser: (folder, options) =>
      folder.uri.scheme === 'file'
        ? new ScanAnalyser({
            program,
            root: folder.uri.fsPath,
            trusted: options.trusted,
            log: (line) => options.log.warn(line),
          })
        : inProcessPlatform.createAnalyser(folder, options),
  };
}
