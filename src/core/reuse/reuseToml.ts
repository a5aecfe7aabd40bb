// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parse, TomlError } from 'smol-toml';
import { parseNotice } from '../headers/read/notice';
import type { ConfigProblem } from '../model/config';
import type { CopyrightStatement, LicenceStatement } from '../model/header';
import type { Message } from '../model/message';
import { msg } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import { folderOf } from '../model/repoPath';
import type { Range } from '../model/textEdit';
import { FILE_START, wholeLine } from '../model/textEdit';
import { parseExpression } from '../spdx/parseExpression';
import { nearest } from '../yaml/nearest';
import type { Annotation, Precedence } from './annotation';
import { PRECEDENCES } from './annotation';
import { compileGlobs } from './glob';
import type { TomlLines } from './tomlLines';
import { rangeOfKey, tomlLines } from './tomlLines';

/** Larger files are not parsed. */
export const MAX_REUSE_TOML = 256 * 1024;
const LICENCE = 'SPDX-License-Identifier';
const COPYRIGHT = 'SPDX-FileCopyrightText';
const KEYS = ['path', 'precedence', COPYRIGHT, LICENCE] as const;

/** A REUSE.toml, read. An annotation with a mistake keeps what is right in it. */
export interface ReuseToml {
  readonly path: RepoPath;
  /** The folder that its paths are relative to; empty for the root. */
  readonly folder: string;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads a REUSE.toml (REUSE 3.3, "REUSE.toml"). Never throws; mistakes become problems with their lines. */
export function readReuseToml(text: string, path: RepoPath): ReuseToml {
  return new Reader(path).read(text);
}

class Reader {
  private readonly problems: ConfigProblem[] = [];
  private lines: TomlLines = { top: new Map(), tables: [] };
  private source: readonly string[] = [];

  constructor(private readonly path: RepoPath) {}

  read(text: string): ReuseToml {
    const annotations = this.document(text);
    return { path: this.path, folder: folderOf(this.path), annotations, problems: this.problems };
  }

  private document(text: string): readonly Annotation[] {
    if (text.length > MAX_REUSE_TOML) {
      this.report(
        'too-large',
        msg('This REUSE.toml is larger than 256 KB and was not read: split it into one per folder.'),
        FILE_START,
      );
      return [];
    }
    let parsed: Record<string, unknown>;
    try {
      parsed = parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      this.notToml(error);
      return [];
    }
    this.lines = tomlLines(text);
    this.source = text.split(/\r\n|\n/);
    this.version(own(parsed, 'version'));
    const tables = own(parsed, 'annotations');
    if (tables === undefined) {
      return [];
    }
    if (!Array.isArray(tables)) {
      this.report(
        'wrong-type',
        msg('annotations must be a list of tables: write [[annotations]] above each.'),
        this.topRange('annotations'),
      );
      return [];
    }
    return tables.flatMap((table: unknown, index) => this.annotation(table, index) ?? []);
  }

  private notToml(error: unknown): void {
    const detail =
      error instanceof TomlError ? error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '') : '';
    const line = error instanceof TomlError ? Math.max(0, error.line - 1) : 0;
    const column = error instanceof TomlError ? Math.max(0, error.column - 1) : 0;
    const range = { start: { line, column }, end: { line, column: column + 1 } };
    this.report(
      'not-toml',
      msg('This REUSE.toml cannot be read, so that none of its annotations count: {detail}.', { detail }),
      range,
    );
  }

  private version(version: unknown): void {
    if (version === undefined) {
      this.report('no-version', msg('The REUSE specification asks for the line version = 1 at the top.'), FILE_START);
    } else if (version !== 1) {
      this.report(
        'unknown-version',
        msg('Only version = 1 of REUSE.toml is known: what follows may be misread.'),
        this.topRange('version'),
        typeof version === 'number' ? { from: String(version), to: '1' } : undefined,
      );
    }
  }

  private annotation(table: unknown, index: number): Annotation | undefined {
    if (typeof table !== 'object' || table === null || Array.isArray(table)) {
      this.report('wrong-type', msg('An annotation must be a table.'), this.topRange('annotations'));
      return undefined;
    }
    const fields = table as Record<string, unknown>;
    const globs = this.strings(fields, 'path', index);
    if (globs.length === 0) {
      this.report(
        'no-path',
        msg(
          'This annotation says nothing about which files it means: add path = "..." with a path relative to this folder.',
        ),
        rangeOfKey(this.lines, index, 'path'),
      );
    }
    this.unknownKeys(fields, index);
    this.foreignGlobs(globs, index);
    return {
      precedence: this.precedence(fields, index),
      globs,
      matches: compileGlobs(globs),
      expressions: this.expressions(fields, index),
      copyrights: this.copyrights(fields, index),
      line: this.lines.tables[index]?.line ?? 0,
    };
  }

