// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Values that stand in the `{placeholders}` of a message. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/**
 * A sentence for a person, before translation. As in gettext and `vscode.l10n`, the English text is the key that
 * translations are looked up by; core never joins sentences from pieces and never formats them.
 */
export interface Message {
  readonly text: string;
  readonly args?: MessageArguments;
}

/**
 * Makes a {@link Message}. `text` must be a literal with named `{placeholders}`: `npm run generate` collects the
 * literals of every call into the translation bundle.
 */
export function msg(text: string, args?: MessageArguments): Message {
  return args === undefined ? { text } : { text, args };
}

/** The English sentence, placeholders filled. The editor translates with `vscode.l10n.t` instead. */
export function formatMessage({ text, args }: Message): string {
  return args === undefined
    ? text
    : text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : whole));
}
