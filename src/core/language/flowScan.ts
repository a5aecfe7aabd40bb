// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A `{…}` or `[…]` that is open. */
export interface FlowFrame {
  readonly kind: 'map' | 'list';
  /** The key whose value is being read; maps only. */
  key: string | undefined;
  readonly keys: string[];
  /** Column at which the present key or value starts, in the line that was read last. */
  from: number;
}

/**
 * Reads one line, or its part up to `to`, of a value in braces or brackets and keeps the stack of what is open. Never
 * fails: a bracket that closes nothing is passed over.
 */
export function scanFlow(stack: FlowFrame[], line: string, from: number, to: number): void {
  const inside = stack.at(-1);
  if (inside !== undefined) {
    inside.from = from;
  }
  let quote: string | undefined;
  for (let at = from; at < to; at++) {
    const sign = line[at]!;
    const top = stack.at(-1);
    if (quote !== undefined) {
      if (sign === '\\' && quote === '"') {
        at++;
      } else if (sign === quote) {
        quote = undefined;
      }
    } else if ((sign === '"' || sign === "'") && (at === 0 || ' \t[{,:'.includes(line[at - 1]!))) {
      quote = sign;
    } else if (sign === '{' || sign === '[') {
      stack.push({ kind: sign === '{' ? 'map' : 'list', key: undefined, keys: [], from: at + 1 });
    } else if (sign === '}' || sign === ']') {
      stack.pop();
      if (stack.length === 0) {
        return;
      }
    } else if (sign === ',' && top !== undefined) {
      top.key = undefined;
      top.from = at + 1;
    } else if (
      sign === ':' &&
      top?.kind === 'map' &&
      top.key === undefined &&
      /^(?:\s|$)/.test(line.slice(at + 1, at + 2))
    ) {
      top.key = line
        .slice(top.from, at)
        .trim()
        .replace(/^["']|["']$/g, '');
      top.keys.push(top.key);
      top.from = at + 1;
    }
  }
}

/** Where the key or value that starts before `at` ends: at the next comma or bracket, the colon of a key, or `to`. */
export function flowEnd(line: string, at: number, to: number): { readonly end: number; readonly colon: boolean } {
  for (let end = at; end < to; end++) {
    const sign = line[end]!;
    if (',]}[{'.includes(sign)) {
      return { end, colon: false };
    }
    if (sign === ':' && /^(?:\s|$)/.test(line.slice(end + 1, end + 2))) {
      return { end, colon: true };
    }
  }
  return { end: to, colon: false };
}

/** Keys that follow in the same line and the same braces. */
export function flowKeysAfter(line: string, from: number): readonly string[] {
  const stack: FlowFrame[] = [{ kind: 'map', key: '', keys: [], from }];
  const [own] = stack;
  scanFlow(stack, line, from, line.length);
  return own!.keys;
}
