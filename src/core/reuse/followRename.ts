// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parse } from 'smol-toml';
import { folderOf, type RepoPath } from '../model/repoPath';
import { applyEdits, type TextEdit } from '../model/textEdit';
import { MAX_REUSE_TOML } from './reuseToml';
import { pathStrings } from './pathStrings';

/**
 * The edits of a REUSE.toml after a file or folder was renamed: paths that name it, or something below it, name it where
 * it is now. Globs that mean more than it stay as they are. None when the file cannot be read, when what was renamed left
 * the folder that it speaks of, and when the result would not say exactly that.
 */
export function followRename(text: string, toml: RepoPath, from: RepoPath, to: RepoPath): readonly TextEdit[] {
  const prefix = folderOf(toml) === '' ? '' : `${folderOf(toml)}/`;
  if (text.length > MAX_REUSE_TOML || !from.startsWith(prefix) || !to.startsWith(prefix)) {
    return [];
  }
  const old = escaped(from.slice(prefix.length));
  const now = escaped(to.slice(prefix.length));
  const renamed = (path: string): string =>
    path === old || path.startsWith(`${old}/`) ? now + path.slice(old.length) : path;
  const edits = (pathStrings(text) ?? []).flatMap(({ start, end, quote, value }): TextEdit[] => {
    const path = renamed(value);
    const newText = quote === '"' ? JSON.stringify(path).slice(1, -1) : path;
    return path === value ? [] : [{ offset: start, length: end - start, newText }];
  });
  return edits.length > 0 && proves(text, applyEdits(text, edits), renamed) ? edits : [];
}

/** As REUSE.toml writes a path that is no glob. */
function escaped(path: string): string {
  return path.replaceAll('*', '\\*');
}

function proves(before: string, after: string, renamed: (path: string) => string): boolean {
  try {
    const meant = JSON.stringify(parse(before), (key, value: unknown) =>
      key !== 'path' || value === undefined
        ? value
        : typeof value === 'string'
          ? renamed(value)
          : Array.isArray(value)
            ? value.map((item: unknown) => (typeof item === 'string' ? renamed(item) : item))
            : value,
    );
    return JSON.stringify(parse(after)) === meant;
  } catch {
    return false;
  }
}
