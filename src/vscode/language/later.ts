// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { CompletionItemProvider, HoverProvider } from 'vscode';

/** Loads once, when first asked. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

/** A provider of completions that is loaded when the editor asks for the first time and {@link mayAnswer} does not say no. */
export function laterCompletion(
  load: () => Promise<CompletionItemProvider>,
  mayAnswer: (...words: Parameters<CompletionItemProvider['provideCompletionItems']>) => boolean = () => true,
): CompletionItemProvider {
  const provider = once(load);
  return {
    provideCompletionItems: async (...words) =>
      mayAnswer(...words) ? (await provider()).provideCompletionItems(...words) : undefined,
    resolveCompletionItem: async (item, token) => (await provider()).resolveCompletionItem?.(item, token) ?? item,
  };
}

/** As {@link laterCompletion}, for hovers. */
export function laterHover(
  load: () => Promise<HoverProvider>,
  mayAnswer: (...words: Parameters<HoverProvider['provideHover']>) => boolean = () => true,
): HoverProvider {
  const provider = once(load);
  return {
    provideHover: async (...words) => (mayAnswer(...words) ? (await provider()).provideHover(...words) : undefined),
  };
}
