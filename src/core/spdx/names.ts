// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { NAMES } from './names.generated';

/** What the SPDX licence list says of a licence besides its text. */
export interface LicenceFacts {
  readonly name: string;
  /** Approved by the Open Source Initiative. */
  readonly osiApproved: boolean;
}

let facts: ReadonlyMap<string, LicenceFacts> | undefined;

/** Name and approval of a licence (official spelling); `undefined` where the list has none. Made on first use. */
export function licenceFacts(id: string): LicenceFacts | undefined {
  facts ??= new Map(
    NAMES.split('\n').map((line): [string, LicenceFacts] => {
      const osiApproved = line.startsWith('+');
      const [licence, name] = line.slice(osiApproved ? 1 : 0).split('\t') as [string, string];
      return [licence, { name, osiApproved }];
    }),
  );
  return facts.get(id);
}
