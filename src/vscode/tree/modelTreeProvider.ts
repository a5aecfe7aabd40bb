// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { toTreeItem } from './toTreeItem';
import type { TreeNode } from './treeModel';

/** What the editor holds on to. It stays the same object while the nodes behind it are replaced. */
export interface TreeHandle<Subject> {
  readonly id: string;
  readonly parent: TreeHandle<Subject> | undefined;
  node: TreeNode<Subject>;
}

/**
 * Shows a tree of {@link TreeNode}s. A new tree is compared with what was handed out before, and only the rows that
 * differ are announced as changed, so that a keystroke in one file does not redraw every row.
 */
export class ModelTreeProvider<Subject> implements TreeDataProvider<TreeHandle<Subject>>, Disposable {
  private readonly changed = new EventEmitter<TreeHandle<Subject>[] | undefined>();
  private readonly handles = new Map<string, TreeHandle<Subject>>();
  /** Row as it was last shown, by id. */
  private readonly shownRows = new Map<string, string>();
  /** Ids of the children as they were last shown; the root has the empty id. */
  private readonly shownChildren = new Map<string, readonly string[]>();
  private roots: readonly TreeNode<Subject>[] = [];
  private make: (() => readonly TreeNode<Subject>[]) | undefined;
  private loading: Promise<void> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  /** @param load what makes the rows; loaded when somebody looks at the view for the first time */
  constructor(private readonly load: () => Promise<() => readonly TreeNode<Subject>[]>) {}

  getTreeItem(handle: TreeHandle<Subject>): TreeItem {
    this.shownRows.set(handle.id, signature(handle.node));
    return toTreeItem(handle.node);
  }

  getChildren(parent: TreeHandle<Subject>): TreeHandle<Subject>[];
  getChildren(parent?: TreeHandle<Subject>): TreeHandle<Subject>[] | Promise<TreeHandle<Subject>[]>;
  getChildren(parent?: TreeHandle<Subject>): TreeHandle<Subject>[] | Promise<TreeHandle<Subject>[]> {
    return parent === undefined && this.make === undefined
      ? this.loaded().then(() => this.childrenOf(undefined))
      : this.childrenOf(parent);
  }

  private childrenOf(parent: TreeHandle<Subject> | undefined): TreeHandle<Subject>[] {
    const nodes = parent === undefined ? this.roots : (parent.node.children?.() ?? []);
    const ids = nodes.map(({ id }) => id);
    const present = new Set(ids);
    this.shownChildren.get(parent?.id ?? '')?.forEach((id) => !present.has(id) && this.forget(id));
    this.shownChildren.set(parent?.id ?? '', ids);
    return nodes.map((node) => this.handle(node, parent));
  }

  getParent(handle: TreeHandle<Subject>): TreeHandle<Subject> | undefined {
    return handle.parent;
  }

  /** The handle of a node, also of one that was not shown yet: parents are walked from the root. */
  find(...ids: readonly string[]): TreeHandle<Subject> | undefined {
    let nodes = this.roots;
    let found: TreeHandle<Subject> | undefined;
    for (const id of ids) {
      const node = nodes.find((candidate) => candidate.id === id);
      if (node === undefined) {
        return undefined;
      }
      found = this.handle(node, found);
      nodes = node.children?.() ?? [];
    }
    return found;
  }

  /**
   * The handle of the first node that is meant, also of one that was not shown yet.
   * @param leads whether what is meant may lie below a node: others are not looked into
   * @param from where to begin; absent: at the top
   */
  seek(
    meant: (subject: Subject) => boolean,
    leads: (subject: Subject) => boolean,
    from?: TreeHandle<Subject>,
  ): TreeHandle<Subject> | undefined {
    for (const node of from === undefined ? this.roots : (from.node.children?.() ?? [])) {
      if (meant(node.subject)) {
        return this.handle(node, from);
      }
      const found = leads(node.subject) ? this.seek(meant, leads, this.handle(node, from)) : undefined;
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** Makes the tree anew and announces what differs from what was shown. Costs nothing as long as nobody has looked. */
  refresh(): void {
    if (this.make !== undefined) {
      this.show(this.make());
    }
  }

  private loaded(): Promise<void> {
    this.loading ??= this.load().then((make) => {
      this.make = make;
      this.roots = make();
    });
    return this.loading;
  }

  private show(roots: readonly TreeNode<Subject>[]): void {
    this.roots = roots;
    const before = this.shownChildren.get('');
    if (before === undefined) {
      this.changed.fire(undefined);
      return;
    }
    if (!sameIds(before, roots)) {
      this.changed.fire(undefined);
      return;
    }
    const changed: TreeHandle<Subject>[] = [];
    for (const node of roots) {
      this.compare(node, changed);
    }
    if (changed.length > 0) {
      this.changed.fire(changed);
    }
  }

  /** Draws rows again though nothing changed: a box that was clicked in vain must not stay ticked. */
  redraw(handles: readonly TreeHandle<Subject>[]): void {
    const known = handles.filter((handle) => this.handles.get(handle.id) === handle);
    if (known.length > 0) {
      this.changed.fire(known);
    }
  }

  dispose(): void {
    this.changed.dispose();
    this.handles.clear();
  }

  /** Gives handles their new nodes, all the way down; announces the topmost rows that changed, which draws what lies below. */
  private compare(node: TreeNode<Subject>, changed: TreeHandle<Subject>[], announced = false): void {
    const handle = this.handles.get(node.id);
    if (handle === undefined) {
      return;
    }
    handle.node = node;
    const shown = this.shownChildren.get(node.id);
    const children = shown === undefined ? [] : (node.children?.() ?? []);
    const differs =
      this.shownRows.get(node.id) !== signature(node) || (shown !== undefined && !sameIds(shown, children));
    if (differs && !announced) {
      changed.push(handle);
    }
    for (const child of children) {
      this.compare(child, changed, announced || differs);
    }
  }

  private handle(node: TreeNode<Subject>, parent: TreeHandle<Subject> | undefined): TreeHandle<Subject> {
    const known = this.handles.get(node.id);
    if (known !== undefined && known.parent === parent) {
      known.node = node;
      return known;
    }
    const handle = { id: node.id, parent, node };
    this.handles.set(node.id, handle);
    return handle;
  }

  /** Drops a row that is gone, and what lies below it. */
  private forget(id: string): void {
    this.shownChildren.get(id)?.forEach((child) => this.forget(child));
    this.handles.delete(id);
    this.shownRows.delete(id);
    this.shownChildren.delete(id);
  }
}

function sameIds(ids: readonly string[], nodes: readonly TreeNode[]): boolean {
  return ids.length === nodes.length && nodes.every((node, index) => node.id === ids[index]);
}

function signature({ row, children }: TreeNode): string {
  return JSON.stringify([row, children !== undefined]);
}
