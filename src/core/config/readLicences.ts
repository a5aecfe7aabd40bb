// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../model/config';
import { msg } from '../model/message';
import { parseExpression } from '../spdx/parseExpression';
import type { YamlEntry, YamlScalar } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { DEFAULT_POLICY } from './defaultPolicy';
import { quoted, readLine, readTexts } from './fields';
import { LICENCE_KEYS } from './policyKeys';

const MAX_EXPRESSION_LENGTH = 500;

/** `licences:` with three lists of expressions. A licence in more than one list is reported; the strictest list holds. */
export function readLicences(entry: YamlEntry | undefined, problems: ProblemList): Policy['licences'] {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return DEFAULT_POLICY.licences;
  }
  if (value.kind !== 'map') {
    problems.wrongShape(value, msg('licences should hold the lists allow, review and deny.'));
    return DEFAULT_POLICY.licences;
  }
  const fields = problems.fields(value, LICENCE_KEYS);
  const placed = new Map<string, string>();
  const read = (key: (typeof LICENCE_KEYS)[number]): readonly string[] =>
    readTexts(fields.get(key), problems).flatMap((item) => {
      const expression = checkedExpression(item, problems);
      if (expression === undefined) {
        return [];
      }
      const other = placed.get(expression);
      if (other !== undefined) {
        const message = msg('{licence} stands under {other} as well. The strictest list holds: deny, review, allow.', {
          licence: expression,
          other,
        });
        problems.warning('listed-twice', message, item);
        return [];
      }
      placed.set(expression, key);
      return [expression];
    });
  const deny = read('deny');
  const review = read('review');
  return { allow: read('allow'), review, deny };
}

/** One licence expression that is valid SPDX; what is not is reported with its correction, and left out. */
export function readExpression(entry: YamlEntry | undefined, problems: ProblemList): string | undefined {
  const text = readLine(entry, MAX_EXPRESSION_LENGTH, problems);
  return text === undefined || entry?.value.kind !== 'scalar' ? undefined : checkedExpression(entry.value, problems);
}

function checkedExpression(item: YamlScalar, problems: ProblemList): string | undefined {
  const text = item.text.trim();
  const parsed = parseExpression(text);
  for (const { code, message } of parsed.problems.slice(0, 5)) {
    // A quoted text may be escaped, so that only the whole of it has a place that is certain.
    problems[parsed.valid ? 'warning' : 'error'](code, message, item, parsed.corrected);
  }
  if (!parsed.valid) {
    if (parsed.problems.length === 0) {
      const message = msg('{text} is no SPDX licence expression. Write one, such as Apache-2.0.', {
        text: quoted(text),
      });
      problems.error('invalid-expression', message, item);
    }
    return undefined;
  }
  return parsed.corrected ?? text;
}
