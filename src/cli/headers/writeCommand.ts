// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepoPath } from '../../core/model/repoPath';
import type { ExitCode, Terminal } from '../terminal';
import { openFolder, type OpenedFolder } from '../folder/openFolder';
import { isNamed, type NamedPath } from '../folder/resolvePaths';
import { printJson } from '../output/json';
import { HeaderWriter, type Planner } from './carryOut';
import type { FileResult } from './fileResult';
import type { PassedOver } from './passedOver';
import { resultsDocument, resultsText } from './results';

export interface WriteRequest {
  readonly root: string;
  readonly named: readonly NamedPath[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly trusted: boolean;
  readonly all: boolean;
}

/** Whether a covered file found in a folder is one to look at; files given by name always are. */
export type Selector = (path: RepoPath, opened: OpenedFolder) => boolean;

/** Which files below a folder are meant, and what is said of the others. */
export interface Below {
  readonly select: Selector;
  /** Said instead of three noughts where no file was one to look at. */
  readonly nothing: string;
  /** Counts the files of the folders that were not selected. */
  readonly passedOver?: PassedOver;
}

/** Plans and writes for all files that were asked for: those named, and the covered ones below folders that were named. */
export async function writeHeaders(
  request: WriteRequest,
  { select, nothing, passedOver }: Below,
  plannerFor: (opened: OpenedFolder | undefined, paths: readonly RepoPath[]) => Planner | Promise<Planner>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { root, named } = request;
  const folders = named.filter(({ kind }) => kind === 'folder');
  const opened = folders.length === 0 ? undefined : await openFolder(root, { trusted: request.trusted }, terminal);
  const places = new Map<RepoPath, string>();
  for (const { kind, path, place } of named) {
    if (kind === 'file') {
      places.set(path, place);
    }
  }
  for (const path of opened?.scan.listed?.paths ?? []) {
    if (opened === undefined || !isNamed(path, folders) || places.has(path)) {
      continue;
    }
    if (select(path, opened)) {
      places.set(path, `${root}/${opened.scan.listed?.diskNames.get(path) ?? path}`);
    } else {
      passedOver?.add(path, opened);
    }
  }
  const writer = new HeaderWriter(root, await plannerFor(opened, [...places.keys()]), request.dryRun);
  const results = writer.finish([...places].map(([path, place]): FileResult => writer.handle(path, place)));
  if (request.json) {
    printJson(resultsDocument(results), terminal);
  } else {
    terminal.out(resultsText(results, { ...request, nothing, rest: passedOver?.words ?? '' }, terminal));
  }
  return results.some(({ action }) => action === 'skipped' || action === 'refused') ? 1 : 0;
}
