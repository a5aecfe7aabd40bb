// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import deprecatedExceptions from 'spdx-exceptions/deprecated.json';
import exceptions from 'spdx-exceptions/index.json';
import deprecatedLicences from 'spdx-license-ids/deprecated.json';
import licences from 'spdx-license-ids/index.json';

/** All identifiers of the SPDX licence list, in its spelling; the deprecated ones are in {@link isDeprecated}. */
export const LICENCE_IDS: readonly string[] = [...licences, ...deprecatedLicences];

/** All exceptions of the SPDX licence list that may follow `WITH`. */
export const EXCEPTION_IDS: readonly string[] = [...exceptions, ...deprecatedExceptions];

const licenceByLowerCase = index(LICENCE_IDS);
const exceptionByLowerCase = index(EXCEPTION_IDS);
const deprecated = new Set<string>([...deprecatedLicences, ...deprecatedExceptions]);

/** The official spelling of a licence identifier written in any case, or `undefined` (SPDX 2.3 annex D.2: ids match in any case). */
export function licenceId(id: string): string | undefined {
  return licenceByLowerCase.get(id.toLowerCase());
}

/** The official spelling of an exception identifier written in any case. */
export function exceptionId(id: string): string | undefined {
  return exceptionByLowerCase.get(id.toLowerCase());
}

/** True for a licence or exception that the SPDX list keeps only for old documents. Takes the official spelling. */
export function isDeprecated(id: string): boolean {
  return deprecated.has(id);
}

/** True for `LicenseRef-x` and `DocumentRef-x:LicenseRef-y`. */
export function isReference(id: string): boolean {
  return /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}

function index(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
