// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n, window } from 'vscode';
import { fixTitle } from '../../core/headers/mend/fixTitle';
import type { Fix } from '../../core/model/finding';
import { subjectOf } from '../commands/target';
import type { Command } from '../commands/registry';
import { translate } from '../diagnostics/findingDiagnostic';
import type { Sessions } from '../session/session';
import { applyFix } from './applyFix';

/** The light bulb of a tree row: applies the finding's fix, or asks which one where there are several. */
export function fixFinding(sessions: Sessions): Command {
  return {
    id: 'ospoLens.fixFinding',
    run: async (target) => {
      const subject = subjectOf(target);
      if (subject?.kind !== 'finding') {
        return false;
      }
      const { session, finding } = subject;
      const fix = finding.fixes.length > 1 ? await choose(finding.fixes) : finding.fixes[0];
      return fix !== undefined && applyFix(sessions, session, finding, fix);
    },
  };
}

async function choose(fixes: readonly Fix[]): Promise<Fix | undefined> {
  const items = fixes.map((fix) => ({ label: translate(fixTitle(fix)), fix }));
  const choice = await window.showQuickPick(items, { title: l10n.t('How should it be fixed?') });
  return choice?.fix;
}
