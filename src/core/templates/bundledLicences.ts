// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** SPDX identifier -> name of the text in `resources/licences`: the versions "only" and "or later" share one text. */
export const BUNDLED_LICENCES: ReadonlyMap<string, string> = new Map([
  ['Apache-2.0', 'Apache-2.0'],
  ['MIT', 'MIT'],
  ['BSD-2-Clause', 'BSD-2-Clause'],
  ['BSD-3-Clause', 'BSD-3-Clause'],
  ['ISC', 'ISC'],
  ['0BSD', '0BSD'],
  ['BSL-1.0', 'BSL-1.0'],
  ['Unlicense', 'Unlicense'],
  ['MPL-2.0', 'MPL-2.0'],
  ['EPL-2.0', 'EPL-2.0'],
  ['EUPL-1.2', 'EUPL-1.2'],
  ['LGPL-2.1-only', 'LGPL-2.1'],
  ['LGPL-2.1-or-later', 'LGPL-2.1'],
  ['LGPL-3.0-only', 'LGPL-3.0'],
  ['LGPL-3.0-or-later', 'LGPL-3.0'],
  ['GPL-2.0-only', 'GPL-2.0'],
  ['GPL-2.0-or-later', 'GPL-2.0'],
  ['GPL-3.0-only', 'GPL-3.0'],
  ['GPL-3.0-or-later', 'GPL-3.0'],
  ['AGPL-3.0-only', 'AGPL-3.0'],
  ['AGPL-3.0-or-later', 'AGPL-3.0'],
  ['CC0-1.0', 'CC0-1.0'],
  ['CC-BY-4.0', 'CC-BY-4.0'],
  ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
]);
