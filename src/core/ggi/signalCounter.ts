// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { SignalOutcome } from '../model/outcome';
import type { RepoPath } from '../model/repoPath';
import { candidatesOf, searchable, showsSignal, SIGNALS } from './evidence';

/** Files named for a signal. */
const SHOWN_PATHS = 5;

interface Tally {
  readonly found: Set<RepoPath>;
  /** Files whose text was asked for and not given: as long as nothing is found, the answer is unknown. */
  readonly unread: Set<RepoPath>;
  outcome: SignalOutcome | undefined;
}

/** Counts which evidence signals the files of a folder show, as files come, change and go. */
export class SignalCounter {
  private readonly tallies: readonly Tally[] = SIGNALS.map(() => ({
    found: new Set(),
    unread: new Set(),
    outcome: undefined,
  }));

  /** True when the text of a file can show a signal: it should be given to {@link addText}. */
  wantsText(path: RepoPath): boolean {
    return candidatesOf(path).asks.length > 0;
  }

  /** False when a file can show nothing, neither by its name nor by its text: it need not be added. */
  concerns(path: RepoPath): boolean {
    const { shown, asks } = candidatesOf(path);
    return shown.length > 0 || asks.length > 0;
  }

  /** A file is there. Adding it again changes nothing, and does not forget what its text showed. */
  add(path: RepoPath): void {
    const { shown, asks } = candidatesOf(path);
    for (const number of shown) {
      this.note(number, path, 'found');
    }
    for (const number of asks) {
      if (this.tallies[number]?.found.has(path) !== true) {
        this.note(number, path, 'unread');
      }
    }
  }

  /** The text of a file that {@link wantsText}, as it is now. */
  addText(path: RepoPath, text: string): void {
    const { shown, asks } = candidatesOf(path);
    const ready = asks.length === 0 ? '' : searchable(path, text);
    for (const number of shown) {
      this.note(number, path, 'found');
    }
    for (const number of asks) {
      this.note(number, path, showsSignal(number, ready) || shown.includes(number) ? 'found' : 'nothing');
    }
  }

  /** A file is gone. */
  remove(path: RepoPath): void {
    const { shown, asks } = candidatesOf(path);
    for (const number of [...shown, ...asks]) {
      this.note(number, path, 'nothing');
    }
  }

  /** One outcome per signal of the catalogue, in canonical order. Unchanged ones are the same objects as before. */
  outcomes(): readonly SignalOutcome[] {
    return this.tallies.map((tally, number) => (tally.outcome ??= outcomeOf(number, tally)));
  }

  private note(number: number, path: RepoPath, what: 'found' | 'unread' | 'nothing'): void {
    const tally = this.tallies[number]!;
    const { found, unread } = tally;
    if (
      what === 'found' ? found.has(path) : what === 'unread' ? unread.has(path) : !found.has(path) && !unread.has(path)
    ) {
      return;
    }
    found.delete(path);
    unread.delete(path);
    if (what === 'found') {
      found.add(path);
    } else if (what === 'unread') {
      unread.add(path);
    }
    tally.outcome = undefined;
  }
}

function outcomeOf(number: number, { found, unread }: Tally): SignalOutcome {
  const { activity, index, signal } = SIGNALS[number]!;
  const undecided = unread.size > 0 || signal.elsewhere.length > 0;
  const state = found.size > 0 ? 'found' : undecided ? 'unknown' : 'not-found';
  return { activity, index, state, count: found.size, paths: firstInOrder(found) };
}

/** The first few in path order, without sorting tens of thousands. */
function firstInOrder(paths: ReadonlySet<RepoPath>): readonly RepoPath[] {
  const first: RepoPath[] = [];
  for (const path of paths) {
    if (first.length < SHOWN_PATHS || path < first[SHOWN_PATHS - 1]!) {
      const at = first.findIndex((other) => path < other);
      first.splice(at < 0 ? first.length : at, 0, path);
      first.length = Math.min(first.length, SHOWN_PATHS);
    }
  }
  return first;
}
