// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The part of Node's `assert` that tests in a worker use.
const show = (value) => JSON.stringify(value, undefined, 1);

function fail(message) {
  throw new Error(message);
}

function equal(actual, expected, message) {
  if (!Object.is(actual, expected)) {
    fail(`${message ?? 'not equal'}: got ${show(actual)}, expected ${show(expected)}`);
  }
}

export default {
  equal,
  deepEqual: (actual, expected, message) => equal(show(actual), show(expected), message),
  ok: (value, message) => value || fail(message ?? `${show(value)} is not true`),
  match: (text, pattern, message) => pattern.test(text) || fail(message ?? `${show(text)} does not match ${pattern}`),
};
