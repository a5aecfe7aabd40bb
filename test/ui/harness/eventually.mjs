// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Repeats assertions until they hold, or until time is up: then the last failure is the answer. */
export async function eventually(assertions, patience = 10_000) {
  for (const end = Date.now() + patience; ;) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
