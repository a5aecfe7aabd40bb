// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { FORM_LIMITS } from '../../shared/activityForm';
import type { FormDraft } from '../../shared/activityProtocol';

/**
 * Texts that were typed and are not in the file yet. A draft remembers what stood in the file when typing began, so that
 * a change from elsewhere is noticed; it goes only when the file says it, or when the person throws it away.
 */
export class Drafts {
  private readonly drafts = new Map<string, FormDraft>();

  constructor(kept: readonly FormDraft[] = []) {
    kept.forEach((draft) => this.drafts.set(draft.key, draft));
  }

  get all(): readonly FormDraft[] {
    return [...this.drafts.values()].slice(-FORM_LIMITS.drafts);
  }

  get(key: string): FormDraft | undefined {
    return this.drafts.get(key);
  }

  /** Somebody typed. `base` counts for the first key stroke only. */
  type(key: string, base: string, value: string): void {
    const draft = { key, base: this.drafts.get(key)?.base ?? base, value };
    if (draft.value === draft.base && !key.startsWith('item:')) {
      this.drafts.delete(key);
    } else {
      this.drafts.set(key, draft);
    }
  }

  /** What is in the file now is known, and the draft is wanted all the same. */
  rebase(key: string, base: string): void {
    const draft = this.drafts.get(key);
    if (draft !== undefined) {
      this.drafts.set(key, { ...draft, base });
    }
  }

  drop(...keys: readonly string[]): void {
    keys.forEach((key) => this.drafts.delete(key));
  }
}
