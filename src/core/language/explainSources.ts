// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../engine/engine';
import type { LicenceStatement } from '../model/header';
import { msg, type Message } from '../model/message';

/**
 * What a licence statement of a file is worth once everything else that speaks of the file was weighed: whether it
 * counts, who replaces it, and who adds to it (REUSE 3.3, "Order of precedence").
 */
export function explainSources(own: LicenceStatement, licensing: FileLicensing): readonly Message[] {
  const { expressions } = licensing;
  const others = expressions.filter(({ path }) => path !== undefined);
  const counts = expressions.some(
    ({ path, line, value }) => path === undefined && line === own.line && value === own.value,
  );
  const [by] = others;
  if (!counts && by?.path !== undefined) {
    return [
      msg('This line does not count: {file} says {expression} for this file and takes precedence (REUSE 3.3).', {
        file: by.path,
        expression: by.value,
      }),
    ];
  }
  const first =
    own.source === 'text'
      ? msg('Recognised by the words of the notice; an SPDX-License-Identifier tag would say it to every tool.')
      : msg('Read from the header of this file.');
  return [
    first,
    ...others.map(({ path, value }) =>
      msg('{file} says {expression} in addition.', { file: path ?? '', expression: value }),
    ),
  ];
}
