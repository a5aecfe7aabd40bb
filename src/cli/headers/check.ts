// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Engine, FileLicensing } from '../../core/engine/engine';
import { command } from '../arguments/command';
import { CACHE_OPTION, openFolder } from '../folder/openFolder';
import { resolveFolder } from '../folder/resolveFolder';
import { isNamed, resolvePaths } from '../folder/resolvePaths';
import { printJson } from '../output/json';
import type { RepoPath } from '../../core/model/repoPath';
import { headersDocument } from './document';
import { FileContext } from './fileContext';
import { FOLDER_OPTIONS, HEADER_FORMATS } from './options';
import { reuseProblems, type ReuseProblems } from './reuseProblems';
import { headersText } from './text';

export const headersCheck = command({
  name: 'headers check',
  summary:
    'Check the licence header of every covered file, with side files, REUSE.toml and the policy taken into account.',
  details: ['PATHs are files or folders below the current one. Without any, everything is checked.'],
  positionals: { usage: '[PATH...]', min: 0, max: Infinity },
  options: {
    format: { type: 'string', choices: HEADER_FORMATS, help: 'text for people (default) or json.' },
    ...FOLDER_OPTIONS,
    cache: CACHE_OPTION,
    all: { type: 'boolean', help: 'Show every problem; long lists are cut otherwise (text only).' },
  },
  async run(values, given, terminal) {
    const root = resolveFolder(values.folder, terminal);
    const named = resolvePaths(root, terminal.cwd, given);
    const { cache } = values;
    const trusted = values['no-git'] !== true;
    const known: { years?: FileContext } = {};
    const lastChanged = (path: RepoPath) => known.years?.spanOf(path)?.last;
    const opened = await openFolder(root, { trusted, lastChanged, ...(cache !== undefined && { cache }) }, terminal);
    const listed = (opened.scan.listed?.paths ?? []).filter((path) => given.length === 0 || isNamed(path, named));
    // Years are for this command alone: what `check` says of a folder does not change with the day.
    known.years = await FileContext.of(root, opened.engine.policy().policy, listed, trusted);
    const ignored = named.filter(({ kind, path }) => kind === 'file' && path !== '' && !opened.scan.has(path));
    const reuse = reuseProblems(root, opened.scan.listed?.paths ?? [], terminal);
    const files = [
      ...listed.flatMap((path) => licensingOf(opened.engine, path, reuse)),
      ...ignored.map(({ path }) => leftOut(path as FileLicensing['path'])),
    ];
    if (values.format === 'json') {
      printJson(headersDocument(files), terminal);
    } else {
      terminal.out(headersText(files, values.all === true, terminal));
    }
    const found = files.some(({ problems }) => problems.length > 0);
    return found || reuse.others || opened.skipped.length > 0 ? 1 : 0;
  },
});

/** A file named by hand that the listing leaves out. */
function leftOut(path: FileLicensing['path']): FileLicensing {
  const nothing = { expressions: [], copyrights: [], snippets: [], problems: [], generated: false };
  return { path, covered: false, ignoredBecause: 'vcs-ignored', ...nothing };
}

function licensingOf(engine: Engine, path: FileLicensing['path'], { ofLicences }: ReuseProblems): FileLicensing[] {
  const licensing = engine.licensing(path);
  const own = ofLicences.get(path) ?? [];
  return licensing === undefined ? [] : [{ ...licensing, problems: [...licensing.problems, ...own] }];
}
