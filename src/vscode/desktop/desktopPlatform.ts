// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import { Uri, type ExtensionContext } from 'vscode';
import { inProcessPlatform } from '../analyse/inProcessPlatform';
import type { Platform } from '../platform';
import { ScanAnalyser } from './scanAnalyser';

/** Folders on a disk are judged by a process of their own; folders of other file systems inside the host. */
export function desktopPlatform({ extensionUri, storageUri }: ExtensionContext): Platform {
  const program = Uri.joinPath(extensionUri, 'dist', 'scan.js').fsPath;
  return {
    createAnalyser: (folder, options) =>
      folder.uri.scheme === 'file'
        ? new ScanAnalyser({
            program,
            root: folder.uri.fsPath,
            trusted: options.trusted,
            ...(storageUri && { cacheFile: cacheFileOf(folder.uri, storageUri) }),
            log: (line) => options.log.warn(line),
          })
        : inProcessPlatform.createAnalyser(folder, options),
  };
}

/** One file for each folder of the workspace, in the place that the editor keeps for us: never in the folder itself. */
function cacheFileOf(folder: Uri, storage: Uri): string {
  const name = createHash('sha256').update(folder.toString()).digest('hex').slice(0, 16);
  return Uri.joinPath(storage, `facts-${name}`).fsPath;
}
