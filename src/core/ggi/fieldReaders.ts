// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../model/message';
import { isIsoDate, suggestedDate } from '../yaml/isoDate';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node';
import type { ProblemList } from '../yaml/problemList';
import { scalarOf } from '../yaml/scalarOf';

/** The text of an entry; `undefined` where there is none. Numbers, dates and booleans are taken as they stand. */
export function readText(entry: YamlEntry | undefined, problems: ProblemList): string | undefined {
  const value = scalarOf(entry, problems);
  if (value === undefined) {
    return undefined;
  }
  const text = value.text.replace(/\n+$/, '');
  return text.trim() === '' ? undefined : text;
}

/** A day; anything else is reported with the day it most likely means, and left out. */
export function readDate(entry: YamlEntry | undefined, problems: ProblemList): string | undefined {
  const text = readText(entry, problems);
  if (text === undefined || isIsoDate(text)) {
    return text;
  }
  const suggestion = suggestedDate(text);
  const { key, value } = entry!;
  problems.error(
    'bad-date',
    msg('{key} should be a day that exists, written as YYYY-MM-DD; {text} is not.', { key, text: text.slice(0, 40) }),
    value,
    suggestion,
  );
  return undefined;
}

/** `true` or `false`; absent is false. Under YAML 1.2 `yes` is a text, so it is reported and `true` offered. */
export function readBoolean(entry: YamlEntry | undefined, problems: ProblemList): boolean {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return false;
  }
  if (value.kind === 'scalar' && value.boolean !== undefined) {
    return value.boolean;
  }
  if (value.kind !== 'scalar') {
    problems.wrongShape(value, msg('{key} should be true or false.', { key: entry!.key }));
    return false;
  }
  const word = value.text.trim().toLowerCase();
  const meant = /^(?:true|yes|[yx1]|on)$/.test(word)
    ? 'true'
    : /^(?:false|no|n|off|0)$/.test(word)
      ? 'false'
      : undefined;
  problems.error('wrong-boolean', msg('{key} should be true or false.', { key: entry!.key }), value, meant);
  return false;
}

/** The items of a list; `undefined` where there is no list. */
export function readItems(entry: YamlEntry | undefined, problems: ProblemList): readonly YamlNode[] {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return [];
  }
  if (value.kind !== 'list') {
    problems.wrongShape(
      value,
      msg('{key} should be a list: one item a line, each behind a hyphen.', { key: entry!.key }),
    );
    return [];
  }
  return value.items;
}

/** The map of an entry; `undefined` where there is none. */
export function readMap(entry: YamlEntry | undefined, problems: ProblemList): YamlMap | undefined {
  const value = entry?.value;
  if (value === undefined || value.kind === 'null') {
    return undefined;
  }
  if (value.kind !== 'map') {
    // `state:done` is one word for YAML.
    const glued =
      value.kind === 'scalar' ? /^(?<key>[a-z]\w*):(?<value>\S[^\n]*)$/i.exec(value.text)?.groups : undefined;
    problems.wrongShape(
      value,
      msg('{key} should hold keys with values, one a line, indented.', { key: entry!.key }),
      glued && `${glued['key']}: ${glued['value']}`,
    );
    return undefined;
  }
  return value;
}

/** Adds a key only where there is a value: absent and `undefined` are not the same under exactOptionalPropertyTypes. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
