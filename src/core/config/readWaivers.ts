// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Waiver } from '../model/config';
import { msg } from '../model/message';
import { isIsoDate, suggestedDate } from '../yaml/isoDate';
import type { YamlEntry, YamlNode } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { quoted, readGlobs, readLine } from './fields';
import { WAIVER_KEYS } from './policyKeys';
import { knownRule } from './readRules';

const MAX_REASON_LENGTH = 1000;

/** `waivers:`. A waiver holds only with a rule and a reason; expired ones are kept, so that they can be reported. */
export function readWaivers(
  entry: YamlEntry | undefined,
  problems: ProblemList,
  today: string | undefined,
): readonly Waiver[] {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return [];
  }
  if (value.kind !== 'list') {
    problems.wrongShape(value, msg('waivers should be a list: each with a rule and a reason, behind a hyphen.'));
    return [];
  }
  return value.items.flatMap((item) => readWaiver(item, problems, today));
}

function readWaiver(item: YamlNode, problems: ProblemList, today: string | undefined): readonly Waiver[] {
  if (item.kind !== 'map') {
    problems.wrongShape(item, msg('A waiver should hold the keys rule and reason.'));
    return [];
  }
  const fields = problems.fields(item, WAIVER_KEYS);
  const ruleText = readLine(fields.get('rule'), 40, problems);
  const rule = ruleText === undefined ? undefined : knownRule(ruleText, fields.get('rule')!.value, problems);
  const paths = readGlobs(fields.get('paths'), problems);
  const reason = readLine(folded(fields.get('reason')), MAX_REASON_LENGTH, problems);
  const owner = readLine(fields.get('owner'), 200, problems);
  const expires = readExpiry(fields.get('expires'), problems, today);
  if (!fields.has('rule')) {
    problems.error('missing-key', msg('This waiver does not say which rule it sets aside. Add rule.'), firstKey(item));
  }
  if (reason === undefined) {
    const message = msg('A waiver without a reason does not hold. Say why the finding is accepted.');
    problems.error('missing-reason', message, fields.get('reason')?.keySpan ?? firstKey(item));
  }
  return rule === undefined || paths === undefined || reason === undefined || expires === null
    ? []
    : [
        {
          rule,
          paths,
          reason,
          ...(owner === undefined ? {} : { owner }),
          ...(expires === undefined ? {} : { expires }),
        },
      ];
}

/** `null`: the end cannot be read, and the waiver does not hold, because else it would hold for ever. */
function readExpiry(
  entry: YamlEntry | undefined,
  problems: ProblemList,
  today: string | undefined,
): string | null | undefined {
  const text = readLine(entry, 40, problems);
  if (text === undefined) {
    return entry === undefined || entry.value.kind === 'null' ? undefined : null;
  }
  if (!isIsoDate(text)) {
    const message = msg('expires should be a day that exists, written as YYYY-MM-DD; {text} is not.', {
      text: quoted(text),
    });
    problems.error('bad-date', message, entry!.value, suggestedDate(text));
    return null;
  }
  if (today !== undefined && text < today) {
    const message = msg('This waiver expired on {day} and no longer holds. Solve the finding, or decide anew.', {
      day: text,
    });
    problems.warning('expired-waiver', message, entry!.value);
  }
  return text;
}

/** A reason may be folded over several lines; it is kept as one. */
function folded(entry: YamlEntry | undefined): YamlEntry | undefined {
  return entry?.value.kind === 'scalar'
    ? { ...entry, value: { ...entry.value, text: entry.value.text.replace(/\s*\n\s*/g, ' ') } }
    : entry;
}

function firstKey(item: Extract<YamlNode, { kind: 'map' }>) {
  return item.entries[0]?.keySpan ?? item;
}
