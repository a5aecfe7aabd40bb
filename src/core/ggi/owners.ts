// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** `Ada, Jun` and `Ada & Jun` are two people; a name may hold a dot, a hyphen or a blank, but none of these. */
const BETWEEN_PEOPLE = /[,;/&+]|\band\b/i;
/** `Ada Okonkwo <ada@example.org>`, as git writes it. */
const WITH_ADDRESS = /^([^<>]*)<([^<>]*)>$/;

/** The people an owner field names, each with the name and the address that are said of them. */
export function peopleOf(owner: string): readonly (readonly string[])[] {
  return owner
    .split(BETWEEN_PEOPLE)
    .map((part) => {
      const [, name, address] = WITH_ADDRESS.exec(part.trim()) ?? [undefined, part];
      return [name, address].flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
    })
    .filter((names) => names.length > 0);
}

/** Whether one of the people that own an activity goes by one of these names; small letters and `@ada` are the same. */
export function isOwnedBy(owner: string | undefined, names: readonly string[]): boolean {
  const wanted = new Set(names.map(folded));
  return peopleOf(owner ?? '').some((person) => person.some((name) => wanted.has(folded(name))));
}

function folded(name: string): string {
  return name.trim().replace(/^@/, '').normalize('NFC').toLowerCase();
}
