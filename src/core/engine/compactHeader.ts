// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader, HeaderProblem, LicenceStatement } from '../model/header';
import type { Message } from '../model/message';

const NOTHING: readonly never[] = [];
const LIMIT = 10_000;

/** Lists of one licence statement, by all that it says: most files of a repository say the same in the same place. */
const statements = new Map<string, readonly LicenceStatement[]>();
/** Lists of one problem, by their sentence (which is one object wherever the same expression is wrong) and place. */
let problemsByMessage = new WeakMap<Message, Map<string, readonly HeaderProblem[]>>();
let problemCount = 0;

/**
 * The same header in less memory, for tens of thousands of files: what many files say alike is one object, and lists are
 * as long as what they hold (a list that grew has room for sixteen more).
 */
export function compactHeader(header: FileHeader): FileHeader {
  const { expressions, copyrights, snippets, problems, generated, contributors } = header;
  return {
    expressions: expressions.length === 1 ? sharedStatement(expressions) : exact(expressions),
    copyrights: exact(copyrights),
    snippets: exact(snippets),
    problems: problems.length === 1 ? sharedProblem(problems) : exact(problems),
    generated,
    ...(contributors === undefined ? {} : { contributors: exact(contributors) }),
  };
}

function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}

function sharedStatement(list: readonly LicenceStatement[]): readonly LicenceStatement[] {
  const { value, source, line, column, valid, confidence, path } = list[0]!;
  if (path !== undefined) {
    return exact(list);
  }
  const key = `${line} ${column} ${source} ${valid} ${confidence} ${value}`;
  let shared = statements.get(key);
  if (shared === undefined) {
    if (statements.size >= LIMIT) {
      statements.clear();
    }
    shared = exact(list);
    statements.set(key, shared);
  }
  return shared;
}

function sharedProblem(list: readonly HeaderProblem[]): readonly HeaderProblem[] {
  const { code, message, range, suggestion, severity, subject } = list[0]!;
  if (range === undefined) {
    return exact(list);
  }
  let places = problemsByMessage.get(message);
  if (places === undefined) {
    places = new Map();
    problemsByMessage.set(message, places);
  }
  const { start, end } = range;
  const key = `${start.line} ${start.column} ${end.line} ${end.column} ${code} ${severity} ${subject} ${suggestion}`;
  let shared = places.get(key);
  if (shared === undefined) {
    if (problemCount++ >= LIMIT) {
      problemsByMessage = new WeakMap();
      problemCount = 0;
    }
    shared = exact(list);
    places.set(key, shared);
  }
  return shared;
}
