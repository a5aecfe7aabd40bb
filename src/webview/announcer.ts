// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Updates that follow each other within this time are read out once. */
const SETTLE_MS = 800;

/** Tells people who do not see the page that it changed: politely, shortly, and never the same thing twice. */
export class Announcer {
  readonly element: HTMLElement;
  private said: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document) {
    this.element = page.createElement('p');
    this.element.className = 'unseen';
    this.element.setAttribute('role', 'status');
  }

  say(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (text !== this.said) {
        this.said = text;
        this.element.textContent = text;
      }
    }, SETTLE_MS);
  }
}
