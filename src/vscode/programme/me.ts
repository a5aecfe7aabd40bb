// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ConfigurationTarget, l10n, window, workspace, type QuickPickItem } from 'vscode';
import { ACTIVITIES } from '../../core/ggi/catalogue';
import { peopleOf } from '../../core/ggi/owners';
import type { Sessions } from '../session/session';

export const ME_SETTING = 'ospoLens.programme.me';

/** The names by which the programme calls the person at the keyboard. From the user's settings: no repository says who one is. */
export function myNames(): readonly string[] {
  const names: unknown = workspace.getConfiguration().inspect(ME_SETTING)?.globalValue;
  return Array.isArray(names)
    ? names.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    : [];
}

interface Named extends QuickPickItem {
  readonly name?: string;
}

/**
 * The person's names; asked for where none is known, and kept in the user's settings. Proposed are the owners that the
 * programmes of the window name. `undefined` when the person leaves the question.
 */
export async function askMyNames(sessions: Sessions): Promise<readonly string[] | undefined> {
  const known = myNames();
  if (known.length > 0) {
    return known;
  }
  const title = l10n.t('Who Are You in the Programme?');
  const owners = sessions.all.flatMap(({ programme: { value } }) =>
    ACTIVITIES.flatMap(({ id }) => peopleOf(value.activities.get(id)?.owner ?? '').map(([name]) => name ?? '')),
  );
  const proposed = [...new Set(owners)]
    .sort((a, b) => a.localeCompare(b))
    .map((name): Named => ({ label: name, name }));
  const other: Named = { label: l10n.t('Another name…') };
  const chosen =
    proposed.length === 0
      ? [other]
      : await window.showQuickPick([...proposed, other], {
          title,
          placeHolder: l10n.t('Tick every name you go by; it is kept in your user settings'),
          canPickMany: true,
        });
  const named = chosen?.flatMap(({ name }) => name ?? []) ?? [];
  const typed = chosen?.includes(other) === true ? await askName(title) : '';
  const names = [...named, ...(typed === undefined || typed === '' ? [] : [typed])];
  if (typed === undefined || names.length === 0) {
    return undefined;
  }
  await workspace.getConfiguration().update(ME_SETTING, names, ConfigurationTarget.Global);
  return names;
}

async function askName(title: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt: l10n.t('Your name as the owner of activities, for example {example}', { example: 'Ada Okonkwo' }),
    ignoreFocusOut: true,
  });
  return answer?.trim();
}
