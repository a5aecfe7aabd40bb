// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FileHeader } from '../model/header';
import { Tally } from './tally';

/** Enough to choose from; a repository with more has a list of third parties. */
const MOST_LICENCES = 12;

/**
 * What the headers of a repository agree on. Only headers with exactly one valid expression, or one named holder, have
 * a vote, and only a majority of them is a convention: a guess about whose code something is must not be a coin toss.
 */
export class Conventions {
  private readonly licences = new Tally();
  private readonly holders = new Tally();

  count(header: FileHeader): void {
    const { licence, holder } = votes(header);
    if (licence !== undefined) {
      this.licences.add(licence);
    }
    if (holder !== undefined) {
      this.holders.add(holder);
    }
  }

  discount(header: FileHeader): void {
    const { licence, holder } = votes(header);
    if (licence !== undefined) {
      this.licences.remove(licence);
    }
    if (holder !== undefined) {
      this.holders.remove(holder);
    }
  }

  current(): { readonly licence?: string; readonly holder?: string; readonly licences?: readonly string[] } {
    const licence = this.licences.majority();
    const holder = this.holders.majority();
    const licences = this.licences.top(MOST_LICENCES);
    return {
      ...(licence === undefined ? {} : { licence }),
      ...(holder === undefined ? {} : { holder }),
      ...(licences.length === 0 ? {} : { licences }),
    };
  }
}

function votes({ expressions, copyrights }: FileHeader): { licence?: string | undefined; holder?: string | undefined } {
  const expression = expressions.length === 1 ? expressions[0] : undefined;
  const copyright = copyrights.length === 1 ? copyrights[0] : undefined;
  return { licence: expression?.valid === true ? expression.value : undefined, holder: copyright?.holder };
}
