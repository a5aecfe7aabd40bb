// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { activityById } from '../../../src/core/ggi/catalogue';
import { editProgramme } from '../../../src/core/ggi/editProgramme';
import { gatherSignals } from '../../../src/core/ggi/gatherSignals';
import { readProgramme } from '../../../src/core/ggi/readProgramme';
import type { Finding } from '../../../src/core/model/finding';
import { formatMessage, msg } from '../../../src/core/model/message';
import type { SignalOutcome } from '../../../src/core/model/outcome';
import { repoPath } from '../../../src/core/model/repoPath';
import { applyEdits } from '../../../src/core/model/textEdit';
import type { FormList, FormView } from '../../../src/shared/activityForm';
import { parseFormPageMessage, type FormHostMessage } from '../../../src/shared/activityProtocol';
import { plannedEdit } from '../../../src/vscode/activityForm/formEdits';
import { formView } from '../../../src/vscode/activityForm/view/formView';
import { wordsFor } from '../../../src/vscode/scorecard/view/words';

export { pageHtml } from '../../../src/vscode/page/pageHtml';

export const HOSTILE = '<img src=x onerror="document.title=`owned`"> שלום \u202eevil\u202c 🦜';

export const PROGRAMME = `handbook: "1.3"
iteration: { name: 2026-H2, to: 2026-12-31 }
activities:
  GGI-A-21:
    state: in-progress # waits for the legal department
    owner: Ines Almeida
    started: 2026-08-01
    due: 2026-12-15
    description: |
      Every product says under which licences it is passed on,
      and we keep what those licences ask for.
    objectives:
      # agreed with the legal desk
      - text: Every file says its licence
        done: true
      - The list of allowed licences is published
      - "[ ] Suppliers state their licences"
    tools: REUSE, the licence desk
    verification:
      - text: A release is stopped when a licence is not allowed
        met: true
    attestations:
      - who: Mara Lindqvist
        role: Counsel
        on: 2026-03-02
        statement: The licence policy was approved by the board.
        link: https://example.org/policy
        reviewBy: 2026-09-01
`;

/** What a rule found, in a file or in none. */
function found(at: number, hostile: boolean): Finding {
  const path = hostile ? (HOSTILE as never) : repoPath('SECURITY.md');
  return {
    ruleId: 'GOV-001',
    status: 'fail',
    severity: 'warning',
    confidence: 'high',
    message: msg('SECURITY.md is missing.'),
    activities: [],
    fixes: [],
    ...(at === 1 ? {} : { path }),
  };
}

const words = wordsFor('en', formatMessage);

/** What the editor does, without an editor: takes messages of the page, edits a text by core, and says what to show. */
export class FormEditor {
  from: Record<FormList, number> = { objectives: 0, verification: 0 };
  constructor(
    public text: string = PROGRAMME,
    private readonly change: { readonly several?: boolean; readonly hostile?: boolean } = {},
  ) {}

  view(): FormView {
    const { programme, problems, usable } = readProgramme(this.text, { today: '2026-11-22' });
    const activity = activityById('GGI-A-21')!;
    const { several = false, hostile = false } = this.change;
    const shown: SignalOutcome[] = activity.signals.map((_, index) => ({
      activity: activity.id,
      index,
      state: index % 3 === 0 ? 'found' : index % 3 === 1 ? 'not-found' : 'unknown',
      count: index % 3 === 0 ? 2 + index : 0,
      paths: index % 3 === 0 ? [hostile ? (HOSTILE as never) : repoPath('docs/policy/approved-licences.yml')] : [],
    }));
    return formView(words, {
      activity,
      folder: 'harbour',
      severalFolders: several,
      programme: usable ? programme : readProgramme(PROGRAMME).programme,
      file: { exists: true, broken: !usable, dirty: false, problems },
      contradictions: [],
      evidence: {
        signals: gatherSignals(several ? [shown, shown] : [shown]),
        folders: several ? ['harbour', 'lighthouse'] : ['harbour'],
        dates: [
          new Map([[repoPath('docs/policy/approved-licences.yml'), Date.UTC(2024, 0, 15) / 1000]]),
          new Map([[repoPath('docs/policy/approved-licences.yml'), Date.UTC(2026, 9, 1) / 1000]]),
        ],
        findings: several
          ? Array.from({ length: 26 }, (_, at) => ({ finding: found(at, hostile), source: at % 2 }))
          : [{ finding: found(0, hostile), source: 0 }],
        known: true,
      },
      today: '2026-11-22',
      from: this.from,
      undo: undefined,
    });
  }

  /** The answers to one message, in order. */
  receive(input: unknown): FormHostMessage[] {
    const message = parseFormPageMessage(input);
    if (message === undefined) {
      throw new Error(`unknown message ${JSON.stringify(input)}`);
    }
    if (message.type === 'showItems') {
      this.from[message.list] = message.from;
      return [{ type: 'show', view: this.view() }];
    }
    if (!('request' in message) || message.type === 'undo') {
      return [];
    }
    const refused = this.edit(message);
    return [
      { type: 'show', view: this.view() },
      { type: 'answer', request: message.request, refused },
    ];
  }

  private edit(message: Parameters<typeof plannedEdit>[2]): string | null {
    const { programme } = readProgramme(this.text);
    const planned = plannedEdit(activityById('GGI-A-21')!, programme, message);
    const objection = planned?.objection?.(programme);
    if (planned === undefined || objection !== undefined) {
      return objection === undefined ? 'gone' : formatMessage(objection);
    }
    const result = editProgramme(this.text, planned.change);
    if ('refused' in result) {
      return formatMessage(result.refused);
    }
    this.text = applyEdits(this.text, result.edits);
    return null;
  }
}
