// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Mocha's browser build puts its functions on the global object.
export const { after, afterEach, before, beforeEach, describe, it } = globalThis;