  private precedence(fields: Record<string, unknown>, index: number): Precedence {
    const value = own(fields, 'precedence');
    if (value === undefined) {
      return 'closest';
    }
    const known = PRECEDENCES.find((one) => one === value);
    if (known === undefined) {
      const suggestion = typeof value === 'string' ? nearest(value, PRECEDENCES) : undefined;
      this.report(
        'unknown-precedence',
        msg('precedence must be closest, aggregate or override; closest is assumed.'),
        rangeOfKey(this.lines, index, 'precedence'),
        suggestion === undefined ? undefined : { from: value as string, to: suggestion },
      );
    }
    return known ?? 'closest';
  }

  private expressions(fields: Record<string, unknown>, index: number): readonly LicenceStatement[] {
    const range = rangeOfKey(this.lines, index, LICENCE);
    return this.strings(fields, LICENCE, index).map((value) => {
      const { valid, problems, corrected } = parseExpression(value);
      const [problem] = problems;
      if (problem !== undefined) {
        this.report(problem.code, problem.message, range, corrected && { from: value, to: corrected });
      }
      return { value, source: 'reuse-toml', line: range.start.line, valid, path: this.path };
    });
  }

  private copyrights(fields: Record<string, unknown>, index: number): readonly CopyrightStatement[] {
    const { line } = rangeOfKey(this.lines, index, COPYRIGHT).start;
    return this.strings(fields, COPYRIGHT, index).map((value) => ({
      ...parseNotice(value.replace(/^SPDX-(?:File|Snippet)CopyrightText:\s*/, '')),
      source: 'reuse-toml',
      line,
      path: this.path,
    }));
  }

  /** A string, or a list of strings. */
  private strings(fields: Record<string, unknown>, key: string, index: number): readonly string[] {
    const value = own(fields, key);
    if (value === undefined) {
      return [];
    }
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const strings = list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
    if (strings.length !== list.length) {
      this.report(
        'wrong-type',
        msg('{key} must be a string or a list of strings that are not empty.', { key }),
        rangeOfKey(this.lines, index, key),
      );
    }
    return strings.map((string) => string.trim());
  }

  private unknownKeys(fields: Record<string, unknown>, index: number): void {
    for (const key of Object.keys(fields)) {
      const suggestion = KEYS.includes(key as (typeof KEYS)[number]) ? undefined : nearest(key, KEYS);
      if (suggestion !== undefined) {
        this.report(
          'unknown-key',
          msg('REUSE.toml has no key {key}, so that it says nothing: did you mean {suggestion}?', { key, suggestion }),
          rangeOfKey(this.lines, index, key),
          { from: key, to: suggestion },
        );
      }
    }
  }

  /** Globs as other tools write them mean something else here. */
  private foreignGlobs(globs: readonly string[], index: number): void {
    for (const glob of globs) {
      if (/^!|^\.{0,2}\/|\[|\?|\{[^}]*,/.test(glob)) {
        this.report(
          'foreign-glob',
          msg(
            'In REUSE.toml only * and ** are special, and paths start in the folder of the file: {glob} is taken literally.',
            { glob },
          ),
          rangeOfKey(this.lines, index, 'path'),
        );
      }
    }
  }

  private topRange(key: string): Range {
    return wholeLine(this.lines.top.get(key) ?? 0);
  }

  /** With a correction the problem stands on the very word that it replaces; without that place there is none. */
  private report(code: string, message: Message, range: Range, correction?: Correction | ''): void {
    const severity = code === 'not-toml' || code === 'too-large' || code === 'wrong-type' ? 'error' : 'warning';
    const exact = correction ? this.wordAt(range.start.line, correction.from) : undefined;
    const suggestion = exact && correction ? { suggestion: correction.to } : {};
    this.problems.push({ severity, code, message, range: exact ?? range, ...suggestion });
  }

  /** The only place of a word from a line on, as far as a list of a few lines goes. */
  private wordAt(first: number, word: string): Range | undefined {
    for (let line = first; line < Math.min(first + MOST_LINES, this.source.length); line++) {
      const content = this.source[line]!;
      const column = line > first && /^\s*(?:\[|[\w"'-]+\s*=)/.test(content) ? NaN : content.indexOf(word);
      if (Number.isNaN(column)) {
        return undefined;
      }
      if (column >= 0) {
        return content.includes(word, column + 1)
          ? undefined
          : { start: { line, column }, end: { line, column: column + word.length } };
      }
    }
    return undefined;
  }
}

/** What a word should be. */
interface Correction {
  readonly from: string;
  readonly to: string;
}

const MOST_LINES = 20;

function own(table: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
