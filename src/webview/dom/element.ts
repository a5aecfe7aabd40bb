// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A wanted element: what the page should be like, before it is compared with what it is. */
export interface Wanted {
  readonly name: string;
  /** Tells siblings apart over updates; without it the position does. */
  readonly key: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly listeners: ReadonlyMap<string, (event: Event) => void>;
  readonly children: readonly (Wanted | string)[];
}

type Child = Wanted | string | null | undefined | false;
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);

/**
 * Describes an element. Functions are listeners (`click`), `true` is an empty attribute, `false`, `null` and
 * `undefined` are left out, `key` names the element among its siblings. Strings below it become text, never markup.
 */
export function el(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Child | readonly Child[])[]
): Wanted {
  const plain = new Map<string, string>();
  const listeners = new Map<string, (event: Event) => void>();
  let key: string | undefined;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      listeners.set(attribute, value);
    } else if (attribute === 'key') {
      key = String(value);
    } else if (value !== undefined && value !== null && value !== false) {
      plain.set(attribute, value === true ? '' : String(value));
    }
  }
  return { name, key, attributes: plain, listeners, children: children.flat().filter(present) };
}

function present(child: Child): child is Wanted | string {
  return child !== null && child !== undefined && child !== false;
}
