// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import type { YamlEntry, YamlScalar } from './node';
import type { ProblemList } from './problemList';

/** The single value of an entry that holds a text; `undefined` where there is none, or where a list or map is reported. */
export function scalarOf(entry: YamlEntry | undefined, problems: ProblemList): YamlScalar | undefined {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return undefined;
  }
  if (value.kind !== 'scalar') {
    problems.wrongShape(value, msg('{key} should be a text.', { key: entry!.key }));
    return undefined;
  }
  return value;
}
