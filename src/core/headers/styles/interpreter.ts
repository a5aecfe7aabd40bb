// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const ENV = /^env$/;

/** The interpreter that a `#!` line names: `python3` of `#!/usr/bin/env -S python3 -u`; `undefined` without such a line. */
export function interpreterOf(text: string): string | undefined {
  if (!text.startsWith('#!') || text.startsWith('#![')) {
    return undefined;
  }
  const words = text
    .slice(2, 512)
    .split(/[\r\n]/, 1)[0]!
    .trim()
    .split(/\s+/);
  const first = nameOf(words[0] ?? '');
  if (!ENV.test(first)) {
    return first === '' ? undefined : first;
  }
  const command = words.slice(1).find((word) => !word.startsWith('-') && !word.includes('='));
  return command === undefined ? undefined : nameOf(command);
}

function nameOf(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\.exe$/, '')
    .replace(/(?<=[a-z])[\d.]*\d$/, (version) => (/^\d$/.test(version) ? version : version.split('.')[0]!));
}
