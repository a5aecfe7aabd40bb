// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HEADER_KEYS, LICENCE_KEYS, POLICY_KEYS, RULE_KEYS, WAIVER_KEYS } from '../core/config/policyKeys';
import {
  COMMENT_FORMS,
  FIXED_YEAR,
  MAX_HOLDER_LENGTH,
  MAX_TEMPLATE_LENGTH,
  UNCOMMENTABLE,
  YEAR_RULES,
  YEAR_SOURCES,
} from '../core/config/policyKeys';
import { MAX_GLOB_LENGTH } from '../core/config/glob';
import type { RuleMetadata } from '../core/model/rule';
import { SEVERITIES, TIERS } from '../core/model/vocabulary';
import type { GeneratedFile } from './generatedFile';
import { headerRules } from './headerRules';
import { implementedEntries, metadataOf } from './ruleCatalogue';

type Schema = Readonly<Record<string, unknown>>;

/** One schema a key: a key that the reader knows and the schema does not is a compile error. */
type Properties<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>;

const globs: Schema = {
  description:
    'Globs relative to the folder that holds .ospo. * and ? stay within a name, ** crosses folders, {a,b} are alternatives. Without a slash, the name in any folder; a folder means all that is in it.',
  oneOf: [{ $ref: '#/definitions/glob' }, { type: 'array', minItems: 1, items: { $ref: '#/definitions/glob' } }],
};

function object(properties: Schema, more: Schema = {}): Schema {
  return { type: 'object', additionalProperties: false, properties, ...more };
}

function listOf(items: Schema, description: string): Schema {
  return { description, oneOf: [items, { type: 'array', items }] };
}

/** JSON schema (draft-07) of `.ospo/policy.yaml`, from the same keys and rules that the reader uses. */
export function policySchema(): GeneratedFile {
  const rules = [...implementedEntries().map(metadataOf), ...headerRules()];
  const expression: Schema = { type: 'string', minLength: 1, examples: ['Apache-2.0', 'MIT', 'EUPL-1.2'] };
  const licences: Properties<typeof LICENCE_KEYS> = {
    allow: listOf(expression, 'Licences that may be used without asking. Empty: every licence.'),
    review: listOf(expression, 'Licences that somebody has to look at first.'),
    deny: listOf(expression, 'Licences that must not be used. Stricter than the other two lists.'),
  };
  const header: Properties<typeof HEADER_KEYS> = {
    paths: globs,
    documentation: {
      description:
        'true: only documentation is meant, so that it can be under another licence than code. What linguist-documentation in .gitattributes marks, else files in docs, doc, documentation and man, READMEs and the like, and prose (Markdown, reStructuredText, AsciiDoc).',
      type: 'boolean',
      default: false,
    },
    require: { description: 'Whether these files need a header. Default: true.', type: 'boolean', default: true },
    licence: { ...expression, description: 'SPDX expression that the headers should name.' },
    holder: listOf(
      { type: 'string', minLength: 1, maxLength: MAX_HOLDER_LENGTH },
      'Who holds the copyright, as written in the notices. Of several names the first is written into new headers; a file that names any of them is fine.',
    ),
    template: {
      description: 'Text of the header without comment marks. Fields: {licence}, {holder}, {year}.',
      type: 'string',
      minLength: 1,
      maxLength: MAX_TEMPLATE_LENGTH,
    },
    year: {
      description:
        'first: the first year only. range: from the first year up to that of the last change. current: the year of the last change alone. none: no year. keep: never touched. A year or a range, such as 2026 or 2019-2026: new headers name it, others keep theirs.',
      oneOf: [
        { enum: YEAR_RULES },
        { type: 'integer', minimum: 1900, maximum: 2099 },
        { type: 'string', pattern: FIXED_YEAR.source },
      ],
      default: 'first',
    },
    'year-from': {
      description:
        'today: a new header names this year, and an update is of this year. git: the years of a file are those of its first and its last commit, renames followed, commits of .git-blame-ignore-revs left out; on the command line, where git can tell.',
      enum: YEAR_SOURCES,
      default: 'today',
    },
    comment: { description: 'Line or block comments, where the language has both.', enum: COMMENT_FORMS },
    uncommentable: {
      description:
        'Where the header of a file goes that cannot hold a comment: a .license file beside it, or REUSE.toml.',
      enum: UNCOMMENTABLE,
      default: 'sidecar',
    },
  };
  const waiver: Properties<typeof WAIVER_KEYS> = {
    rule: { description: 'The rule that is set aside.', enum: rules.map(({ id }) => id) },
    paths: globs,
    reason: {
      description: 'Why the finding is accepted. Without a reason the waiver does not hold.',
      type: 'string',
      minLength: 1,
    },
    owner: { description: 'Who decided, and who is asked when the waiver ends.', type: 'string' },
    expires: {
      description: 'Last day on which it holds, as YYYY-MM-DD.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
  };
  const properties: Properties<typeof POLICY_KEYS> = {
    tier: {
      description:
        'What kind of repository this is; it decides which rules apply. T0 private, T1 published once, T2 shared with partners or inner source, T3 developed in the open, T4 community governed. Default: T3.',
      enum: TIERS,
      default: 'T3',
    },
    rules: object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])), {
      description: 'Severity of single rules.',
    }),
    licences: object(licences, { description: 'Which licences may be used.' }),
    headers: {
      description:
        'Licence headers by path, most general first: the last entry whose globs match a file wins. An entry with paths says only what differs from the last entry above it without paths.',
      oneOf: [{ $ref: '#/definitions/header' }, { type: 'array', items: { $ref: '#/definitions/header' } }],
    },
    waivers: {
      description: 'Findings that are accepted, with the reason and an end.',
      type: 'array',
      items: object(waiver, { required: ['rule', 'reason'] }),
    },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'OSPO Lens policy (.ospo/policy.yaml)',
    description:
      'What is asked of this repository: its tier, the severity of rules, licences, licence headers, waivers.',
    ...object(properties),
    definitions: {
      glob: { type: 'string', minLength: 1, maxLength: MAX_GLOB_LENGTH },
      severity: { enum: [...SEVERITIES, 'off'] },
      header: object(header),
    },
  };
  return { path: 'resources/schemas/policy.schema.json', content: JSON.stringify(schema) };
}

function ruleSchema({ id, title, rationale, severity, raised }: RuleMetadata): Schema {
  const usual = raised === undefined ? severity : `${severity}, ${raised.severity} from tier ${raised.from} on`;
  const long: Properties<typeof RULE_KEYS> = { severity: { $ref: '#/definitions/severity' } };
  return {
    description: `${id}: ${title}. ${rationale} Usual severity: ${usual}.`,
    oneOf: [{ $ref: '#/definitions/severity' }, object(long)],
  };
}
