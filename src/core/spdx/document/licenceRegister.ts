// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceTerm } from '../expression';
import { exceptionId, licenceId } from '../identifiers';
import { printTerm } from '../printExpression';

const REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;
const MAX_NAME = 60;

/**
 * The names that a document may call licences by: those of the SPDX list, and `LicenseRef-` names, each of which it then
 * has to explain. What a file says that is neither gets a `LicenseRef-unknown-` name with the words themselves as text.
 */
export class LicenceRegister {
  private readonly references = new Set<string>();
  private readonly unknown = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** A licence as the document may write it. `legal` tells whether it is what the file said. */
  term(term: LicenceTerm): { readonly text: string; readonly legal: boolean } {
    const { id, exception } = term;
    const exceptionIsKnown = exception === undefined || exceptionId(exception) === exception;
    if (REFERENCE.test(id) && exceptionIsKnown) {
      this.references.add(id);
      return { text: printTerm(term), legal: true };
    }
    return licenceId(id) === id && exceptionIsKnown
      ? { text: printTerm(term), legal: true }
      : { text: this.words(printTerm(term)), legal: false };
  }

  /** A name for words that are no expression. */
  words(said: string): string {
    const known = this.unknown.get(said);
    if (known !== undefined) {
      return known;
    }
    const plain = said.replace(/[^A-Z0-9.]+/gi, '-').replace(/^-+|-+$/g, '');
    const base = `LicenseRef-unknown-${plain.slice(0, MAX_NAME) || 'words'}`;
    let name = base;
    for (let number = 2; this.taken.has(name); number++) {
      name = `${base}-${number}`;
    }
    this.taken.add(name);
    this.unknown.set(said, name);
    return name;
  }

  /** Every `LicenseRef-` in use, in order, with the words that it stands for where it is no name of the files'. */
  used(): readonly { readonly id: string; readonly said?: string }[] {
    return [
      ...[...this.references].filter((id) => !this.taken.has(id)).map((id) => ({ id })),
      ...[...this.unknown].map(([said, id]) => ({ id, said })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
