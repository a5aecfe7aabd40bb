// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { MORE_EXTENSIONS, MORE_FILE_NAMES } from './additions';
import type { CommentStyle } from './commentStyle';
import { STYLE_MARKS } from './commentStyles.generated';
import { EXTENSIONS, FILE_NAMES, INTERPRETERS, LANGUAGES, NAME_GLOBS } from './fileTypes.generated';
import { globToRegExp } from './nameGlob';

/** Name -> style id, or `uncommentable`, or `ambiguous`. */
export type StyleTable = ReadonlyMap<string, string>;

export const BY_EXTENSION = tableOf(EXTENSIONS, MORE_EXTENSIONS);
/** Keys in lower case beside the exact ones: names are compared exactly first. */
export const BY_FILE_NAME = withLowerCase(tableOf(FILE_NAMES, MORE_FILE_NAMES));
export const BY_LANGUAGE = tableOf(LANGUAGES);
/** Globs with how a name must begin and end at the least: that is asked first, because most names do not. */
export const BY_GLOB = NAME_GLOBS.map(([glob, style]) => {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  return {
    begin: name.slice(0, name.search(/[*[]|$/)),
    end: name.slice(Math.max(name.lastIndexOf('*'), name.lastIndexOf(']')) + 1),
    pattern: globToRegExp(glob),
    style,
  };
});
export const BY_INTERPRETER = INTERPRETERS.map(([names, style]) => ({ pattern: new RegExp(`^(?:${names})$`), style }));

const STYLES: ReadonlyMap<string, CommentStyle> = new Map(
  Object.entries(STYLE_MARKS).map(([id, { line, block, prefer, detect, forbid, plain }]) => [
    id,
    {
      id,
      prefer: prefer === 'block' ? 'block' : 'line',
      plain: plain ?? false,
      ...(line === undefined ? {} : { line }),
      ...(block === undefined ? {} : { block: [block[0]!, block[1]!, block[2]!] as const }),
      ...(detect === undefined ? {} : { detect }),
      ...(forbid === undefined ? {} : { forbid }),
    },
  ]),
);

/** Every comment style of the catalogue, in its order. */
export const COMMENT_STYLES: readonly CommentStyle[] = [...STYLES.values()];

/** The style of a catalogue id (`slash`, `hash`, ...). */
export function commentStyle(id: string): CommentStyle | undefined {
  return STYLES.get(id);
}

function tableOf(...tables: readonly Readonly<Record<string, string>>[]): StyleTable {
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([style, names]) => names.split(' ').map((name) => [name, style] as const)),
    ),
  );
}

function withLowerCase(table: StyleTable): StyleTable {
  return new Map([...[...table].map(([name, style]) => [name.toLowerCase(), style] as const), ...table]);
}
