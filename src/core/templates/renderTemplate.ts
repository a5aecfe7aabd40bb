// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { TEMPLATE_FIELDS } from './fields';
import { templateSource } from './templateSource';

export interface RenderedTemplate {
  /** Plain text; fields that are not known are placeholders in angle brackets: `<contact e-mail>`. */
  readonly text: string;
  /** The same as a snippet of the editor: each such field is a tab stop, equal fields share one. */
  readonly snippet: string;
}

const FIELD = /\{\{([A-Z]+)\}\}/gi;
const MAX_VALUE_LENGTH = 500;

/**
 * Fills a bundled template.
 * @param name as in a `create-file` fix: `SECURITY.md`, `dependabot.yml`, `ci-gitlab.yml`, `licence/MIT`
 * @param values known fields; empty ones count as unknown, control characters become spaces
 * @param fileText what is in the template's own file, for those that have one: see `templateFile`
 * @throws {RangeError} when there is no such template: names come from our own rules, never from a repository
 */
export function renderTemplate(
  name: string,
  values: Readonly<Record<string, string>>,
  fileText?: string,
): RenderedTemplate {
  const source = templateSource(name, values, fileText);
  if (source === undefined) {
    throw new RangeError(`no template ${name}`);
  }
  const stops = new Map<string, number>();
  let text = '';
  let snippet = '';
  let at = 0;
  const add = (literal: string): void => {
    text += literal;
    snippet += escapeSnippet(literal);
  };
  for (const match of source.matchAll(FIELD)) {
    const key = match[1] ?? '';
    const field = Object.hasOwn(TEMPLATE_FIELDS, key) ? TEMPLATE_FIELDS[key] : undefined;
    add(source.slice(at, match.index));
    at = match.index + match[0].length;
    const value = Object.hasOwn(values, key) ? cleaned(values[key] ?? '') : '';
    if (field === undefined) {
      add(match[0]);
    } else if (value !== '') {
      add(value);
    } else {
      const stop = stops.get(key) ?? stops.size + 1;
      stops.set(key, stop);
      text += `<${field.label}>`;
      snippet += `\${${stop}:${field.variable === undefined ? escapeSnippet(field.label) : `$${field.variable}`}}`;
    }
  }
  add(source.slice(at));
  return { text, snippet };
}

/** A value is one line: it comes from a manifest or a policy, and must not bring lines of its own into the file. */
function cleaned(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, MAX_VALUE_LENGTH);
}

/** Snippet syntax gives a meaning to `$`, `}` and `\`; outside of placeholders the last two may be escaped, too. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
