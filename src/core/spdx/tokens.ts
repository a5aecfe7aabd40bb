// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** `joiner`: a sign that people write for AND or OR. `other`: a character that no expression has. */
export type TokenKind = 'word' | 'open' | 'close' | 'joiner' | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\w.+:'-]+|\|\|?|&&?|\S/g;

/** Splits an expression into words, parentheses and what people write between them. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    tokens.push({ kind: kindOf(found), text: found, start: index, end: index + found.length });
  }
  return tokens;
}

function kindOf(text: string): TokenKind {
  switch (text.charAt(0)) {
    case '(':
      return 'open';
    case ')':
      return 'close';
    case '/':
    case ',':
    case ';':
    case '|':
    case '&':
      return 'joiner';
    default:
      return /^[a-z0-9]/i.test(text) ? 'word' : 'other';
  }
}
