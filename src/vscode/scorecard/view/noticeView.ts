// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../../core/model/message';
import type { NoticeView } from '../../../shared/scorecardView';
import type { Words } from './words';

export type PanelState = 'ready' | 'scanning' | 'failed' | 'no-folder' | 'off';

/** What is said above (or instead of) the numbers: what happened, why, and what to do next. */
export function noticeView(
  words: Words,
  state: PanelState,
  known: boolean,
  brokenProgramme: boolean,
): NoticeView | null {
  const notice = (severity: NoticeView['severity'], title: string, text: string, retry: string | null): NoticeView => ({
    severity,
    title,
    text,
    retry,
  });
  switch (state) {
    case 'no-folder':
      return notice(
        'information',
        words.say(msg('No folder is open')),
        words.say(msg('The scorecard shows what the files of a folder say. Open a folder or a repository to see it.')),
        null,
      );
    case 'off':
      return notice(
        'information',
        words.say(msg('OSPO Lens is off in this folder')),
        words.say(
          msg('The setting “ospoLens.enable” is off here, so nothing is read. Turn it on to see the scorecard.'),
        ),
        null,
      );
    case 'scanning':
      return notice(
        'information',
        words.say(msg('Reading the folder')),
        known
          ? words.say(msg('The numbers below are from the last scan. They change when this one is through.'))
          : words.say(msg('The scorecard appears when all files have been listed and the ones that matter read.')),
        null,
      );
    case 'failed':
      return notice(
        'error',
        words.say(msg('The folder could not be read')),
        known
          ? words.say(
              msg('The numbers below are from the last scan that worked. The log of OSPO Lens says what went wrong.'),
            )
          : words.say(msg('The log of OSPO Lens says what went wrong. Scan again when the cause is gone.')),
        words.say(msg('Scan again')),
      );
    case 'ready':
      return brokenProgramme
        ? notice(
            'warning',
            words.say(msg('The programme file cannot be understood')),
            words.say(
              msg(
                'What is declared below comes from its last good state. See the problems in .ospo/ggi.yaml and mend them.',
              ),
            ),
            null,
          )
        : null;
  }
}
