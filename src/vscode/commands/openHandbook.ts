// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, env, l10n } from 'vscode';
import { CATALOGUE_SOURCE, type Activity } from '../../core/ggi/catalogue';
import type { Sessions } from '../session/session';
import { pickActivity } from './pickActivity';
import type { Command } from './registry';

/** The only places a browser is sent to, whatever the catalogue says. */
const HOSTS = new Set(['gitlab.ow2.org', 'ospo-alliance.org', 'ospo.zone']);

/** Opens the handbook's page of an activity in the browser. */
export function openHandbook(sessions: Sessions): Command {
  return {
    id: 'ospoLens.openHandbook',
    run: async (target) => {
      if (sessions.all.length === 0) {
        return env.openExternal(Uri.parse(CATALOGUE_SOURCE.url, true));
      }
      const chosen = await pickActivity(sessions, target, { title: l10n.t('Open Handbook Page') });
      const page = chosen && handbookPage(chosen.activity);
      return page === undefined ? false : env.openExternal(page);
    },
  };
}

/** The address of an activity's page; `undefined` when it is not one of the handbook's own places. */
export function handbookPage({ webUrl, handbookUrl }: Pick<Activity, 'webUrl' | 'handbookUrl'>): Uri | undefined {
  const uri = Uri.parse(webUrl ?? handbookUrl, true);
  return uri.scheme === 'https' && HOSTS.has(uri.authority) ? uri : undefined;
}
