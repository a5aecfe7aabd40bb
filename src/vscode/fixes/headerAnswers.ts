// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { HeaderPreferences } from '../../core/headers/request';
import type { HeaderRequest } from '../../core/model/header';
import type { RepoPath } from '../../core/model/repoPath';
import { newPolicy } from '../programme/newPolicy';
import type { FolderSession } from '../session/session';
import { POLICY_PATH } from '../session/paths';
import { headerContext } from './headerContext';
import { applyTextEdits } from './toWorkspaceEdit';

/** Answers given in this window and kept nowhere else. */
const thisTimeOnly = new Map<string, HeaderPreferences>();

/** What a person said once, in the settings or in this window. */
export function preferencesOf({ folder }: FolderSession): HeaderPreferences {
  const settings = workspace.getConfiguration('ospoLens', folder);
  const answered = thisTimeOnly.get(folder.uri.toString());
  return {
    licence: settings.get<string>('headers.licence') || answered?.licence,
    holder: settings.get<string>('headers.holder') || answered?.holder,
  };
}

/**
 * Asks what is missing, and where to keep the answer: nothing is guessed about who owns a file.
 * @returns undefined when the person cancelled, or was told why nobody can know.
 */
export async function askRequestFor(session: FolderSession, path: RepoPath): Promise<HeaderRequest | undefined> {
  const { request: known } = await headerContext(session, path);
  if (!('ask' in known)) {
    return known;
  }
  if (known.reason !== undefined) {
    void window.showInformationMessage(known.reason);
    return undefined;
  }
  const answers: { licence?: string; holder?: string } = {};
  for (const question of known.ask) {
    const answer = await (question === 'holder' ? askHolder() : askLicence());
    if (answer === undefined) {
      return undefined;
    }
    answers[question] = answer;
  }
  if (!(await keep(session, answers))) {
    return undefined;
  }
  const { request } = await headerContext(session, path);
  return 'ask' in request ? undefined : request;
}

function askHolder(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Who holds the copyright?'),
    prompt: l10n.t('A person, an organisation, or for example “Acme contributors”. It is written into every header.'),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === '' ? l10n.t('A header without a holder does not say whom to ask. Enter a name.') : undefined,
  });
}

function askLicence(): Thenable<string | undefined> {
  return window.showQuickPick(
    ['Apache-2.0', 'MIT', 'BSD-3-Clause', 'GPL-3.0-or-later', 'LGPL-3.0-or-later', 'MPL-2.0', 'EPL-2.0', 'EUPL-1.2'],
    {
      title: l10n.t('Under which licence?'),
      placeHolder: l10n.t('For any other expression, set headers.licence in .ospo/policy.yaml'),
      ignoreFocusOut: true,
    },
  );
}

/** Best kept where it is reviewed: in the policy, if there is none yet that an answer would have to be written into. */
async function keep(session: FolderSession, answers: HeaderPreferences): Promise<boolean> {
  const policy = l10n.t('In .ospo/policy.yaml, for everybody who works on this repository');
  const settings = l10n.t('In the settings of this workspace folder');
  const once = l10n.t('Only until the window is closed');
  const choice = await window.showQuickPick([...(session.policy.exists ? [] : [policy]), settings, once], {
    title: l10n.t('Where should the answer be kept?'),
    ignoreFocusOut: true,
  });
  if (choice === policy) {
    const content = newPolicy(session.policy.value.tier, { ...session.assessment?.conventions, ...said(answers) });
    const created = await applyTextEdits(session.folder, POLICY_PATH, [], { createWith: content });
    await session.readConfig();
    return created;
  }
  if (choice === settings) {
    const configuration = workspace.getConfiguration('ospoLens', session.folder);
    for (const [name, value] of Object.entries(answers)) {
      await configuration.update(`headers.${name}`, value, ConfigurationTarget.WorkspaceFolder);
    }
  } else if (choice === once) {
    const key = session.folder.uri.toString();
    thisTimeOnly.set(key, { ...thisTimeOnly.get(key), ...answers });
  }
  return choice !== undefined;
}

function said({ licence, holder }: HeaderPreferences): { readonly licence?: string; readonly holder?: string } {
  return { ...(licence === undefined ? {} : { licence }), ...(holder === undefined ? {} : { holder }) };
}
