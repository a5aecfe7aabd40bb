// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FormList, FormView } from '../../shared/activityForm';
import type { FormHostMessage } from '../../shared/activityProtocol';
import { Announcer } from '../announcer';
import { patchChildren } from '../dom/patch';
import { Drafts } from './drafts';
import type { FormHost } from './formHost';
import { itemKey, type Edit, type EditEnd, type FormPage } from './formPage';
import { formBody } from './parts/formBody';

const SAVE_MS = 150;

/** The page: draws what the editor sends, keeps what was typed until the file says it. */
export class ActivityForm {
  private readonly root: HTMLElement;
  private readonly announcer: Announcer;
  private readonly alert: HTMLElement;
  private readonly drafts: Drafts;
  private readonly errors = new Map<string, string>();
  private readonly requests = new Map<number, EditEnd>();
  private readonly editing = new Map<FormList, number>();
  private opened: readonly string[];
  private view: FormView | undefined;
  private lastRequest = 0;
  private scroll: number;
  private restored = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Document,
    private readonly host: FormHost,
  ) {
    const state = host.load();
    this.drafts = new Drafts(state?.drafts);
    this.opened = state?.opened ?? [];
    this.scroll = state?.scroll ?? 0;
    this.root = page.createElement('main');
    this.root.id = 'activity';
    this.announcer = new Announcer(page);
    this.alert = page.createElement('p');
    this.alert.className = 'unseen';
    this.alert.setAttribute('role', 'alert');
    page.body.replaceChildren(this.root, this.announcer.element, this.alert);
    page.defaultView?.addEventListener('scroll', () => this.rememberScroll(), { passive: true });
  }

  receive(message: FormHostMessage): void {
    switch (message.type) {
      case 'show':
        return this.show(message.view);
      case 'answer':
        return this.answer(message.request, message.refused);
      case 'reveal':
        return this.reveal(message.list);
    }
  }

  private show(view: FormView): void {
    this.view = view;
    this.page.documentElement.lang = view.language;
    this.page.title = view.title;
    for (const list of ['objectives', 'verification'] as const) {
      this.follow(list, view);
    }
    this.draw();
    this.save();
    this.announcer.say(view.announcement);
    if (!this.restored) {
      this.restored = true;
      this.page.defaultView?.scrollTo({ top: this.scroll, behavior: 'instant' });
    }
  }

  /** The item that is being edited may stand elsewhere now. */
  private follow(list: FormList, view: FormView): void {
    const draft = this.drafts.get(itemKey(list));
    if (draft === undefined) {
      this.editing.delete(list);
      return;
    }
    const { items, from } = view.lists[list];
    const known = this.editing.get(list);
    if (known === undefined || items[known - from]?.text !== draft.base) {
      const at = items.findIndex(({ text }) => text === draft.base);
      if (at < 0) {
        this.editing.delete(list);
      } else {
        this.editing.set(list, from + at);
      }
    }
  }

  private answer(request: number, refused: string | null): void {
    const end = this.requests.get(request);
    this.requests.delete(request);
    if (end === undefined) {
      return;
    }
    if (refused === null) {
      this.errors.delete(end.at);
      this.drafts.drop(...(end.drafts ?? []));
      end.drafts?.forEach(
        (key) => key.startsWith('item:') && this.editing.delete(key.slice('item:'.length) as FormList),
      );
    } else {
      this.errors.set(end.at, refused);
      this.alert.textContent = refused;
    }
    this.draw();
    this.save();
    const target = refused === null && end.focus !== undefined ? this.page.getElementById(end.focus) : null;
    const { activeElement } = this.page;
    if (
      target !== null &&
      (activeElement === null || activeElement === this.page.body || end.focus !== activeElement.id)
    ) {
      target.focus();
    }
  }

  private reveal(list: FormList | null): void {
    const section = list === null ? null : this.page.getElementById(`section-${list}`);
    section?.scrollIntoView({ block: 'start' });
    (list === null ? null : this.page.getElementById(`new-${list}`))?.focus({ preventScroll: true });
  }

  private draw(): void {
    const { view } = this;
    if (view !== undefined) {
      patchChildren(this.root, formBody(this.formPage(view)));
    }
  }

  private formPage(view: FormView): FormPage {
    return {
      view,
      labels: view.labels,
      drafts: this.drafts,
      errors: this.errors,
      opened: this.opened,
      pending: (key) => [...this.requests.values()].some(({ drafts }) => drafts?.includes(key)),
      focused: (id) => this.page.activeElement?.id === id,
      edit: (edit, end) => this.ask(edit, end),
      send: (message) => this.host.send(message),
      type: (key, base, value) => {
        this.drafts.type(key, base, value);
        this.errors.delete(key);
        this.save();
      },
      drop: (...keys) => {
        this.drafts.drop(...keys);
        keys.forEach((key) => this.errors.delete(key));
        this.editing.forEach((_, list) => keys.includes(itemKey(list)) && this.editing.delete(list));
        this.draw();
        this.save();
      },
      begin: (list, index) => this.begin(list, index),
      editing: (list) => this.editing.get(list),
      toggle: (name, open) => {
        this.opened = [...this.opened.filter((other) => other !== name), ...(open ? [name] : [])].slice(-20);
        this.save();
      },
    };
  }

  private begin(list: FormList, index: number): void {
    const items = this.view?.lists[list];
    const item = items?.items[index - items.from];
    const draft = this.drafts.get(itemKey(list));
    if (item === undefined || (draft !== undefined && draft.value !== draft.base)) {
      // What was typed for another item is finished first.
      this.page.getElementById(`edit-${list}`)?.focus();
      return;
    }
    this.drafts.drop(itemKey(list));
    this.drafts.type(itemKey(list), item.text, item.text);
    this.editing.set(list, index);
    this.draw();
    this.page.getElementById(`edit-${list}`)?.focus();
  }

  private ask(edit: Edit, end: EditEnd): void {
    const request = ++this.lastRequest;
    this.requests.set(request, end);
    this.errors.delete(end.at);
    this.host.send({ ...edit, request });
  }

  private save(): void {
    const { view } = this;
    if (view !== undefined) {
      this.host.save({
        folder: view.memory,
        activity: view.id,
        drafts: this.drafts.all,
        opened: this.opened,
        scroll: this.scroll,
      });
    }
  }

  private rememberScroll(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.restored) {
        this.scroll = Math.max(0, Math.round(this.page.defaultView?.scrollY ?? 0));
        this.save();
      }
    }, SAVE_MS);
  }
}
