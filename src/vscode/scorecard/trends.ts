// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CancellationError, workspace } from 'vscode';
import { withCurrent } from '../../core/ggi/trend';
import type { ProgrammeTrend } from '../../core/model/trend';
import type { Analyser } from '../platform';
import { today } from '../session/today';
import type { FolderSession } from '../session/session';
import type { KnownTrend } from './view/trendView';

interface Asked {
  readonly analyser: Analyser;
  answer: ProgrammeTrend | Exclude<KnownTrend, ProgrammeTrend>;
  stale: boolean;
}

/**
 * How programmes developed, asked for when somebody looks and not before. The last answer stays until there is a newer
 * one, so that nothing flickers.
 */
export class Trends {
  private readonly asked = new WeakMap<FolderSession, Asked>();

  /** @param onAnswer an answer has come that differs from what {@link of} said */
  constructor(
    private readonly onAnswer: () => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** What is known now; asks where that is nothing, or old. `undefined` for a folder without a programme. */
  of(session: FolderSession): KnownTrend | undefined {
    const { programme } = session;
    if (!programme.exists) {
      return undefined;
    }
    if (!workspace.isTrusted) {
      return 'restricted';
    }
    if (session.folder.uri.scheme !== 'file') {
      return 'no-disk';
    }
    let known = this.asked.get(session);
    if (known === undefined || known.stale || known.analyser !== session.analyser) {
      known = { analyser: session.analyser, answer: known?.answer ?? 'reading', stale: false };
      this.asked.set(session, known);
      void this.ask(session, known);
    }
    return typeof known.answer === 'string' ? known.answer : withCurrent(known.answer, programme.value, today());
  }

  /** There may be a new commit: asks again when somebody looks. */
  mayHaveChanged(session: FolderSession): void {
    const known = this.asked.get(session);
    if (known !== undefined) {
      known.stale = true;
    }
  }

  private async ask(session: FolderSession, asked: Asked): Promise<void> {
    const before = asked.answer;
    try {
      asked.answer = (await asked.analyser.trend()) ?? 'no-history';
    } catch (error) {
      if (error instanceof CancellationError) {
        // Another analyser takes over; it is asked with the next picture.
        return;
      }
      this.onError(error);
      asked.answer = 'failed';
    }
    if (this.asked.get(session) === asked && JSON.stringify(before) !== JSON.stringify(asked.answer)) {
      this.onAnswer();
    }
  }
}
