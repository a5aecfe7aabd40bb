// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What is left of the answers once one of them counts. */
type Answer<T> = Exclude<NonNullable<T>, false>;

/** Asks again and again until the answer is one (not false, null, undefined or an empty list). Fails after some seconds. */
export async function until<T>(what: string, ask: () => T | Thenable<T>, patience = 30_000): Promise<Answer<T>> {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) {
      return answer as Answer<T>;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${patience / 1000} s in vain for ${what}; last answer: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
