// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

declare const __VERSION__: string;

/** Who wrote a document. */
export const TOOL = { name: 'ospo-lens', version: __VERSION__ } as const;
