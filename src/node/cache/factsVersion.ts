// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

declare const __FACTS__: string | undefined;

/** Changes with every line of code that turns content into facts; the build takes it from the sources. */
export const FACTS_VERSION = typeof __FACTS__ === 'string' ? __FACTS__ : 'unversioned';
