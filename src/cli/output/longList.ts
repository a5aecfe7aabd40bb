// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A list in a JSON document that may be long: its items are made when they are written, some at a time. */
export class LongList<T> {
  constructor(
    private readonly items: readonly T[],
    private readonly itemOf: (item: T) => unknown,
  ) {}

  get length(): number {
    return this.items.length;
  }

  /** The items from one place to another, as they stand in the document. */
  slice(from: number, to: number): unknown[] {
    return this.items.slice(from, to).map(this.itemOf);
  }

  /** What `JSON.stringify` makes of it. */
  toJSON(): unknown[] {
    return this.slice(0, this.length);
  }
}
