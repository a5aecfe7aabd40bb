// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { window } from 'vscode';
import { wholeLine } from '../../core/model/textEdit';
import { toRange } from '../session/toRange';
import { programmeUri } from '../tree/activities/programmeUri';
import { recordOf } from '../tree/activities/progress';
import type { Command } from './registry';
import { subjectOf } from './target';

/** Opens the programme file at the activity of a row. */
export const showInProgramme: Command = {
  id: 'ospoLens.showInProgramme',
  run: async (target) => {
    const subject = subjectOf(target);
    if (subject === undefined || !subject.session.programme.exists) {
      return;
    }
    const record = 'activity' in subject ? recordOf(subject.session, { id: subject.activity }) : undefined;
    await window.showTextDocument(programmeUri(subject.session), { selection: toRange(wholeLine(record?.line ?? 0)) });
  },
};
