// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A scan was stopped before its end. */
export class ScanCancelled extends Error {}
