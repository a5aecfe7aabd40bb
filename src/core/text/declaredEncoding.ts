// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** How many characters at the top may hold a declaration: an XML declaration, or the first two lines. */
const HEAD = 512;
const XML = /^<\?xml\s[^>]*?\bencoding\s*=\s*["'](?<name>[\w.:-]+)["']/;
const CSS = /^@charset "(?<name>[\w.:-]+)";/;
/** PEP 263 and its relatives (Emacs, Vim, Ruby), in a comment of the first two lines. */
const COOKIE = /^[ \t\f]*(?:[#%;"]|\/[/*]|--).*?coding[:=][ \t]*(?<name>[-\w.]+)/;

/**
 * The encoding that a text says it is stored in, lower case (`iso-8859-1`, `utf-8`): XML declaration, `@charset`, or
 * a PEP 263 cookie in one of the first two lines.
 */
export function declaredEncoding(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  const direct = (XML.exec(head) ?? CSS.exec(head))?.groups?.['name'];
  if (direct !== undefined) {
    return direct.toLowerCase();
  }
  for (const line of head.split(/\r\n?|\n/, 2)) {
    const name = COOKIE.exec(line)?.groups?.['name'];
    if (name !== undefined) {
      return name
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/-(?:unix|dos|mac)$/, '');
    }
  }
  return undefined;
}
