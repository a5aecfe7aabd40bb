// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Confidence } from '../../model/vocabulary';
import { parseExpression } from '../../spdx/parseExpression';
import { gnuNotice } from './gnuNotice';

export interface RecognisedLicence {
  /** An SPDX expression. */
  readonly id: string;
  readonly confidence: Confidence;
}

/** How one family of licences is stated in the header of a file. Texts are lower case with single spaces. */
export interface LicenceNotice {
  /** Words without which the notice is not there. */
  readonly gate: RegExp;
  readonly decide: (text: string, at: number) => RecognisedLicence | undefined;
}

/** Somebody gives rights, instead of talking about a licence. */
const GRANT = String.raw`(?:licen[cs]ed|released|distributed|available|provided|published|covered|use is subject|governed|subject|redistribute it|usable|permitted),? (?:.{0,80} )?(?:under|by|to|with) (?:.{0,60}?[ "(/])?`;

export const LICENCE_NOTICES: readonly LicenceNotice[] = [
  {
    gate: /apache(?: software)? licen[cs]e|apache\.org\/licenses\/license-2\.0/,
    decide: (text) => {
      if (/apache(?: software)? licen[cs]e,? ?\(?(?:version |v\.? ?)?1\.1/.test(text)) {
        return { id: 'Apache-1.1', confidence: 'medium' };
      }
      if (
        /licen[cs]e[sd]? (?:this file )?(?:to you )?(?:under|to you under) the apache(?: software)? licen[cs]e,? ?\(?version 2\.0|apache licen[cs]e,? version 2\.0 \(the "?licen[cs]e"?\)/.test(
          text,
        )
      ) {
        return { id: 'Apache-2.0', confidence: 'high' };
      }
      return new RegExp(`${GRANT}apache`).test(text) || /apache\.org\/licenses\/license-2\.0/.test(text)
        ? { id: 'Apache-2.0', confidence: 'medium' }
        : undefined;
    },
  },
  {
    gate: /permission is hereby granted, free of charge, to any person obtaining/,
    decide: (text) => {
      if (/permission notice (?:\(.{1,40}\) )?shall be included/.test(text)) {
        return /shall not be used in advertising or otherwise/.test(text)
          ? { id: 'X11', confidence: 'medium' }
          : { id: 'MIT', confidence: 'high' };
      }
      return /the software is provided "as is"/.test(text)
        ? { id: 'MIT-0', confidence: 'medium' }
        : { id: 'MIT', confidence: 'medium' };
    },
  },
  {
    gate: /\bmit[- "]{1,2}(?:style )?licen[cs]e|opensource\.org\/licenses\/mit|\bunder (?:the )?mit\b/,
    decide: (text) =>
      new RegExp(String.raw`${GRANT}mit\b|\bmit[- ]licen[cs]ed|opensource\.org/licenses/mit|licen[cs]e: ?mit\b`).test(
        text,
      )
        ? { id: 'MIT', confidence: /mit[- ]style/.test(text) ? 'low' : 'medium' }
        : undefined,
  },
  {
    // The X Consortium and M.I.T. wrote it so, in `install-sh` of every project with autotools too.
    gate: /permission to use, copy, modify,? distribute,? and sell this software and its documentation/,
    decide: (text) =>
      /for any purpose is hereby granted without fee, provided that/.test(text)
        ? { id: 'HPND-sell-variant', confidence: 'high' }
        : undefined,
  },
  {
    gate: /permission to use, copy, modify,? and distribute this software and its documentation/,
    decide: (text) =>
      /copyright notice and this permission notice appear in supporting documentation/.test(text)
        ? { id: 'HPND', confidence: 'medium' }
        : undefined,
  },
  {
    gate: /permission to use, copy, modify,? and(?:\/or)? distribute this software/,
    decide: (text) =>
      /provided that the above copyright notice and this permission notice appear in all copies/.test(text)
        ? { id: 'ISC', confidence: 'high' }
        : /for any purpose with or without fee is hereby granted\. the software is provided/.test(text)
          ? { id: '0BSD', confidence: 'high' }
          : undefined,
  },
  {
    // The last word is parted at the end of a line in some files.
    gate: /redistribution and use in source and binary forms,? with or without modif/,
    decide: (text) => {
      const confidence: Confidence = /this software is provided/.test(text) ? 'high' : 'medium';
      if (/all advertising materials/.test(text)) {
        return { id: 'BSD-4-Clause', confidence };
      }
      if (/neither the names? of|names? of .{1,120}may not be used to|may be used to endorse or promote/.test(text)) {
        return { id: 'BSD-3-Clause', confidence };
      }
      return /in binary form must reproduce/.test(text)
        ? { id: 'BSD-2-Clause', confidence }
        : { id: 'BSD-2-Clause', confidence: 'low' };
    },
  },
  {
    gate: /governed by a bsd-style licen[cs]e|\bbsd[- ](?:style )?licen[cs]e|[23]-clause bsd|bsd [23]-clause|(?:new|modified|simplified) bsd/,
    decide: (text) => {
      if (/2-clause bsd|bsd 2-clause|simplified bsd/.test(text)) {
        return { id: 'BSD-2-Clause', confidence: 'medium' };
      }
      return { id: 'BSD-3-Clause', confidence: /3-clause|new bsd|modified bsd/.test(text) ? 'medium' : 'low' };
    },
  },
  { gate: /gnu|\b[al]?gpl/, decide: gnuNotice },
  {
    gate: /mozilla public licen[cs]e|mozilla\.org\/mpl\/2\.0/,
    decide: (text) => {
      const version =
        /mozilla public licen[cs]e,? ?(?:version |v\.? ?)?(1\.0|1\.1|2\.0)|mozilla\.org\/mpl\/(2\.0)/.exec(text);
      const id = `MPL-${version?.[1] ?? version?.[2] ?? ''}`;
      return version === null
        ? undefined
        : { id, confidence: /subject to the (?:terms of the )?mozilla/.test(text) ? 'high' : 'medium' };
    },
  },
  {
    gate: /eclipse public licen[cs]e|\bepl[- ]?v?[12]|legal\/epl-/,
    decide: (text) => {
      const version =
        /(?:eclipse public licen[cs]e(?:,? version|,| -)?|epl)[- ]?(?:v\.? ?)?([12])\b/.exec(text) ??
        /epl-v?([12])0?/.exec(text);
      return version === null
        ? undefined
        : { id: `EPL-${version[1]!}.0`, confidence: /made available under/.test(text) ? 'high' : 'medium' };
    },
  },
  {
    gate: /free and unencumbered software released into the public domain|unlicense\.org/,
    decide: (text) => ({ id: 'Unlicense', confidence: /unencumbered/.test(text) ? 'high' : 'medium' }),
  },
  {
    gate: /creativecommons\.org\/publicdomain\/zero\/1\.0|\bcc0\b|creative commons zero/,
    decide: () => ({ id: 'CC0-1.0', confidence: 'medium' }),
  },
  {
    gate: /boost software licen[cs]e|boost\.org\/license_1_0/,
    decide: (text) => ({
      id: 'BSL-1.0',
      confidence: /distributed under the boost|subject to the boost/.test(text) ? 'high' : 'medium',
    }),
  },
  {
    gate: /this software is provided 'as-is', without any express or implied warranty/,
    decide: (text) => ({
      id: 'Zlib',
      confidence: /altered source versions must be plainly marked/.test(text) ? 'high' : 'medium',
    }),
  },
  {
    gate: /\bzlib[ /-](?:libpng )?licen[cs]e/,
    decide: (text) => (new RegExp(`${GRANT}zlib`).test(text) ? { id: 'Zlib', confidence: 'medium' } : undefined),
  },
  {
    gate: /common development and distribution licen[cs]e/,
    decide: (text) => ({ id: /version 1\.1|cddl[- ]1\.1/.test(text) ? 'CDDL-1.1' : 'CDDL-1.0', confidence: 'medium' }),
  },
  {
    gate: /european union public licen[cs]e|\beupl\b/,
    decide: (text) => {
      const version = /(?:eupl|licen[cs]e),?\s?(?:\(eupl\))?,? ?(?:version |v\.? ?)?(1\.[012])/.exec(text)?.[1];
      return version === undefined ? undefined : { id: `EUPL-${version}`, confidence: 'medium' };
    },
  },
  {
    gate: /same terms as perl/,
    decide: () => ({ id: 'Artistic-1.0-Perl OR GPL-1.0-or-later', confidence: 'medium' }),
  },
  {
    gate: /do what the fuck you want to public licen[cs]e/,
    decide: () => ({ id: 'WTFPL', confidence: 'medium' }),
  },
  {
    gate: /(?:^|\s)@?licen[cs]e: ?(?=\S)|(?:^|\s)@licen[cs]e (?=\S)/,
    decide: (text) => {
      const value = /(?:^|\s)@?licen[cs]e:? ?([\w.+-]{2,40})/.exec(text)?.[1]?.replace(/[.,]$/, '') ?? '';
      const { expression, valid } = parseExpression(value);
      return valid &&
        expression?.kind === 'licence' &&
        /[\d.-]|^(?:mit|isc|zlib|wtfpl|unlicense|x11|0bsd)$/i.test(value)
        ? { id: expression.orLater ? value.toUpperCase() : expression.id, confidence: 'medium' }
        : undefined;
    },
  },
];
