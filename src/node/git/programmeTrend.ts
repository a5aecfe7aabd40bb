// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { TrendBuilder } from '../../core/ggi/trend';
import { repoPath } from '../../core/model/repoPath';
import type { ProgrammeTrend } from '../../core/model/trend';
import { decode } from '../../core/text/decode';
import { MAX_PROGRAMME_LENGTH } from '../../core/yaml/parseYaml';
import { readBlobs } from './blobs';
import { fileHistory } from './fileHistory';
import { headOf } from './head';

const PROGRAMME_PATH = repoPath('.ospo/ggi.yaml');
/** More than a version a day for a year. */
const MAX_VERSIONS = 400;

/**
 * The programme of a folder over time, from the history of its file. `undefined` when git cannot tell: no git, no
 * repository, no commit. Only for trusted folders.
 * @param root absolute
 */
export async function programmeTrend(root: string, limit = MAX_VERSIONS): Promise<ProgrammeTrend | undefined> {
  const history = await fileHistory(root, PROGRAMME_PATH, limit);
  if (history === undefined) {
    return undefined;
  }
  const ids = history.versions.flatMap(({ blob }) => blob ?? []);
  const blobs = await readBlobs(root, ids, MAX_PROGRAMME_LENGTH * 4);
  const builder = new TrendBuilder();
  for (const { commit, time, blob } of history.versions) {
    const day = new Date(time * 1000).toISOString().slice(0, 10);
    const decoded = blobs.has(blob ?? '') ? decode(blobs.get(blob!)!) : undefined;
    const text = decoded?.kind === 'text' ? decoded.text : undefined;
    builder.add({ day, commit, text, missing: blob !== undefined && text === undefined });
    // Others in this process have their turn between two versions.
    await setImmediate();
  }
  return builder.trend(history.unknownBefore);
}

/** Keeps the last answer for as long as HEAD stays where it is. */
export class TrendReader {
  private last: { readonly head: string; readonly trend: Promise<ProgrammeTrend | undefined> } | undefined;

  constructor(private readonly root: string) {}

  async read(): Promise<ProgrammeTrend | undefined> {
    const head = await headOf(this.root);
    if (head === undefined) {
      return undefined;
    }
    if (this.last?.head !== head) {
      this.last = { head, trend: programmeTrend(this.root) };
    }
    return this.last.trend;
  }
}
