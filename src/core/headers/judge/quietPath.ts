// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const TOOL_FOLDER = /^\.|\/\./;
const FIXTURES =
  /(?:^|\/)(?:__fixtures__|__snapshots__|fixtures?|testdata|test-data|test_data|goldens?|golden[-_]files|snapshots?)\//i;
const GOLDEN = /\.(?:golden|snap|snapshot|expected|approved)(?:\.\w+)?$|(?:^|[._-])(?:approved|expected)\.\w+$/i;

/**
 * Files of which a missing header is worth a remark, not a warning: settings of tools, whose authors rarely claim rights
 * (`.gitignore`, `.github/workflows/ci.yml`), and what tests compare byte by byte.
 */
export function isQuietPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return TOOL_FOLDER.test(path) || name === 'CODEOWNERS' || FIXTURES.test(path) || GOLDEN.test(name);
}
