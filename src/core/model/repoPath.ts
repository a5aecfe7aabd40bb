// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * The only way to name a file of the workspace: relative to its folder, `/` separated, already checked.
 * A string becomes one through {@link parseRepoPath} and nowhere else.
 */
export type RepoPath = string & { readonly __brand: 'RepoPath' };

const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be refused
const FORBIDDEN = /[\u0000-\u001f\u007f\\:]/;
const MAX_SEGMENT_BYTES = 255;

/**
 * Checks a path and gives it back as a {@link RepoPath}, NFC normalised; `undefined` when it could leave the folder or
 * could not exist on every platform: absolute, `..` or `.` segments, empty segments, backslash, colon, NUL and control
 * characters, a trailing dot or space, a Windows device name, or a segment of more than 255 UTF-8 bytes.
 */
export function parseRepoPath(input: string): RepoPath | undefined {
  const path = input.normalize('NFC');
  if (path === '' || FORBIDDEN.test(path)) {
    return undefined;
  }
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.' || segment === '..' || /[. ]$/.test(segment)) {
      return undefined;
    }
    if (WINDOWS_DEVICE.test(segment) || utf8Length(segment) > MAX_SEGMENT_BYTES) {
      return undefined;
    }
  }
  return path as RepoPath;
}

/** {@link parseRepoPath} for paths written in our own source, where a bad one is a mistake of ours. */
export function repoPath(literal: string): RepoPath {
  const path = parseRepoPath(literal);
  if (path === undefined) {
    throw new Error(`not a repository path: ${literal}`);
  }
  return path;
}

/** The last segment: `b.ts` of `a/b.ts`. */
export function baseName(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder a file lies in, without a trailing slash; the empty string for the workspace folder itself. */
export function folderOf(path: RepoPath): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function utf8Length(text: string): number {
  return text.length < MAX_SEGMENT_BYTES / 4 ? text.length : new TextEncoder().encode(text).length;
}
