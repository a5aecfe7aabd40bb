// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, commands, l10n, window, workspace } from 'vscode';

const SCHEME = 'ospo-lens-preview';

/**
 * Shows what a file would become beside what it is, and asks. The comparison stays open for reading while the question
 * waits; nothing is written here.
 * @param before `undefined` for a file that would be created
 * @returns true when the person agrees; false also when the question is closed without an answer
 */
export async function previewText(
  path: string,
  before: string | undefined,
  after: string,
  words: { readonly title: string; readonly question: string; readonly agree: string },
): Promise<boolean> {
  const side = (name: string): Uri => Uri.from({ scheme: SCHEME, path: `/${path}`, query: name });
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ query }) => (query === 'before' ? (before ?? '') : after),
  });
  try {
    await commands.executeCommand('vscode.diff', side('before'), side('after'), words.title, { preview: true });
    const answer = await window.showInformationMessage(words.question, words.agree, l10n.t('Cancel'));
    await closePreview();
    return answer === words.agree;
  } finally {
    provider.dispose();
  }
}

async function closePreview(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(({ input }) => (input as { modified?: Uri } | undefined)?.modified?.scheme === SCHEME);
  await window.tabGroups.close(ours);
}
