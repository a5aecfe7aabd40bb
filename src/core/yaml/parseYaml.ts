// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Composer, Parser } from 'yaml';
import type { CST, Document, ParsedNode } from 'yaml';
import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import { FILE_START } from '../model/textEdit';
import { conflictMarkers } from './conflictMarkers';
import { LineIndex } from './lineIndex';
import { cstDefence } from './cstDefence';
import { syntaxProblems } from './syntaxProblem';

/** Longer texts are not read: nobody writes them by hand, and reading them would hold up the editor. */
export const MAX_YAML_LENGTH = 256 * 1024;
/**
 * A programme grows with its years: 5,000 objectives take 330 KB and are read in a quarter of a second. What means harm
 * costs most in proportion to its length (two seconds for this many brackets), so the limit is not higher than needed.
 */
export const MAX_PROGRAMME_LENGTH = 512 * 1024;
const MAX_REPORTED = 20;

/** One YAML document of `.ospo/`, with exact places. `root` is absent when the text could not be read as one document. */
export interface YamlFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly document: Document.Parsed | undefined;
  /** The top node; `null` where the document is empty. */
  readonly root: ParsedNode | null | undefined;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads YAML 1.2 without anything that makes it dangerous: the size is capped before parsing, nesting and anchors are
 * bounded before composing, aliases are never followed, merge keys are plain keys, and nothing is turned into objects.
 * Duplicate keys are left to the caller, who knows which maps matter (the library compares all pairs of keys).
 * @param limit longest text that is read, in UTF-16 code units
 */
export function parseYaml(text: string, limit = MAX_YAML_LENGTH): YamlFile {
  const fits = (other: number): boolean => text.length <= limit && text.length <= other;
  const known = recent.find((entry) => entry.text === text && fits(entry.limit))?.file.deref();
  if (known !== undefined) {
    return known;
  }
  const file = parse(text, limit);
  recent = [{ text, limit, file: new WeakRef(file) }, ...recent.slice(0, 1)];
  return file;
}

/**
 * What was read last, before and after an edit: an edit looks at both more than once. Nobody changes what was read, and a
 * weak reference holds it only until the work at hand is done.
 */
let recent: readonly { readonly text: string; readonly limit: number; readonly file: WeakRef<YamlFile> }[] = [];

function parse(text: string, limit: number): YamlFile {
  const lines = new LineIndex(text.length > limit ? '' : text);
  const failed = (problems: readonly ConfigProblem[]): YamlFile => ({
    text,
    lines,
    document: undefined,
    root: undefined,
    problems,
  });
  if (text.length > limit) {
    const message = msg(
      'This file is larger than {limit} KB and is not read. Move long texts into documents and link to them.',
      {
        limit: limit / 1024,
      },
    );
    return failed([{ severity: 'error', code: 'too-large', message, range: FILE_START }]);
  }
  const conflicts = conflictMarkers(lines);
  if (conflicts.length > 0) {
    return failed(conflicts);
  }
  try {
    return compose(text, lines, failed);
  } catch {
    // The library reports errors as values; what it throws is a nesting our bound did not foresee.
    return failed([
      {
        severity: 'error',
        code: 'not-yaml',
        message: msg('This file is too deeply nested to be read.'),
        range: FILE_START,
      },
    ]);
  }
}

function compose(text: string, lines: LineIndex, failed: (problems: readonly ConfigProblem[]) => YamlFile): YamlFile {
  const tokens: CST.Token[] = [...new Parser().parse(text)];
  const danger = cstDefence(tokens, lines);
  if (danger !== undefined) {
    return failed([danger]);
  }
  const documents = new Composer({
    keepSourceTokens: true,
    merge: false,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
  }).compose(tokens, true, text.length);
  const document = documents.next().value as Document.Parsed;
  const second = documents.next();
  if (document.errors.length > 0) {
    return failed(syntaxProblems(document.errors, lines).slice(0, MAX_REPORTED));
  }
  if (second.done !== true) {
    const start = second.value.range[0];
    const message = msg(
      'This file holds more than one YAML document. Only one is read: join them, or delete the line with `---`.',
    );
    return failed([{ severity: 'error', code: 'several-documents', message, range: lines.range(start, start + 3) }]);
  }
  return { text, lines, document, root: document.contents, problems: [] };
}
