// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../engine/engine';
import type { HeaderPolicy } from '../../model/config';
import type { HeaderProblem, HeaderProblemCode } from '../../model/header';
import type { Message } from '../../model/message';
import { msg } from '../../model/message';
import type { Severity } from '../../model/vocabulary';
import type { Range } from '../../model/textEdit';
import { FILE_START, wholeLine } from '../../model/textEdit';

const NONE: readonly HeaderProblem[] = [];

/**
 * What a file should say and does not. Where the repository follows REUSE both a tag and a notice are required; elsewhere
 * a licence notice in words will do, and a missing copyright notice is only worth a remark.
 */
export function missingInformation(
  licensing: FileLicensing,
  policy: HeaderPolicy,
  reuse: boolean,
  isQuiet: (path: string) => boolean,
): readonly HeaderProblem[] {
  if (!policy.require) {
    return NONE;
  }
  const licence = missingLicence(licensing, reuse);
  if (licence === undefined && licensing.copyrights.length > 0) {
    return NONE;
  }
  const problems: HeaderProblem[] = [];
  const quiet = isQuiet(licensing.path);
  if (licence !== undefined) {
    problems.push(problem('missing-licence', licence.message, licence.range, quiet ? 'information' : undefined));
  }
  if (licensing.copyrights.length === 0 && !mistyped(licensing, 'CopyrightText')) {
    const message =
      licence === undefined
        ? msg(
            'This file names its licence but nobody who gives it: add a line SPDX-FileCopyrightText with year and holder.',
          )
        : msg('This file names no copyright holder: add a line SPDX-FileCopyrightText with year and holder.');
    problems.push(problem('missing-copyright', message, FILE_START, quiet || !reuse ? 'information' : undefined));
  }
  return problems;
}

function missingLicence(licensing: FileLicensing, reuse: boolean): { message: Message; range: Range } | undefined {
  const { expressions } = licensing;
  if (expressions.some(({ source }) => source !== 'text') || mistyped(licensing, 'License-Identifier')) {
    return undefined;
  }
  const [words] = expressions;
  if (words === undefined) {
    return {
      message: msg(
        'This file does not say under which licence it is: add a line SPDX-License-Identifier, so that whoever finds the file may use it.',
      ),
      range: FILE_START,
    };
  }
  return reuse
    ? {
        message: msg(
          'The notice in this file means {licence}, but tools only read the tag: add SPDX-License-Identifier: {licence} to it.',
          {
            licence: words.value,
          },
        ),
        range: wholeLine(words.line ?? 0),
      }
    : undefined;
}

/** A tag that is there but mistyped is reported as that, not as missing as well. */
function mistyped({ problems }: FileLicensing, tag: string): boolean {
  return problems.some(({ code, suggestion }) => code === 'mistyped-tag' && suggestion?.includes(tag) === true);
}

function problem(
  code: HeaderProblemCode,
  message: Message,
  range: Range,
  severity: Severity | undefined,
): HeaderProblem {
  return { code, message, range, ...(severity === undefined ? {} : { severity }) };
}
