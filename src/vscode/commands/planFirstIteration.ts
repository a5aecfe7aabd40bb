// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { commands, l10n, window, type QuickPickItem } from 'vscode';
import { activityById, type ActivityRole } from '../../core/ggi/catalogue';
import { editProgramme, type ProgrammeChange } from '../../core/ggi/editProgramme';
import {
  ORGANISATION_SIZES,
  proposeFirstIteration,
  type OrganisationSize,
  type ProposedActivity,
} from '../../core/ggi/firstIteration';
import { nextHalfYear } from '../../core/ggi/nextIteration';
import { PAINS, type PainId } from '../../core/ggi/pains';
import { applyEdits } from '../../core/model/textEdit';
import { translate } from '../diagnostics/findingDiagnostic';
import { changeProgramme, tellRefusal } from '../programme/changeProgramme';
import { previewText } from '../programme/previewChanges';
import { usableProgramme, type UsableProgramme } from '../programme/usableProgramme';
import { today } from '../session/today';
import type { FolderSession, Sessions } from '../session/session';
import { PROGRAMME_PATH } from '../session/paths';
import { evidenceOf } from '../tree/activities/evidence';
import { programmeUri } from '../tree/activities/programmeUri';
import { roleWord } from '../tree/activities/roleWord';
import { ROLES } from '../tree/activities/viewOptions';
import { pickSession } from './pickSession';
import type { Command } from './registry';
import { subjectOf } from './target';
import { askStep } from './wizardStep';

const STEPS = 4;

/** Asks for role, size and what hurts, proposes a first iteration with reasons, shows the edit, and only then makes it. */
export function planFirstIteration(sessions: Sessions): Command {
  return {
    id: 'ospoLens.planFirstIteration',
    run: async (target) => {
      const title = l10n.t('Plan First Iteration');
      const session = subjectOf(target)?.session ?? (await pickSession(sessions, { title }));
      const programme = session && (await usableProgramme(session));
      if (session === undefined || programme === undefined) {
        return;
      }
      const chosen = await ask(title, (start) =>
        proposeFirstIteration(start, programme.value, evidenceOf(sessions, session).signals),
      );
      if (chosen !== undefined && chosen.length > 0) {
        await write(session, programme, chosen);
      }
    },
  };
}

interface Answers {
  role: ActivityRole | undefined;
  size: OrganisationSize | undefined;
  pains: readonly PainId[];
}
type Proposal = (start: {
  role: ActivityRole;
  size: OrganisationSize;
  pains: readonly PainId[];
}) => readonly ProposedActivity[];

/** Four questions; each remembers its answer, so that going back and forth loses nothing. */
async function ask(title: string, propose: Proposal): Promise<readonly ProposedActivity[] | undefined> {
  const answers: Answers = { role: undefined, size: undefined, pains: [] };
  let step = 1;
  for (;;) {
    const common = { title, step, of: STEPS };
    if (step === 1) {
      const items = ROLES.map((role) => ({ label: roleWord(role), role }));
      const placeholder = l10n.t('Who are you in this? The handbook addresses each activity to some roles.');
      const chosen = await askStep({
        ...common,
        placeholder,
        items,
        chosen: items.filter(({ role }) => role === answers.role),
      });
      if (chosen === undefined || chosen === 'back') {
        return undefined;
      }
      answers.role = chosen[0]?.role;
    } else if (step === 2) {
      const items = ORGANISATION_SIZES.map((size) => ({ label: sizeWord(size), size }));
      const placeholder = l10n.t('How large is the organisation?');
      const chosen = await askStep({
        ...common,
        placeholder,
        items,
        chosen: items.filter(({ size }) => size === answers.size),
      });
      if (chosen === undefined) {
        return undefined;
      }
      if (chosen === 'back') {
        step = 1;
        continue;
      }
      answers.size = chosen[0]?.size;
    } else if (step === 3) {
      const items = PAINS.map(({ id, title: pain }) => ({ label: translate(pain), id }));
      const placeholder = l10n.t('What hurts? Choose any number, or nothing.');
      const chosen = await askStep({
        ...common,
        placeholder,
        items,
        many: true,
        chosen: items.filter(({ id }) => answers.pains.includes(id)),
      });
      if (chosen === undefined) {
        return undefined;
      }
      if (chosen === 'back') {
        step = 2;
        continue;
      }
      answers.pains = chosen.map(({ id }) => id);
    } else {
      const { role, size, pains } = answers;
      const items = role === undefined || size === undefined ? [] : propose({ role, size, pains }).map(proposedItem);
      const placeholder = l10n.t('Untick what does not fit; nothing is written yet');
      const chosen = await askStep({ ...common, placeholder, items, many: true, chosen: items });
      if (chosen === 'back') {
        step = 3;
        continue;
      }
      return chosen?.map(({ proposed }) => proposed);
    }
    step++;
  }
}

function proposedItem(proposed: ProposedActivity): QuickPickItem & { proposed: ProposedActivity } {
  return {
    label: activityById(proposed.activity)?.title ?? proposed.activity,
    description: proposed.activity,
    detail: proposed.reasons.map(translate).join(' · '),
    proposed,
  };
}

function sizeWord(size: OrganisationSize): string {
  switch (size) {
    case 'small':
      return l10n.t('Small: one team or a few');
    case 'medium':
      return l10n.t('Medium: several departments');
    case 'large':
      return l10n.t('Large: many departments, or several companies');
  }
}

async function write(
  session: FolderSession,
  { text, value }: UsableProgramme,
  chosen: readonly ProposedActivity[],
): Promise<void> {
  const changes: ProgrammeChange[] = [
    ...(value.iteration === undefined
      ? [{ kind: 'startIteration', iteration: nextHalfYear(today(), value) } as const]
      : []),
    ...chosen.map(({ activity }) => ({ kind: 'setState', activity, state: 'not-started' }) as const),
  ];
  const edit = editProgramme(text, ...changes);
  if ('refused' in edit) {
    void tellRefusal(session, programmeUri(session), translate(edit.refused));
    return;
  }
  const agreed = await previewText(PROGRAMME_PATH, text, applyEdits(text ?? '', edit.edits), {
    title: l10n.t('First iteration: {path}', { path: PROGRAMME_PATH }),
    question: l10n.t('Select these activities for the first iteration? One undo takes it back.'),
    agree: l10n.t('Select'),
  });
  const now = agreed ? await usableProgramme(session) : undefined;
  if (now !== undefined && now.text !== text) {
    void window.showWarningMessage(
      l10n.t('Nothing was written: {path} was changed in the meantime. Plan again.', { path: PROGRAMME_PATH }),
    );
  } else if (now !== undefined && (await changeProgramme(session, changes))) {
    await commands.executeCommand('ospoLens.programme.focus');
  }
}
