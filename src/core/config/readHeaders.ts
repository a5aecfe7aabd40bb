// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { HeaderPolicy } from '../model/config';
import { msg } from '../model/message';
import { nearest } from '../yaml/nearest';
import type { YamlEntry, YamlNode } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { scalarOf } from '../yaml/scalarOf';
import { DEFAULT_HEADER_POLICY } from './defaultPolicy';
import { readChoice, readFlag, readGlobs, readLines } from './fields';
import {
  COMMENT_FORMS,
  FIXED_YEAR,
  HEADER_KEYS,
  MAX_HOLDER_LENGTH,
  MAX_TEMPLATE_LENGTH,
  TEMPLATE_FIELDS,
  UNCOMMENTABLE,
  YEAR_RULES,
  YEAR_SOURCES,
} from './policyKeys';
import { readExpression } from './readLicences';

/**
 * `headers:`, most general first; one map stands for a list of one. An entry for some paths says only what differs there:
 * what it leaves out is as in the last entry above it that speaks of all files. Where none does, the default comes
 * first, so that the list is never empty and every file has an entry.
 */
export function readHeaders(entry: YamlEntry | undefined, problems: ProblemList): readonly HeaderPolicy[] {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return [DEFAULT_HEADER_POLICY];
  }
  const headers: HeaderPolicy[] = [];
  for (const item of value.kind === 'list' ? value.items : [value]) {
    const general = headers.findLast(isGeneral) ?? DEFAULT_HEADER_POLICY;
    headers.push(...readHeader(item, general, problems));
  }
  return headers[0] !== undefined && isGeneral(headers[0]) ? headers : [DEFAULT_HEADER_POLICY, ...headers];
}

function isGeneral({ paths, documentation }: HeaderPolicy): boolean {
  return paths.length === 0 && documentation !== true;
}

function readHeader(item: YamlNode, general: HeaderPolicy, problems: ProblemList): readonly HeaderPolicy[] {
  if (item.kind !== 'map') {
    problems.wrongShape(item, msg('An entry of headers should hold keys such as paths, licence and holder.'));
    return [];
  }
  const fields = problems.fields(item, HEADER_KEYS);
  const paths = readGlobs(fields.get('paths'), problems);
  const documentation = readFlag(fields.get('documentation'), false, problems);
  const {
    otherHolders,
    yearFrom: source,
    year: generalYear,
    fixedYear,
    ...base
  } = fields.has('paths') || documentation ? general : DEFAULT_HEADER_POLICY;
  const licence = readExpression(fields.get('licence'), problems);
  const [holder, ...others] = readLines(fields.get('holder'), MAX_HOLDER_LENGTH, problems);
  const otherNames = holder === undefined ? otherHolders : others;
  const yearFrom = readChoice(fields.get('year-from'), YEAR_SOURCES, problems) ?? source;
  const template = readTemplate(fields.get('template'), problems);
  const comment = readChoice(fields.get('comment'), COMMENT_FORMS, problems);
  const header: HeaderPolicy = {
    ...base,
    paths: paths ?? [],
    ...(documentation && { documentation }),
    require: readFlag(fields.get('require'), base.require, problems),
    ...(licence === undefined ? {} : { licence }),
    ...(holder === undefined ? {} : { holder }),
    ...(otherNames === undefined || otherNames.length === 0 ? {} : { otherHolders: otherNames }),
    ...(template === undefined ? {} : { template }),
    ...(readYear(fields.get('year'), problems) ?? { year: generalYear, ...(fixedYear !== undefined && { fixedYear }) }),
    ...(yearFrom === 'git' && { yearFrom }),
    ...(comment === undefined ? {} : { comment }),
    uncommentable: readChoice(fields.get('uncommentable'), UNCOMMENTABLE, problems) ?? base.uncommentable,
  };
  // An entry for some files whose globs are all wrong must not become an entry for all files.
  return paths === undefined ? [] : [header];
}

/** One of the rules, or the years themselves: then new headers name them, and nothing is asked of those that are there. */
function readYear(
  entry: YamlEntry | undefined,
  problems: ProblemList,
): Pick<HeaderPolicy, 'year' | 'fixedYear'> | undefined {
  const value = entry?.value;
  const [text, from, to] = (value?.kind === 'scalar' && FIXED_YEAR.exec(value.text)) || [];
  if (value === undefined || text === undefined || from === undefined) {
    if (value?.kind === 'scalar' && /^\d/.test(value.text)) {
      const message = msg('Write a year as 2026, or a range as 2019-2026. {text} is neither.', { text: value.text });
      problems.error('unknown-value', message, value);
      return undefined;
    }
    const year = readChoice(entry, YEAR_RULES, problems);
    return year && { year };
  }
  if (to !== undefined && to <= from) {
    problems.error(
      'bad-year',
      msg('{text} does not end after it begins.', { text }),
      value,
      to < from ? `${to}-${from}` : from,
    );
    return undefined;
  }
  return { year: 'keep', fixedYear: text };
}

/** Several lines with fields in braces. Fields that nobody fills would be written into every file, so they are errors. */
function readTemplate(entry: YamlEntry | undefined, problems: ProblemList): string | undefined {
  const value = scalarOf(entry, problems);
  if (value === undefined) {
    return undefined;
  }
  if (value.text.trim() === '' || value.text.length > MAX_TEMPLATE_LENGTH) {
    const message = msg('A header template has between 1 and {limit} characters.', { limit: MAX_TEMPLATE_LENGTH });
    problems.error('bad-template', message, value);
    return undefined;
  }
  const unknown = [...value.text.matchAll(/\{(\w+)\}/g)].find(
    ([, field]) => !(TEMPLATE_FIELDS as readonly string[]).includes(field ?? ''),
  )?.[1];
  if (unknown !== undefined) {
    const offered = nearest(unknown, TEMPLATE_FIELDS);
    const message = msg('A header template knows the fields {fields}; {field} is none of them.', {
      fields: TEMPLATE_FIELDS.map((field) => `{${field}}`).join(' '),
      field: `{${unknown}}`,
    });
    const suggestion = offered === undefined ? undefined : value.text.replaceAll(`{${unknown}}`, `{${offered}}`);
    problems.error('bad-template', message, value, value.text.includes('\n') ? undefined : suggestion);
    return undefined;
  }
  return value.text.trimEnd();
}
