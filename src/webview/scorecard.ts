// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { PageState } from '../shared/protocol';
import type { PanelView } from '../shared/scorecardView';
import { Announcer } from './announcer';
import { patchChildren } from './dom/patch';
import type { Host } from './host';
import type { Page } from './page';
import { body } from './parts/body';

const SAVE_MS = 200;

/** The page: draws what the host sends, remembers what the person opened and where they were. */
export class Scorecard {
  private readonly root: HTMLElement;
  private readonly announcer: Announcer;
  private view: PanelView | undefined;
  private state: PageState;
  private restored = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Document,
    private readonly host: Host,
  ) {
    this.root = page.createElement('main');
    this.root.id = 'scorecard';
    this.announcer = new Announcer(page);
    page.body.replaceChildren(this.root, this.announcer.element);
    this.state = host.load();
    page.defaultView?.addEventListener('scroll', () => this.rememberScroll(), { passive: true });
  }

  show(view: PanelView): void {
    this.view = view;
    this.page.documentElement.lang = view.language;
    this.page.title = view.labels.scorecard;
    this.remember({ folder: view.folders[view.folder] ?? '' });
    this.draw();
    this.announcer.say(view.announcement);
    if (!this.restored && view.scorecard !== null) {
      this.restored = true;
      this.page.defaultView?.scrollTo({ top: this.state.scroll, behavior: 'instant' });
    }
  }

  /** Opens the details of an activity, brings them into view, and gives its button the focus. */
  reveal(activity: PageState['expanded'][number]): void {
    const { expanded } = this.state;
    this.remember({ expanded: expanded.includes(activity) ? expanded : [...expanded, activity] });
    this.draw();
    const button = this.page.getElementById(`open-${activity}`);
    button?.scrollIntoView({ block: 'start' });
    button?.focus({ preventScroll: true });
  }

  private draw(): void {
    const { view, state } = this;
    if (view === undefined) {
      return;
    }
    const page: Page = {
      view,
      labels: view.labels,
      state,
      send: (message) => this.host.send(message),
      toggle: (activity) => {
        const { expanded } = this.state;
        const open = expanded.includes(activity);
        this.remember({ expanded: open ? expanded.filter((id) => id !== activity) : [...expanded, activity] });
        this.draw();
      },
      explain: (open) => this.remember({ explained: open ? ['score'] : [] }),
    };
    // Written only when it differs: assistive technology listens to writes.
    const busy = String(view.state === 'scanning');
    if (this.root.getAttribute('aria-busy') !== busy) {
      this.root.setAttribute('aria-busy', busy);
    }
    patchChildren(this.root, body(page));
  }

  private remember(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
  }

  private rememberScroll(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // Before the first picture the page is empty, and its position says nothing.
      if (this.restored) {
        this.remember({ scroll: Math.max(0, Math.round(this.page.defaultView?.scrollY ?? 0)) });
      }
    }, SAVE_MS);
  }
}
