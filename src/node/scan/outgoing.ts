// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { AssessmentDelta } from '../../core/delta/assessmentDelta';
import { pagesOf } from '../../core/delta/pages';
import type { FromScan } from './protocol';

/** The pages of one assessment on their way out, one at each request. A newer assessment takes the place of an older one. */
export class Outgoing {
  private id = 0;
  private pages: FromScan[] = [];

  constructor(private readonly send: (message: FromScan) => void) {}

  begin(id: number, { files, ...head }: AssessmentDelta): void {
    this.id = id;
    this.pages = pagesOf(files)
      .map((page): FromScan => ({ type: 'page', id, files: page }))
      .reverse();
    this.send({ type: 'assessed', id, head, pages: this.pages.length });
  }

  more(id: number): void {
    const page = id === this.id ? this.pages.pop() : undefined;
    this.send(page ?? { type: 'cancelled', id });
  }

  /** Nobody wants the rest. */
  cancel(id: number): void {
    if (id === this.id) {
      this.pages = [];
    }
  }
}
