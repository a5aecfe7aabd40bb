// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CancellationError, EventEmitter, type Disposable, type LogOutputChannel } from 'vscode';
import type { Analyser } from '../platform';
import type { EvidenceDates } from '../../core/score/evidenceDates';
import type { FolderSession, Sessions } from './session';

interface Known {
  readonly analyser: Analyser;
  dates: EvidenceDates;
  stale: boolean;
}

const NOTHING: EvidenceDates = new Map();

/**
 * When evidence was last changed, by git. Asked for a folder when the first of its evidence is shown, never before, and
 * wherever the analyser works: the host only looks answers up. Where git cannot tell, nothing is known.
 */
export class EvidenceAges implements Disposable {
  private readonly changes = new EventEmitter<FolderSession>();
  private readonly known = new WeakMap<FolderSession, Known>();
  private readonly subscription: Disposable;

  /** The dates of a folder have come, or are others now. */
  readonly onDidChange = this.changes.event;

  constructor(
    sessions: Sessions,
    private readonly log: LogOutputChannel,
  ) {
    this.subscription = sessions.onDidChange((event) => {
      const known = event?.change === 'assessment' ? this.known.get(event.session) : undefined;
      if (known !== undefined) {
        known.stale = true;
      }
    });
  }

  /** What is known now; what is not is asked for, and {@link onDidChange} says when it has come. */
  of(session: FolderSession): EvidenceDates {
    const { analyser, assessment } = session;
    let known = this.known.get(session);
    if (assessment !== undefined && (known === undefined || known.stale || known.analyser !== analyser)) {
      known = { analyser, dates: known?.dates ?? NOTHING, stale: false };
      this.known.set(session, known);
      void this.ask(session, known);
    }
    return known?.dates ?? NOTHING;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private async ask(session: FolderSession, known: Known): Promise<void> {
    try {
      const { evidencePaths } = await import('../../core/score/evidenceDates');
      const { assessment } = session;
      const dates = assessment === undefined ? NOTHING : await known.analyser.lastChanges(evidencePaths(assessment));
      if (this.known.get(session) === known && !same(dates, known.dates)) {
        known.dates = dates;
        this.changes.fire(session);
      }
    } catch (error) {
      if (!(error instanceof CancellationError)) {
        this.log.warn(`${session.folder.name}: when evidence changed is not known. ${String(error)}`);
      }
    }
  }
}

function same(a: EvidenceDates, b: EvidenceDates): boolean {
  return a.size === b.size && [...a].every(([path, time]) => b.get(path) === time);
}
