// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readProgramme } from '../../core/ggi/readProgramme';
import { editProgramme } from '../../core/ggi/editProgramme';
import type { Programme } from '../../core/model/programme';
import { translate } from '../diagnostics/findingDiagnostic';
import type { FolderSession } from '../session/session';
import { programmeUri } from '../tree/activities/programmeUri';
import { tellRefusal } from './changeProgramme';
import { currentText } from './currentText';

/** The programme as its file says it this moment, saved or not. */
export interface UsableProgramme {
  readonly text: string | undefined;
  readonly value: Programme;
}

/** `undefined` when the file is broken: the person is told so, with the way to the place. */
export async function usableProgramme(session: FolderSession): Promise<UsableProgramme | undefined> {
  const uri = programmeUri(session);
  const text = await currentText(uri);
  // No change at all is refused for the same reasons as any other.
  const nothing = text === undefined ? undefined : editProgramme(text);
  if (nothing !== undefined && 'refused' in nothing) {
    void tellRefusal(session, uri, translate(nothing.refused));
    return undefined;
  }
  return { text, value: readProgramme(text).programme };
}
