// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../../engine/engine';
import type { HeaderPolicy } from '../../model/config';
import type { CopyrightStatement, HeaderProblem, LicenceStatement } from '../../model/header';
import { msg } from '../../model/message';
import type { Range } from '../../model/textEdit';
import { FILE_START, wholeLine } from '../../model/textEdit';
import { isOurs } from '../write/holders';
import { sameExpression } from '../write/sameExpression';

const NONE: readonly HeaderProblem[] = [];

/** What a file says otherwise than the policy for its path. Only what the policy names is looked at. */
export function againstPolicy(
  licensing: FileLicensing,
  policy: HeaderPolicy,
  lastChanged: number | undefined,
): readonly HeaderProblem[] {
  const { licence, holder, year } = policy;
  if (
    licence === undefined &&
    holder === undefined &&
    year !== 'none' &&
    year !== 'current' &&
    (year !== 'range' || lastChanged === undefined)
  ) {
    return NONE;
  }
  return [
    ...wrongLicence(licensing, policy),
    ...wrongHolder(licensing, policy),
    ...wrongYear(licensing, policy, lastChanged),
  ];
}

function wrongLicence({ expressions }: FileLicensing, { licence: wanted }: HeaderPolicy): HeaderProblem[] {
  if (wanted === undefined || expressions.length === 0) {
    return [];
  }
  // Several tags are all meant, as if AND stood between them.
  const said = expressions.map(({ value }) => (expressions.length > 1 ? `(${value})` : value)).join(' AND ');
  if (sameExpression(said, wanted)) {
    return [];
  }
  const other = expressions.find(({ value }) => !sameExpression(value, wanted)) ?? expressions[0]!;
  const exact = expressions.length === 1 ? exactRange(other) : undefined;
  return [
    {
      code: 'wrong-licence',
      message: msg(
        'The policy wants {wanted} for this path, but this file is under {found}: change the file if you hold its rights, else give it a path of its own in the policy.',
        {
          wanted,
          found: other.value,
        },
      ),
      range: exact ?? rangeOf(other),
      ...(exact === undefined ? {} : { suggestion: wanted }),
    },
  ];
}

function wrongHolder({ copyrights }: FileLicensing, { holder, otherHolders }: HeaderPolicy): HeaderProblem[] {
  const [first] = copyrights;
  if (
    holder === undefined ||
    first === undefined ||
    copyrights.some((statement) => isOurs(statement, { holder, ...(otherHolders && { otherHolders }) }))
  ) {
    return [];
  }
  return [
    {
      code: 'wrong-holder',
      message: msg(
        'The policy names {holder} as holder for this path, but this file names {found}: add a notice of {holder} if it holds rights here, and keep the other one.',
        {
          holder,
          found: first.holder ?? first.text,
        },
      ),
      range: rangeOf(first),
    },
  ];
}

function wrongYear(
  { copyrights }: FileLicensing,
  policy: HeaderPolicy,
  lastChanged: number | undefined,
): HeaderProblem[] {
  const { year, holder, otherHolders } = policy;
  const ours = copyrights.filter(
    (statement) =>
      statement.source === 'header' &&
      (holder === undefined || isOurs(statement, { holder, ...(otherHolders && { otherHolders }) })),
  );
  if (year === 'none') {
    return ours.flatMap((statement) =>
      statement.years === undefined
        ? []
        : [
            {
              code: 'wrong-year' as const,
              message: msg('The policy leaves years out of copyright notices: remove {years}.', {
                years: statement.years,
              }),
              range: rangeOf(statement),
            },
          ],
    );
  }
  if (year === 'current') {
    return ours.flatMap((statement) => notCurrent(statement, lastChanged));
  }
  if (year !== 'range' || lastChanged === undefined) {
    return [];
  }
  return ours.flatMap((statement) => {
    const { years } = statement;
    const last = years === undefined || !/\d$/.test(years) ? undefined : lastYear(years);
    return last === undefined || last >= lastChanged
      ? []
      : [
          {
            code: 'wrong-year' as const,
            message: msg(
              'This file was changed in {year}, but its notice ends with {last}: the policy keeps the range up to date.',
              { year: lastChanged, last },
            ),
            range: rangeOf(statement),
          },
        ];
  });
}

/** One year, and where it is known when the file was changed that one. */
function notCurrent(statement: CopyrightStatement, lastChanged: number | undefined): HeaderProblem[] {
  const { years } = statement;
  if (years === undefined || !/\d$/.test(years)) {
    return [];
  }
  const range = rangeOf(statement);
  if (!/^\d{4}$/.test(years)) {
    const message = msg('The policy wants one year, that of the last change, but this notice names {years}.', {
      years,
    });
    return [{ code: 'wrong-year', message, range }];
  }
  return lastChanged === undefined || Number(years) >= lastChanged
    ? []
    : [
        {
          code: 'wrong-year',
          message: msg(
            'This file was changed in {year}, but its notice names {last}: the policy wants the year of the last change.',
            {
              year: lastChanged,
              last: years,
            },
          ),
          range,
        },
      ];
}

/** The last year of `2016, 2018-2019` or `2019-21`. */
function lastYear(years: string): number {
  const all = years.match(/\d{2,4}/g) ?? [];
  const last = all.at(-1) ?? '0';
  return Number(last.length === 2 ? `${all.at(-2)?.slice(0, 2) ?? '20'}${last}` : last);
}

function exactRange({ source, line, column, value }: LicenceStatement): Range | undefined {
  return source !== 'header' || line === undefined || column === undefined
    ? undefined
    : { start: { line, column }, end: { line, column: column + value.length } };
}

/** The statement's line where it is in the file itself; the top of the file for what is said elsewhere. */
function rangeOf({ path, line }: LicenceStatement | CopyrightStatement): Range {
  return path !== undefined || line === undefined ? FILE_START : wholeLine(line);
}
