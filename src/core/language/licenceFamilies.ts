// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg, type Message } from '../model/message';

/**
 * What the licences of a family have in common, in one sentence each. Our own short table of the families that people
 * meet; it says what a licence asks of those who pass code on, no more, and nothing of licences it does not name.
 */
const FAMILIES: readonly (readonly [RegExp, Message])[] = [
  [
    /^(?:CC0-1\.0|Unlicense|0BSD|MIT-0|PDDL-1\.0|CC-PDDC|CC-PDM-1\.0|WTFPL|blessing)$/,
    msg('Close to the public domain: it may be used, changed and passed on without conditions.'),
  ],
  [
    /^(?:SSPL-1\.0|BUSL-1\.1|Elastic-2\.0|FSL-1\.1-.+|PolyForm-.+|Parity-.+|CC-BY-(?:NC|ND)(?:-.+)?)$/,
    msg('Not open source: the text restricts who may use the work, for what, or how. Read it before you use it.'),
  ],
  [
    /^(?:AGPL-.+|OSL-3\.0|RPL-1\.[15]|CPAL-1\.0|EUPL-1\.[12])$/,
    msg(
      'Network copyleft: whoever passes a changed version on, or lets others use it over a network, has to offer them its source code under the same licence.',
    ),
  ],
  [
    /^(?:LGPL-.+|MPL-.+|EPL-.+|CDDL-.+|CPL-1\.0|IPL-1\.0|MS-RL|APSL-2\.0|NPL-1\.[01]|SPL-1\.0|OFL-1\.[01](?:-.+)?)$/,
    msg(
      'Weak copyleft: changes to this code stay under this licence when they are passed on; larger works that only use it may be under other terms.',
    ),
  ],
  [
    /^(?:GPL-.+|GFDL-.+|CC-BY-SA-.+|CECILL-2\.[01]|Sleepycat|QPL-1\.0|LiLiQ-Rplus-1\.1|copyleft-next-.+)$/,
    msg(
      'Strong copyleft: whoever passes on a work that builds on this one passes the whole work on under this licence, with its source.',
    ),
  ],
  [
    /^(?:MIT(?:-.+)?|ISC|X11|BSD-[1-4]-Clause(?:-.+)?|Apache-.+|Zlib|BSL-1\.0|PostgreSQL|NCSA|PSF-2\.0|Python-2\.0(?:\.1)?|curl|libpng(?:-2\.0)?|BlueOak-1\.0\.0|CC-BY-[1-4]\.\d(?:-.+)?|ECL-2\.0|MulanPSL-[12]\.0|Unicode-.+|UPL-1\.0|AFL-.+|HPND|FTL|IJG|OpenSSL|PHP-3\.\d+|W3C|Ruby|Vim|MS-PL|CECILL-B|SMLNJ|TCL|NTP|Beerware|Artistic-2\.0)$/,
    msg(
      'Permissive: it may be used, changed and passed on, also inside closed works, as long as notices and licence text stay.',
    ),
  ],
];

/** One sentence on what a licence asks for, or `undefined` for one that the table does not name. */
export function familyOf(id: string): Message | undefined {
  return FAMILIES.find(([pattern]) => pattern.test(id))?.[1];
}

const EXCEPTIONS: readonly (readonly [RegExp, Message])[] = [
  [
    /^Classpath-exception-2\.0$/,
    msg('The exception lets independent programs link to this code and be passed on under other terms.'),
  ],
  [
    /^(?:GCC-exception-.+|Autoconf-exception-.+|Bison-exception-.+|Libtool-exception|LLVM-exception|cryptsetup-OpenSSL-exception|Bootloader-exception|GNU-compiler-exception)$/,
    msg(
      'The exception takes back some conditions, mostly for what a tool or a library leaves in the result of a build.',
    ),
  ],
  [/^Linux-syscall-note$/, msg('The note says that programs which only call the kernel are not bound by its licence.')],
  [/^(?:Font-exception-2\.0|GPL-CC-1\.0)$/, msg('The exception takes back some conditions of the licence.')],
];

/** One sentence on what an exception changes. */
export function exceptionMeaning(id: string): Message {
  return (
    EXCEPTIONS.find(([pattern]) => pattern.test(id))?.[1] ??
    msg('An exception allows something that the licence alone does not: its text says what.')
  );
}
