// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { QuickInputButtons, window, type QuickPickItem } from 'vscode';

/** One question of several. */
export interface WizardStep<T extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly of: number;
  readonly items: readonly T[];
  readonly chosen: readonly T[];
  readonly many?: boolean;
}

/** What was chosen; `'back'` when the person wants the question before; `undefined` when they gave up. */
export function askStep<T extends QuickPickItem>(step: WizardStep<T>): Promise<readonly T[] | 'back' | undefined> {
  const pick = window.createQuickPick<T>();
  pick.title = step.title;
  pick.placeholder = step.placeholder;
  pick.step = step.step;
  pick.totalSteps = step.of;
  pick.canSelectMany = step.many ?? false;
  pick.ignoreFocusOut = true;
  pick.matchOnDetail = true;
  pick.items = step.items;
  if (step.many === true) {
    pick.selectedItems = step.chosen;
  } else {
    // Without one the first key would have to be an arrow: Enter alone would do nothing.
    pick.activeItems = step.chosen.length > 0 ? step.chosen : step.items.slice(0, 1);
  }
  pick.buttons = step.step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const end = (answer: readonly T[] | 'back' | undefined) => {
      resolve(answer);
      pick.dispose();
    };
    pick.onDidAccept(() =>
      step.many !== true && pick.selectedItems.length === 0 ? undefined : end([...pick.selectedItems]),
    );
    pick.onDidTriggerButton((button) => button === QuickInputButtons.Back && end('back'));
    pick.onDidHide(() => end(undefined));
    pick.show();
  });
}
