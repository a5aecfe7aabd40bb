// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A literal character, or a wildcard: within a path segment, over segments, whole folders (`**` and a slash), one character. */
type Part = { readonly literal: string } | 'star' | 'globstar' | 'folders' | 'any';

/** How a format spells its globs. */
export interface GlobDialect {
  /** `*` crosses slashes and `?` is one character (Debian copyright format); else `*` stays within a segment (REUSE.toml). */
  readonly debian?: boolean;
}

/** Regular expressions with more wildcards can take very long on a hostile path; they are simulated instead. */
const MAX_WILDCARDS = 2;
const MAX_LENGTH = 4096;

const SOURCES: Readonly<Record<Exclude<Part, object>, string>> = {
  star: '[^/]*',
  globstar: '.*',
  folders: '(?:.*/)?',
  any: '.',
};

/**
 * Compiles globs into one test for paths: true when any of them matches the whole path. REUSE.toml (REUSE 3.3): `*` does
 * not cross `/`, `**` does, a backslash takes the meaning of the next character away; there is no `?`, no `[]`.
 * Linear in the path for every glob a repository can hold.
 */
export function compileGlobs(globs: readonly string[], dialect: GlobDialect = {}): (path: string) => boolean {
  const sources: string[] = [];
  const complex: (readonly Part[])[] = [];
  for (const glob of globs) {
    const parts = parse(glob.slice(0, MAX_LENGTH), dialect.debian === true);
    if (parts.filter((part) => typeof part === 'string').length <= MAX_WILDCARDS) {
      sources.push(parts.map((part) => (typeof part === 'string' ? SOURCES[part] : escape(part.literal))).join(''));
    } else {
      complex.push(parts);
    }
  }
  const simple = sources.length === 0 ? undefined : new RegExp(`^(?:${sources.join('|')})$`, 's');
  return (path) => simple?.test(path) === true || complex.some((parts) => simulate(parts, path));
}

function parse(glob: string, debian: boolean): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at]!;
    if (character === '\\' && at + 1 < glob.length) {
      at += 1;
      parts.push({ literal: glob[at]! });
    } else if (character === '*') {
      const start = at;
      while (glob[at + 1] === '*') {
        at += 1;
      }
      if (debian || at > start) {
        const folders = !debian && glob[at + 1] === '/';
        parts.push(folders ? 'folders' : 'globstar');
        at += folders ? 1 : 0;
      } else {
        parts.push('star');
      }
    } else if (character === '?' && debian) {
      parts.push('any');
    } else {
      parts.push({ literal: character });
    }
  }
  return parts;
}

function escape(character: string): string {
  return /[\w/-]/.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Walks all readings of the glob at once: time is length of path times length of glob, whatever they hold. */
function simulate(parts: readonly Part[], path: string): boolean {
  let states = closure(parts, new Set([0]), true);
  for (let at = 0; at < path.length && states.size > 0; at++) {
    const character = path[at]!;
    const next = new Set<number>();
    for (const state of states) {
      const part = parts[state];
      if (part === undefined) {
        continue;
      }
      if (typeof part === 'object') {
        if (part.literal === character) {
          next.add(state + 1);
        }
      } else if (part === 'any') {
        next.add(state + 1);
      } else if (part !== 'star' || character !== '/') {
        next.add(state);
      }
    }
    states = closure(parts, next, character === '/');
  }
  return states.has(parts.length);
}

/** Adds the states reached by wildcards that match nothing (more); whole folders end only after a slash. */
function closure(parts: readonly Part[], states: Set<number>, afterSlash: boolean): Set<number> {
  for (const state of states) {
    const part = parts[state];
    if (part === 'star' || part === 'globstar' || (part === 'folders' && afterSlash)) {
      states.add(state + 1);
    }
  }
  return states;
}
