// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * A glob of our own data as a regular expression over a whole path: `*` stays inside a segment, `**` + `/` crosses
 * them, braces and classes do not occur. A glob without a slash is matched against the file name anywhere.
 */
export function globToRegExp(glob: string): RegExp {
  const inside = glob.includes('/') ? '^' : '(?:^|/)';
  const body = glob
    .split(/(\*\*\/|\*\*|\*|\[[^\]]+\])/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&') : wildcard(part)))
    .join('');
  return new RegExp(`${inside}${body}$`);
}

function wildcard(part: string): string {
  switch (part) {
    case '**/':
      return '(?:[^/]+/)*';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    default:
      return part;
  }
}
