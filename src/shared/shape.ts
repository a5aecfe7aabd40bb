// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Shapes of plain data, checked at run time. The TypeScript type of a message is derived from its shape, so that the
// type and the check can never tell two different stories.

/** Gives a clean copy of `input` (known fields only), or {@link MISMATCH}. Never throws, whatever comes in. */
export type Shape<T> = (input: unknown) => T | typeof MISMATCH;

/** Says that a value has another shape. A symbol, because `undefined` and `null` are values. */
export const MISMATCH: unique symbol = Symbol('mismatch');

/** The TypeScript type that a {@link Shape} accepts. */
export type TypeOf<S> = S extends Shape<infer T> ? T : never;

/** Longest text of any message; far above what a person would read in one cell. */
const MAX_TEXT = 4_000;

/** Text of at most `max` UTF-16 code units. */
export function text(max = MAX_TEXT): Shape<string> {
  return (input) => (typeof input === 'string' && input.length <= max ? input : MISMATCH);
}

/** A whole number from 0 to `max`. */
export function index(max: number): Shape<number> {
  return (input) =>
    Number.isInteger(input) && (input as number) >= 0 && (input as number) <= max ? (input as number) : MISMATCH;
}

/** A share, 0..1. */
export const share: Shape<number> = (input) =>
  typeof input === 'number' && input >= 0 && input <= 1 ? input : MISMATCH;

export const flag: Shape<boolean> = (input) => (typeof input === 'boolean' ? input : MISMATCH);

/** One of the given words. */
export function oneOf<const W extends readonly string[]>(...words: W): Shape<W[number]> {
  return (input) => (typeof input === 'string' && words.includes(input) ? input : MISMATCH);
}

/** Text of a given form; `pattern` has to be anchored. */
export function matching<T extends string>(pattern: RegExp, max: number): Shape<T> {
  return (input) => (typeof input === 'string' && input.length <= max && pattern.test(input) ? (input as T) : MISMATCH);
}

/** The shape or `null`. */
export function nullable<T>(of: Shape<T>): Shape<T | null> {
  return (input) => (input === null ? null : of(input));
}

/** A list of at most `max` items. */
export function list<T>(of: Shape<T>, max: number): Shape<readonly T[]> {
  return (input) => {
    if (!Array.isArray(input) || input.length > max) {
      return MISMATCH;
    }
    const items: T[] = [];
    for (const element of input as unknown[]) {
      const item = of(element);
      if (item === MISMATCH) {
        return MISMATCH;
      }
      items.push(item);
    }
    return items;
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Record_<F extends Fields> = { readonly [K in keyof F]: TypeOf<F[K]> };

/** An object that has all these fields itself (inherited ones do not count). Other fields are left behind. */
export function record<F extends Fields>(fields: F): Shape<Record_<F>> {
  const entries = Object.entries(fields);
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return MISMATCH;
    }
    const clean: Record<string, unknown> = {};
    for (const [name, shape] of entries) {
      const value = Object.hasOwn(input, name) ? shape((input as Record<string, unknown>)[name]) : MISMATCH;
      if (value === MISMATCH) {
        return MISMATCH;
      }
      clean[name] = value;
    }
    return clean as Record_<F>;
  };
}

/** One of several records, told apart by their `type`. */
export function tagged<M extends Readonly<Record<string, Fields>>>(
  members: M,
): Shape<{ [K in keyof M]: { readonly type: K } & Record_<M[K]> }[keyof M]> {
  const shapes = new Map(Object.entries(members).map(([type, fields]) => [type, record(fields)]));
  return (input) => {
    const tag = record({ type: text(64) })(input);
    const body = tag === MISMATCH ? MISMATCH : (shapes.get(tag.type)?.(input) ?? MISMATCH);
    return tag === MISMATCH || body === MISMATCH ? MISMATCH : ({ ...body, type: tag.type } as never);
  };
}
