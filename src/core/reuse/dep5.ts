// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { parseNotice } from '../headers/read/notice';
import type { ConfigProblem } from '../model/config';
import { msg } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import { FILE_START } from '../model/textEdit';
import { parseExpression } from '../spdx/parseExpression';
import type { Annotation } from './annotation';
import { compileGlobs } from './glob';

const MAX_SIZE = 256 * 1024;

/** A `.reuse/dep5` file, read. All its paragraphs aggregate (REUSE 3.3); its paths start at the root. */
export interface Dep5 {
  readonly path: RepoPath;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly ConfigProblem[];
}

interface Field {
  readonly line: number;
  readonly lines: readonly string[];
}

/** Reads the Debian copyright format 1.0 as far as REUSE uses it: `Files`, `Copyright` and `License` of each paragraph. */
export function readDep5(text: string, path: RepoPath): Dep5 {
  if (text.length > MAX_SIZE) {
    const message = msg('This dep5 file is larger than 256 KB and was not read: convert it to REUSE.toml.');
    return { path, annotations: [], problems: [{ severity: 'error', code: 'too-large', message, range: FILE_START }] };
  }
  const problems: ConfigProblem[] = [];
  const annotations: Annotation[] = [];
  for (const fields of paragraphs(text)) {
    const files = fields.get('files');
    if (files === undefined) {
      continue;
    }
    const globs = files.lines
      .join(' ')
      .split(/\s+/)
      .filter((glob) => glob !== '');
    annotations.push({
      precedence: 'aggregate',
      globs,
      matches: compileGlobs(globs, { debian: true }),
      expressions: licences(fields.get('license'), path, problems),
      copyrights: notices(fields.get('copyright'), path),
      line: files.line,
    });
  }
  return { path, annotations, problems };
}

function licences(field: Field | undefined, path: RepoPath, problems: ConfigProblem[]): Annotation['expressions'] {
  const value = field?.lines[0]?.trim() ?? '';
  if (field === undefined || value === '') {
    return [];
  }
  const { valid, problems: found, corrected } = parseExpression(value);
  const column = 'License:'.length + field.lines[0]!.indexOf(value);
  const range = { start: { line: field.line, column }, end: { line: field.line, column: column + value.length } };
  for (const { code, message } of found.slice(0, 1)) {
    const suggestion = corrected === undefined ? {} : { suggestion: corrected };
    problems.push({ severity: 'warning', code, message, range, ...suggestion });
  }
  return [{ value, source: 'dep5', line: field.line, valid, path }];
}

function notices(field: Field | undefined, path: RepoPath): Annotation['copyrights'] {
  return (field?.lines ?? []).flatMap((content, index) => {
    const value = content.trim();
    return value === '' || value === '.'
      ? []
      : [{ ...parseNotice(value), source: 'dep5' as const, line: field!.line + index, path }];
  });
}

/** Paragraphs are separated by empty lines; a line that starts with white space goes on with the field before it. */
function paragraphs(text: string): readonly ReadonlyMap<string, Field>[] {
  const result: Map<string, Field>[] = [];
  let fields = new Map<string, Field>();
  let lines: string[] | undefined;
  for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
    const start = /^([A-Z][\w-]*):(.*)$/i.exec(content);
    if (content.trim() === '') {
      if (fields.size > 0) {
        result.push(fields);
        fields = new Map();
      }
      lines = undefined;
    } else if (/^\s/.test(content)) {
      lines?.push(content);
    } else if (start !== null) {
      lines = [start[2]!];
      fields.set(start[1]!.toLowerCase(), { line, lines });
    }
  }
  return fields.size > 0 ? [...result, fields] : result;
}
