// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, commands, l10n, window, workspace } from 'vscode';

const SCHEME = 'ospo-lens-preview';

/** The preview that waits for an answer: there is one at most. */
let waiting: ((agreed: boolean) => void) | undefined;
/** Makes the addresses of each preview its own: the editor keeps texts that it has seen. */
let count = 0;

/**
 * Shows what a file would become beside what it is, and asks. The comparison stays open for reading while the question
 * waits; nothing is written here. The editor takes its question away after some seconds, and whoever does not want to
 * be disturbed never sees it: the buttons above the comparison stay.
 * @param before `undefined` for a file that would be created
 * @returns true when the person agrees; false also when the question is closed without an answer
 */
export async function previewText(
  path: string,
  before: string | undefined,
  after: string,
  words: { readonly title: string; readonly question: string; readonly agree: string },
): Promise<boolean> {
  waiting?.(false);
  const answered = new Promise<boolean>((resolve) => (waiting = resolve));
  const mine = waiting;
  const number = String(++count);
  const side = (name: string): Uri => Uri.from({ scheme: SCHEME, path: `/${path}`, query: `${name}-${number}` });
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ query }) =>
      query === `before-${number}` ? (before ?? '') : query === `after-${number}` ? after : undefined,
  });
  try {
    await commands.executeCommand('vscode.diff', side('before'), side('after'), words.title, { preview: true });
    void commands.executeCommand('setContext', 'ospoLens.previewing', true);
    const asked = window.showInformationMessage(words.question, words.agree, l10n.t('Cancel'));
    const agreed = await Promise.race([answered, asked.then((answer) => answer === words.agree)]);
    await closePreview(number);
    return agreed;
  } finally {
    provider.dispose();
    if (waiting === mine) {
      waiting = undefined;
      void commands.executeCommand('setContext', 'ospoLens.previewing', false);
    }
  }
}

/** The answer of the buttons above the comparison. */
export function answerPreview(agreed: boolean): void {
  waiting?.(agreed);
}

async function closePreview(number: string): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(({ input }) => {
    const { modified } = (input ?? {}) as { modified?: Uri };
    return modified?.scheme === SCHEME && modified.query === `after-${number}`;
  });
  await window.tabGroups.close(ours);
}
