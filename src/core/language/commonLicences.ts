// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Licences that most people look for, in the order in which they are offered; the others follow in the list's order. */
export const COMMON_LICENCES: readonly string[] = [
  'Apache-2.0',
  'MIT',
  'BSD-3-Clause',
  'BSD-2-Clause',
  'ISC',
  'MPL-2.0',
  'EPL-2.0',
  'EUPL-1.2',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'OFL-1.1',
];

export const COMMON_EXCEPTIONS: readonly string[] = [
  'Classpath-exception-2.0',
  'Linux-syscall-note',
  'LLVM-exception',
  'GCC-exception-3.1',
  'Autoconf-exception-3.0',
  'Bison-exception-2.2',
  'Font-exception-2.0',
];
