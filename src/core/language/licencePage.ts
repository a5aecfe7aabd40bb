// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { exceptionId, licenceId } from '../spdx/identifiers';

/** The page of the SPDX list about a licence or exception (official spelling); `undefined` for what is not on the list. */
export function licencePage(id: string): string | undefined {
  const listed = licenceId(id) ?? exceptionId(id);
  return listed === undefined ? undefined : `https://spdx.org/licenses/${encodeURIComponent(listed)}.html`;
}
