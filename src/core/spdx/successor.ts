// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Deprecated identifiers whose successor does not follow from a rule; from the notes of the SPDX licence list. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['GPL-2.0-with-GCC-exception', 'GPL-2.0-only WITH GCC-exception-2.0'],
  ['GPL-2.0-with-autoconf-exception', 'GPL-2.0-only WITH Autoconf-exception-2.0'],
  ['GPL-2.0-with-bison-exception', 'GPL-2.0-only WITH Bison-exception-2.2'],
  ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['GPL-2.0-with-font-exception', 'GPL-2.0-only WITH Font-exception-2.0'],
  ['GPL-3.0-with-GCC-exception', 'GPL-3.0-only WITH GCC-exception-3.1'],
  ['GPL-3.0-with-autoconf-exception', 'GPL-3.0-only WITH Autoconf-exception-3.0'],
  ['BSD-2-Clause-FreeBSD', 'BSD-2-Clause-Views'],
  ['BSD-2-Clause-NetBSD', 'BSD-2-Clause'],
  ['Nunit', 'zlib-acknowledgement'],
  ['StandardML-NJ', 'SMLNJ'],
  ['bzip2-1.0.5', 'bzip2-1.0.6'],
  ['eCos-2.0', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
  ['wxWindows', 'LGPL-2.0-or-later WITH WxWindows-exception-3.1'],
  ['Nokia-Qt-exception-1.1', 'Qt-LGPL-exception-1.1'],
]);

/** Licences that say "or any later version" in the identifier itself since list version 3.0. */
const GNU = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/;

/**
 * What to write instead of a deprecated identifier (official spelling), or `undefined` when nobody can say in general.
 * `orLater`: it was followed by `+`.
 */
export function successorOf(id: string, orLater: boolean): string | undefined {
  if (GNU.test(id)) {
    return `${id}${orLater ? '-or-later' : '-only'}`;
  }
  const successor = SUCCESSORS.get(id);
  return successor === undefined || !orLater ? successor : successor.replace('-only', '-or-later');
}
