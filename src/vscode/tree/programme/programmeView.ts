// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, window, type TreeView } from 'vscode';
import type { Sessions } from '../../session/session';
import { ModelTreeProvider, type TreeHandle } from '../modelTreeProvider';
import { refreshOn } from '../refreshOn';
import { viewMessage } from '../viewMessage';
import type { ProgrammeSubject } from './subject';

/** The view of what people declared: the iteration, how many activities are where, and what needs attention. */
export class ProgrammeView implements Disposable {
  readonly provider = new ModelTreeProvider<ProgrammeSubject>(async () => {
    const { programmeTree } = await import('./programmeTree');
    return () => programmeTree(this.sessions.all);
  });
  readonly view: TreeView<TreeHandle<ProgrammeSubject>>;
  private readonly subscriptions: Disposable;

  constructor(private readonly sessions: Sessions) {
    this.view = window.createTreeView('ospoLens.programme', { treeDataProvider: this.provider, showCollapseAll: true });
    this.refresh();
    this.subscriptions = Disposable.from(
      this.view,
      this.provider,
      refreshOn(sessions, ['programme', 'scorecard'], () => this.refresh()),
    );
  }

  refresh(): void {
    this.provider.refresh();
    const broken = this.sessions.all.filter(({ programme }) => programme.broken);
    this.view.message = (broken.length > 0 ? viewMessage(broken) : undefined) ?? '';
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
