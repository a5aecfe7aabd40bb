// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { Message } from '../../core/model/message';
import { differenceOf } from '../../core/text/difference';
import { applyTextEdits } from '../fixes/toWorkspaceEdit';
import { currentText } from '../programme/currentText';
import { PROGRAMME_PATH } from '../session/paths';
import type { FolderSession } from '../session/session';
import { programmeUri } from '../tree/activities/programmeUri';

/** How many changes of a form can be taken back. */
const DEPTH = 50;

interface Change {
  readonly before: string;
  readonly after: string;
  readonly what: Message;
}

/**
 * The changes that were made in a form, which a person can take back there: the editor's own "Undo" belongs to whatever
 * has the focus, and a page is no editor.
 */
export class FormHistory {
  private changes: readonly Change[] = [];

  constructor(private readonly session: FolderSession) {}

  /** What would be taken back: the last change, as long as the file still says what it made of it. */
  get last(): Message | undefined {
    const last = this.changes.at(-1);
    return last?.after === this.session.programme.text ? last.what : undefined;
  }

  /** Notes a change that was made. A file that began with it is not taken away again. */
  note(before: string, what: Message): void {
    const after = this.session.programme.text;
    if (after !== before && before !== '') {
      this.changes = [...this.changes, { before, after, what }].slice(-DEPTH);
    }
  }

  /** @returns why nothing was taken back; `undefined` when it was */
  async takeBack(): Promise<string | undefined> {
    const last = this.changes.at(-1);
    const text = await currentText(programmeUri(this.session));
    if (last === undefined || text !== last.after) {
      return l10n.t('The file was changed since, so this cannot be taken back here. Undo it in the file.');
    }
    const applied = await applyTextEdits(this.session.folder, PROGRAMME_PATH, differenceOf(last.after, last.before));
    await this.session.readConfig();
    if (applied) {
      this.changes = this.changes.slice(0, -1);
    }
    return applied ? undefined : l10n.t('The editor did not apply the change. Try again.');
  }
}
