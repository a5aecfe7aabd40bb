// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isHeldBy } from '../headers/write/holders';
import { sameExpression } from '../headers/write/sameExpression';
import type { HeaderRequest } from '../model/header';
import { msg, type Message } from '../model/message';
import { repoPath, type RepoPath } from '../model/repoPath';
import { applyEdits, type TextEdit } from '../model/textEdit';
import { dominantLineEnd, hasFinalNewline } from '../text/lineEnds';
import type { Annotation } from './annotation';
import { MAX_REUSE_TOML, readReuseToml } from './reuseToml';

/** The file that new annotations go into: the one at the root. */
export const ROOT_TOML = repoPath('REUSE.toml');

/** A file that is to be named in REUSE.toml, with what is to be said of it. */
export interface Annotated {
  readonly path: RepoPath;
  readonly request: HeaderRequest;
}

export type AnnotationEdit =
  | { readonly edits: readonly TextEdit[] }
  | { readonly content: string }
  /** Every file is named there already. */
  | { readonly unchanged: true }
  | { readonly refused: Message };

const HEADING = 'version = 1\n\n';

/**
 * Entries for files at the end of the root's REUSE.toml, where they win over every table above them (REUSE 3.3,
 * "REUSE.toml"): one table for all files of which the same is said. A whole new file where there is none. What stands
 * there stays byte for byte, the result is read back, and adding twice changes nothing.
 * @param text the file's text; `undefined` when there is none
 */
export function addAnnotations(text: string | undefined, files: readonly Annotated[]): AnnotationEdit {
  const before = readReuseToml(text ?? HEADING, ROOT_TOML);
  const open = files.filter((file) => !saysIt(before.annotations, file));
  if (open.length === 0) {
    return { unchanged: true };
  }
  const entries = tablesFor(open);
  const old = text ?? '';
  const blank = old.trim() === '';
  const eol = blank ? '\n' : dominantLineEnd(old);
  const gap = old === '' ? '' : hasFinalNewline(old) ? eol : eol + eol;
  const newText = gap + `${blank ? HEADING : ''}${entries}`.replaceAll('\n', eol);
  const edit = { offset: old.length, length: 0, newText };
  const result = applyEdits(old, [edit]);
  if (result.length > MAX_REUSE_TOML) {
    return {
      refused: msg('REUSE.toml would become larger than tools read. Name whole folders in it by hand, with **.'),
    };
  }
  const after = readReuseToml(result, ROOT_TOML);
  const wrong = after.problems.length > (blank ? 0 : before.problems.length);
  const kept = after.annotations.length > before.annotations.length;
  if (wrong || !kept || !open.every((file) => saysIt(after.annotations, file))) {
    return {
      refused: msg('REUSE.toml cannot be added to while it has errors. Mend it first, or add the entry by hand.'),
    };
  }
  return text === undefined ? { content: newText } : { edits: [edit] };
}

/** Those of some files that the root's REUSE.toml names already, and says the same of. */
export function annotatedAlready(text: string | undefined, files: readonly Annotated[]): ReadonlySet<RepoPath> {
  const { annotations } = readReuseToml(text ?? HEADING, ROOT_TOML);
  return new Set(files.filter((file) => saysIt(annotations, file)).map(({ path }) => path));
}

/** Of the tables of one file the last one that names the path speaks, alone. */
function saysIt(annotations: readonly Annotation[], { path, request }: Annotated): boolean {
  const last = annotations.findLast(({ matches }) => matches(path));
  return (
    last !== undefined &&
    last.expressions.length === 1 &&
    sameExpression(last.expressions[0]!.value, request.licence) &&
    last.copyrights.some((statement) => isHeldBy(statement, request.holder))
  );
}

function tablesFor(files: readonly Annotated[]): string {
  const tables = new Map<string, RepoPath[]>();
  for (const { path, request } of files) {
    const { licence, holder, year } = request;
    const notice = [year?.trim() ?? '', holder.trim()].join(' ').trim();
    const said = `SPDX-FileCopyrightText = ${tomlString(notice)}\nSPDX-License-Identifier = ${tomlString(licence.trim())}\n`;
    const paths = tables.get(said) ?? [];
    tables.set(said, paths);
    paths.push(path);
  }
  return [...tables].map(([said, paths]) => `[[annotations]]\npath = ${pathList(paths)}\n${said}`).join('\n');
}

function pathList(paths: readonly RepoPath[]): string {
  const [only, ...others] = paths.map((path) => tomlString(path.replaceAll('\\', '\\\\').replaceAll('*', '\\*')));
  return others.length === 0 ? only! : `[\n${[only, ...others].map((path) => `  ${path},\n`).join('')}]`;
}

/** JSON's escapes are all escapes of TOML as well. */
function tomlString(text: string): string {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007F');
}
