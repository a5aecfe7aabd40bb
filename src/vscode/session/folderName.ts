// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { workspace, type WorkspaceFolder } from 'vscode';

/**
 * What a workspace folder is called wherever it is named, and looked up by that name. The editor calls two folders
 * `api` both `api`: they are told apart by the folder they lie in, and where that is called the same, too, by their place.
 */
export function folderName({ name, uri }: WorkspaceFolder): string {
  const twins = (workspace.workspaceFolders ?? []).filter((folder) => folder.name === name);
  const parents = twins.map((twin) => twin.uri.path.split('/').at(-2) ?? '');
  const own = twins.findIndex((twin) => twin.uri.toString() === uri.toString());
  if (twins.length < 2 || own < 0) {
    return name;
  }
  return `${name} (${new Set(parents).size === twins.length ? parents[own]! : own + 1})`;
}
