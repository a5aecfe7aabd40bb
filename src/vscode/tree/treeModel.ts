// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Uri } from 'vscode';
import type { Range } from '../../core/model/textEdit';

/** How one row looks and what it says. Plain data: two rows are the same when their data are the same. */
export interface Row {
  readonly label: string;
  readonly description?: string;
  /** Plain text; names and texts from files are shown as they are, never as Markdown. */
  readonly tooltip?: string;
  readonly icon?: { readonly id: string; readonly colour?: string };
  readonly checkbox?: { readonly checked: boolean; readonly label: string };
  /** What a screen reader says: the state in words. */
  readonly spoken: string;
  /** What selecting the row opens; most rows open nothing. */
  readonly opens?: { readonly uri: Uri; readonly range?: Range };
  /** Words that menus look for. */
  readonly context?: string;
  readonly expanded?: boolean;
}

/**
 * A node of a tree, made anew whenever something changed. `id` is what lasts: it says which node is meant, whatever
 * language the label is in.
 */
export interface TreeNode<Subject = unknown> {
  readonly id: string;
  readonly row: Row;
  /** What commands on this row are about. */
  readonly subject: Subject;
  /** Absent for leaves. Called only when somebody looks. */
  readonly children?: () => readonly TreeNode<Subject>[];
}
