// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileLicensing } from '../engine/engine';
import type { CopyrightStatement, FileHeader, HeaderProblem, HeaderSource, LicenceStatement } from '../model/header';
import { msg } from '../model/message';
import type { RepoPath } from '../model/repoPath';
import type { Range } from '../model/textEdit';
import { wholeLine } from '../model/textEdit';
import type { Annotation } from './annotation';
import type { IgnoreReason } from './coverage';

/** All that is known of one file. */
export interface LicensingInput {
  readonly path: RepoPath;
  /** What the file says itself; absent when it holds no readable text. */
  readonly header?: FileHeader | undefined;
  /** What its side file (`x.png.license`) says, read as plain text. */
  readonly sidecar?: { readonly path: RepoPath; readonly header: FileHeader } | undefined;
  /** From {@link ReuseProject.annotationsFor}: the one nearest the root first. */
  readonly annotations: readonly Annotation[];
  /** Why it needs no information, if so. */
  readonly ignoredBecause?: IgnoreReason | undefined;
}

const NOTHING: FileHeader = { expressions: [], copyrights: [], snippets: [], problems: [], generated: false };

/**
 * Weighs all sources about one file as REUSE 3.3 does ("Order of precedence"): the side file replaces what the file says
 * itself; `override` replaces both, and of several the one nearest the root wins; `aggregate` always adds; `closest`
 * fills in what is missing, for copyright and licence separately, nearest to the file first.
 */
export function resolveLicensing(input: LicensingInput): FileLicensing {
  const { path, sidecar, ignoredBecause } = input;
  const overriding = input.annotations.findIndex(({ precedence }) => precedence === 'override');
  const annotations = overriding < 0 ? input.annotations : input.annotations.slice(0, overriding + 1);
  const header = input.header ?? NOTHING;
  const near = overriding >= 0 ? NOTHING : sidecar === undefined ? header : fromSidecar(sidecar.header, sidecar.path);
  const replacedBy = annotations[overriding] ?? sidecar;
  const generated = header.generated;
  const because = ignoredBecause ?? (generated ? 'generated' : undefined);
  const expressions = weigh(near.expressions, annotations, (annotation) => annotation.expressions);
  const copyrights = weigh(near.copyrights, annotations, (annotation) => annotation.copyrights);
  const snippets = overriding >= 0 ? NOTHING.snippets : header.snippets;
  const problems =
    replacedBy === undefined ? header.problems : deadHeader(header, near, sidecar?.path, annotations[overriding]);
  const licensing = { path, covered: because === undefined, expressions, copyrights, snippets, problems, generated };
  // Made for every file of a repository: what is rare must not cost the others anything.
  return because === undefined && header.contributors === undefined
    ? licensing
    : {
        ...licensing,
        ...(because === undefined ? {} : { ignoredBecause: because }),
        ...(header.contributors === undefined ? {} : { contributors: header.contributors }),
      };
}

function weigh<T>(
  own: readonly T[],
  annotations: readonly Annotation[],
  pick: (annotation: Annotation) => readonly T[],
): readonly T[] {
  if (annotations.length === 0) {
    return own;
  }
  const result = [...own];
  let found = own.length > 0;
  for (const annotation of [...annotations].reverse()) {
    const said = pick(annotation);
    if (annotation.precedence === 'closest') {
      if (!found && said.length > 0) {
        result.push(...said);
        found = true;
      }
    } else {
      result.push(...said);
      found ||= annotation.precedence === 'override' && said.length > 0;
    }
  }
  return result;
}

function fromSidecar(header: FileHeader, path: RepoPath): FileHeader {
  const source: HeaderSource = 'sidecar';
  return {
    ...header,
    expressions: header.expressions.map((statement): LicenceStatement => ({ ...statement, source, path })),
    copyrights: header.copyrights.map((statement): CopyrightStatement => ({ ...statement, source, path })),
  };
}

/** A header that something else replaces misleads its readers, most of all when it says something else. */
function deadHeader(
  header: FileHeader,
  near: FileHeader,
  sidecar: RepoPath | undefined,
  override: Annotation | undefined,
): readonly HeaderProblem[] {
  const tagged = header.expressions.filter(({ source }) => source === 'header');
  const [first] = tagged;
  if (first === undefined) {
    return [];
  }
  const valid = override?.expressions ?? near.expressions;
  const other = valid.find(({ value }) => value !== first.value);
  const range = exactRange(first) ?? wholeLine(first.line ?? 0);
  const by = override === undefined ? sidecar! : (override.expressions[0]?.path ?? 'REUSE.toml');
  const contradicts = other !== undefined && !valid.some(({ value }) => value === first.value);
  return [
    contradicts
      ? {
          code: 'conflicting-sources',
          message: msg(
            'This header says {own}, but {file} says {other}, and by the rules of REUSE that is what counts: make them agree.',
            {
              own: first.value,
              other: other.value,
              file: by,
            },
          ),
          range,
          severity: 'warning',
          subject: by,
          // What tools read already; the file's own line only tells it to people.
          ...(exactRange(first) === undefined ? {} : { suggestion: other.value }),
        }
      : {
          code: 'conflicting-sources',
          message: msg('{file} replaces this header, so that tools do not read it: remove one of the two.', {
            file: by,
          }),
          range,
          severity: 'hint',
          subject: by,
        },
  ];
}

function exactRange({ line, column, value }: LicenceStatement): Range | undefined {
  return line === undefined || column === undefined
    ? undefined
    : { start: { line, column }, end: { line, column: column + value.length } };
}
