// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CommentStyle } from '../styles/commentStyle';
import { globToRegExp } from '../styles/nameGlob';
import { PREAMBLE } from '../styles/preamble.generated';
import type { PreambleRule } from '../styles/preambleRule';
import { MORE_PREAMBLE } from './morePreamble';

export interface CompiledRule extends PreambleRule {
  readonly regExp: RegExp;
}

const RULES: readonly CompiledRule[] = [...PREAMBLE, ...MORE_PREAMBLE]
  .filter(({ pattern }) => pattern !== '')
  .map((rule) => ({ ...rule, regExp: new RegExp(rule.pattern, rule.flags) }));
const remembered = new Map<string, readonly CompiledRule[]>();

/** Styles of templates, whose output can be any language: rules of every language's first bytes apply. */
export const TEMPLATE_STYLES: ReadonlySet<string> = new Set([
  'blade',
  'coldfusion',
  'erb',
  'freemarker',
  'goTemplate',
  'handlebars',
  'jinja',
  'jsp',
  'liquid',
  'mustache',
  'razor',
  'smarty',
  'twig',
  'velocity',
]);
const IN_TEMPLATES = new Set(['xml-decl', 'html-doctype', 'frontmatter-yaml']);
const MARKDOWN = new Set(['markdown', 'mdown', 'mdwn', 'mkd', 'mkdn', 'mkdown', 'mdc', 'mdx', 'ronn']);

/** The preamble rules that apply to a file, by its extension, style and name. */
export function preambleRulesFor(path: string, style: CommentStyle): readonly CompiledRule[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const key =
    name.includes('.', 1) && !name.startsWith('_')
      ? `.${name.startsWith('Package') || name.startsWith('Dockerfile') || name.startsWith('Containerfile') ? name : extension}/${style.id}`
      : `${name}/${style.id}`;
  const known = remembered.get(key);
  if (known !== undefined) {
    return known;
  }
  const types = new Set([extension, extension.toLowerCase(), style.id, name, name.toLowerCase()]);
  if (MARKDOWN.has(extension.toLowerCase())) {
    types.add('md');
  }
  const rules = RULES.filter(
    ({ id, appliesTo }) =>
      (TEMPLATE_STYLES.has(style.id) && IN_TEMPLATES.has(id)) ||
      appliesTo.some(
        (type) => type === '*' || types.has(type) || (type.includes('*') && globToRegExp(type).test(name)),
      ),
  );
  remembered.set(key, rules);
  return rules;
}
