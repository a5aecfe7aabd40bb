// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { FormField, FormLabels, FormList, FormView } from '../../shared/activityForm';
import type { FormPageMessage } from '../../shared/activityProtocol';
import type { Drafts } from './drafts';

/** A message of the page without its number. */
type Unnumbered<M> = M extends { readonly request: number } ? Omit<M, 'request'> : never;
export type Edit = Unnumbered<FormPageMessage>;

/** What happens when an edit was answered. */
export interface EditEnd {
  /** Drafts that the file says now. */
  readonly drafts?: readonly string[];
  /** Id of the element that gets the focus, where it would be lost. */
  readonly focus?: string;
  /** Where a refusal is shown. */
  readonly at: string;
}

/** What every part of the form is drawn from and can ask for. */
export interface FormPage {
  readonly view: FormView;
  readonly labels: FormLabels;
  readonly drafts: Drafts;
  /** Place -> why the last edit there was refused. */
  readonly errors: ReadonlyMap<string, string>;
  readonly opened: readonly string[];
  /** True while an edit of this draft is on its way. */
  readonly pending: (key: string) => boolean;
  readonly focused: (id: string) => boolean;
  readonly edit: (edit: Edit, end: EditEnd) => void;
  readonly send: (message: Exclude<FormPageMessage, { readonly request: number }>) => void;
  readonly type: (key: string, base: string, value: string) => void;
  readonly drop: (...keys: readonly string[]) => void;
  /** Begins to edit an item of a list. */
  readonly begin: (list: FormList, index: number) => void;
  readonly editing: (list: FormList) => number | undefined;
  readonly toggle: (name: string, open: boolean) => void;
}

export function fieldKey(field: FormField): string {
  return `field:${field}`;
}
export function itemKey(list: FormList): string {
  return `item:${list}`;
}
export function newKey(list: FormList): string {
  return `new:${list}`;
}
