// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Policy } from '../model/config';
import { msg } from '../model/message';
import type { RuleId } from '../model/finding';
import { SEVERITIES } from '../model/vocabulary';
import { nearest } from '../yaml/nearest';
import type { YamlEntry } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { quoted, readChoice } from './fields';
import { RULE_KEYS } from './policyKeys';
import { PLANNED_RULE_IDS, RULE_IDS } from './ruleIds.generated';

/** What a rule's severity may be set to. */
export const RULE_SEVERITIES = [...SEVERITIES, 'off'] as const;

/** `rules:` maps a rule to its severity, written as one word or as `{ severity: word }`. */
export function readRules(entry: YamlEntry | undefined, problems: ProblemList): Policy['rules'] {
  const rules = new Map<RuleId, { readonly severity?: (typeof RULE_SEVERITIES)[number] }>();
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return rules;
  }
  if (value.kind !== 'map') {
    problems.wrongShape(value, msg('rules should name rules and their severity, one a line: SEC-001: error'));
    return rules;
  }
  for (const rule of problems.unique(value)) {
    const id = knownRule(rule.key, rule.keySpan, problems);
    const severity = readSeverity(rule, problems);
    if (id !== undefined) {
      rules.set(id, severity === undefined ? {} : { severity });
    }
  }
  return rules;
}

/** The rule that a text names; others are reported with the nearest one. */
export function knownRule(text: string, span: YamlEntry['keySpan'], problems: ProblemList): RuleId | undefined {
  const known = RULE_IDS.find((id) => id === text);
  if (known !== undefined) {
    return known;
  }
  const id = quoted(text);
  const [, area = '', number = ''] = /^([a-z]{3})[-_ ]?(\d{1,3})$/i.exec(text) ?? [];
  const padded = `${area.toUpperCase()}-${number.padStart(3, '0')}`;
  const offered = RULE_IDS.find((known) => known === padded) ?? nearest(text, RULE_IDS);
  if (PLANNED_RULE_IDS.includes(text)) {
    problems.warning(
      'planned-rule',
      msg('{id} is a rule that this version does not check yet. The line is kept.', { id }),
      span,
    );
  } else if (offered === undefined) {
    problems.error('unknown-rule', msg('There is no rule {id}. Rules are named by id, as SEC-001.', { id }), span);
  } else {
    problems.error(
      'unknown-rule',
      msg('There is no rule {id}. Did you mean {offered}?', { id, offered }),
      span,
      offered,
    );
  }
  return undefined;
}

function readSeverity(rule: YamlEntry, problems: ProblemList) {
  const { value } = rule;
  if (value.kind === 'map') {
    return readChoice(problems.fields(value, RULE_KEYS).get('severity'), RULE_SEVERITIES, problems);
  }
  if (value.kind === 'scalar' && value.boolean === false) {
    // YAML 1.1 tools write `off` as a boolean.
    problems.error('unknown-value', msg('To switch a rule off, write off.'), value, 'off');
    return undefined;
  }
  return readChoice(rule, RULE_SEVERITIES, problems);
}
