// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPolicy } from '../../core/config/readPolicy';
import { createEngine } from '../../core/engine/createEngine';
import { POLICY_PATH } from '../../core/engine/policyFile';
import { MAX_WHOLE_BYTES, type Engine, type EngineOptions } from '../../core/engine/engine';
import { formatMessage } from '../../core/model/message';
import type { Assessment } from '../../core/model/outcome';
import type { RepoPath } from '../../core/model/repoPath';
import type { ConfigProblem, Policy } from '../../core/model/config';
import type { Tier } from '../../core/model/vocabulary';
import { decode } from '../../core/text/decode';
import { MAX_YAML_LENGTH } from '../../core/yaml/parseYaml';
import type { FactsCache } from '../../node/cache/factsCache';
import { FileReader } from '../../node/reading/fileReader';
import { readSmallFile } from '../../node/reading/readSmallFile';
import { FolderScan } from '../../node/scan/folderScan';
import { ONE_READER } from '../../node/scan/share/sharedReading';
import { stateOf } from '../../node/writing/fileWriter';
import { CannotRun } from '../cannotRun';
import { harmless } from '../output/paint';
import { compareWithIndex } from '../license/knownLicences';
import { progressLine } from '../output/progressLine';
import { plural } from '../output/plural';
import type { Terminal } from '../terminal';
import { cannotOpen } from './resolveFolder';

/** The bundle that a second thread runs; it lies beside the program, whose parts are one folder below. */
const READER = fileURLToPath(new URL('../reader.js', import.meta.url));

/** A folder after its scan. */
export interface OpenedFolder {
  readonly root: string;
  readonly engine: Engine;
  readonly assessment: Assessment;
  readonly scan: FolderScan;
  /** Files that are there but could not be read, and folders that could not be listed. */
  readonly skipped: readonly string[];
}

export interface OpenOptions {
  readonly tier?: Tier;
  /** Whether git may run; see `--no-git`. */
  readonly trusted: boolean;
  /** Where facts of earlier scans are kept; see `--cache`. */
  readonly cache?: string;
  /** See {@link EngineOptions.lastChanged}. */
  readonly lastChanged?: EngineOptions['lastChanged'];
}

/** The option that {@link OpenOptions.cache} comes from. */
export const CACHE_OPTION = {
  type: 'string',
  value: 'FILE',
  help: 'Keep what was read in FILE, so that the next run reads only what has changed. Nothing is kept otherwise.',
} as const;

/** Scans a folder. @throws {CannotRun} when it cannot be read or its policy is broken. */
export async function openFolder(root: string, options: OpenOptions, terminal: Terminal): Promise<OpenedFolder> {
  refuseUnreadablePolicy(root);
  const { tier, lastChanged } = options;
  const engine = createEngine({
    ...(tier !== undefined && { tier }),
    ...(lastChanged !== undefined && { lastChanged }),
    licences: compareWithIndex,
  });
  const cache = await openCache(options.cache, terminal);
  const scan = new FolderScan(root, engine, options.trusted, cache, { ...ONE_READER, program: READER });
  const progress = progressLine(terminal);
  const assessment = await scan
    .run({ onProgress: (done, total) => progress.show(done, total) })
    .catch((error: unknown) => {
      throw cannotOpen(error);
    })
    .finally(() => progress.clear());
  checkPolicy(engine.policy().problems, terminal);
  const unread = [...scan.unreadable, ...(scan.listed?.unlistable ?? []).map((folder) => `${folder}/`)];
  if (unread.length > 0) {
    terminal.note(`ospo-lens: ${plural(unread.length, 'place')} could not be read: ${someOf(unread)}.\n`);
  }
  const impossible = (scan.listed?.impossible ?? []).map(harmless);
  if (impossible.length > 0) {
    const names = plural(impossible.length, 'name');
    terminal.note(
      `ospo-lens: ${names} that not every system can have, left out: ${someOf(impossible)}. Rename such files.\n`,
    );
  }
  return { root, engine, assessment, scan, skipped: [...unread, ...impossible] };
}

/** Loaded when asked for: a run without a cache should not wait for what reads one. */
async function openCache(file: string | undefined, { cwd }: Terminal): Promise<FactsCache | undefined> {
  if (file === undefined) {
    return undefined;
  }
  const { openFactsCache } = await import('../../node/cache/openFactsCache');
  return openFactsCache(resolve(cwd, file));
}

/** The text of a file of the folder; `undefined` when there is none that can be read. */
export function readText(root: string, path: RepoPath): string | undefined {
  const content = new FileReader(root).read(path, 'whole');
  if (content === 'vanished' || content.kind !== 'bytes' || content.size > MAX_WHOLE_BYTES) {
    return undefined;
  }
  const decoded = decode(content.bytes);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

/** `path:line:column: sentence`, as compilers write it. */
export function placeOf(path: RepoPath, { range, message }: ConfigProblem): string {
  return `${path}:${range.start.line + 1}:${range.start.column + 1}: ${formatMessage(message)}`;
}

/** The policy of a folder that is not scanned. @throws {CannotRun} when it is broken. */
export function readPolicyOf(root: string, terminal: Terminal): Policy {
  refuseUnreadablePolicy(root);
  const { policy, problems } = readPolicy(readText(root, POLICY_PATH), {
    today: new Date().toISOString().slice(0, 10),
  });
  checkPolicy(problems, terminal);
  return policy;
}

/** Somebody who wrote a policy wants it to hold: one that is no text must not pass for none at all. */
function refuseUnreadablePolicy(root: string): void {
  const place = join(root, POLICY_PATH);
  const state = stateOf(root, place);
  if (state === 'gone' || (typeof state === 'object' && 'code' in state && state.code === 'ENOTDIR')) {
    return;
  }
  const isFile = typeof state === 'object' && 'ino' in state;
  const bytes = isFile ? readSmallFile(place, MAX_YAML_LENGTH) : undefined;
  // What is too large is told by the reader of policies, with the limit.
  const isText = bytes === undefined ? isFile && state.size > MAX_YAML_LENGTH : decode(bytes).kind === 'text';
  if (!isText) {
    throw new CannotRun(`The policy cannot be used: 1 error in ${POLICY_PATH}.`, [
      `${POLICY_PATH}:1:1: This cannot be read as a text. It has to be a YAML file inside the folder.`,
    ]);
  }
}

function checkPolicy(problems: readonly ConfigProblem[], terminal: Terminal): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = (some: readonly ConfigProblem[]) => some.map((problem) => placeOf(POLICY_PATH, problem));
  if (errors.length > 0) {
    throw new CannotRun(
      `The policy cannot be used: ${plural(errors.length, 'error')} in ${POLICY_PATH}.`,
      lines(errors),
    );
  }
  terminal.note(
    lines(problems)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
