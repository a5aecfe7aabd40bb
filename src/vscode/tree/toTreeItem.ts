// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, l10n } from 'vscode';
import { toRange } from '../session/toRange';
import type { TreeNode } from './treeModel';

/** One row as the editor wants it. */
export function toTreeItem({ id, row, children }: TreeNode): TreeItem {
  const item = new TreeItem(row.label, collapsible(row.expanded ?? false, children !== undefined));
  item.id = id;
  item.accessibilityInformation = { label: row.spoken };
  if (row.description !== undefined) {
    item.description = row.description;
  }
  if (row.tooltip !== undefined) {
    // As a string, never as Markdown: nothing in it means anything, and its lines break between words.
    item.tooltip = row.tooltip;
  }
  if (row.icon !== undefined) {
    const { id: icon, colour } = row.icon;
    item.iconPath = colour === undefined ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(colour));
  }
  if (row.context !== undefined) {
    item.contextValue = row.context;
  }
  if (row.checkbox !== undefined) {
    const { checked, label } = row.checkbox;
    item.checkboxState = {
      state: checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: label,
      accessibilityInformation: { label },
    };
  }
  if (row.opens !== undefined) {
    const { uri, range } = row.opens;
    const options = { preview: true, ...(range === undefined ? {} : { selection: toRange(range) }) };
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, options] };
  }
  return item;
}

function collapsible(expanded: boolean, hasChildren: boolean): TreeItemCollapsibleState {
  if (!hasChildren) {
    return TreeItemCollapsibleState.None;
  }
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
