// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, EventEmitter, commands, l10n, window, type Memento, type TreeView } from 'vscode';
import { SEVERITIES, type Severity } from '../../../core/model/vocabulary';
import type { Sessions } from '../../session/session';
import { ModelTreeProvider, type TreeHandle } from '../modelTreeProvider';
import { refreshOn } from '../refreshOn';
import { severityWord } from '../severity';
import { viewMessage } from '../viewMessage';
import type { FindingSubject } from './subject';

const KEY = 'ospoLens.findingsSeverities';

/** The view of all findings, whatever their severity. */
export class FindingsView implements Disposable {
  readonly provider = new ModelTreeProvider<FindingSubject>(async () => {
    const { findingTree } = await import('./findingTree');
    return () => findingTree(this.sessions.all, (severity) => this.passes(severity));
  });
  readonly view: TreeView<TreeHandle<FindingSubject>>;
  private readonly subscriptions: Disposable;
  private readonly filterChanged = new EventEmitter<void>();
  /** Empty: every severity. */
  private severities: readonly Severity[];

  constructor(
    private readonly sessions: Sessions,
    private readonly memento: Memento,
  ) {
    const stored = memento.get<unknown>(KEY);
    this.severities = SEVERITIES.filter((severity) => Array.isArray(stored) && stored.includes(severity));
    this.view = window.createTreeView('ospoLens.findings', { treeDataProvider: this.provider, showCollapseAll: true });
    this.refresh();
    this.subscriptions = Disposable.from(
      this.view,
      this.provider,
      this.filterChanged,
      refreshOn(sessions, ['state', 'assessment'], () => this.refresh()),
      this.filterChanged.event(() => this.refresh()),
    );
  }

  get filter(): readonly Severity[] {
    return this.severities;
  }

  async setFilter(severities: readonly Severity[]): Promise<void> {
    this.severities = severities;
    this.filterChanged.fire();
    await this.memento.update(KEY, severities);
  }

  refresh(): void {
    const { severities } = this;
    this.provider.refresh();
    const message = viewMessage(this.sessions.all, { programme: false });
    this.view.message =
      message ??
      (severities.length === 0
        ? ''
        : l10n.t('Filter: {severities}. Other findings are not shown.', {
            severities: severities.map(severityWord).join(', '),
          }));
    void commands.executeCommand('setContext', 'ospoLens.findingsFiltered', severities.length > 0);
  }

  private passes(severity: Severity): boolean {
    return this.severities.length === 0 || this.severities.includes(severity);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
