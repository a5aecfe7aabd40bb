// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Disposable, commands, window, workspace, type TreeCheckboxChangeEvent, type TreeView } from 'vscode';
import type { ActivityId } from '../../../core/model/vocabulary';
import type { EvidenceAges } from '../../session/evidenceAges';
import { sourcesOf } from '../../session/evidenceSources';
import type { Sessions } from '../../session/session';
import { ModelTreeProvider, type TreeHandle } from '../modelTreeProvider';
import { refreshOn } from '../refreshOn';
import { viewMessage } from '../viewMessage';
import type { attentionBadge } from '../programme/attention';
import { ActivityDragAndDrop } from './dragAndDrop';
import type { ActivitySubject } from './subject';
import type { ActivityViewOptions } from './viewOptions';

/** The list that an item stands in after it was moved, and its place there. */
export interface MovedTo {
  readonly activity: ActivityId;
  readonly index: number;
}

/** The view of the 25 activities. */
export class ActivitiesView implements Disposable {
  readonly provider = new ModelTreeProvider<ActivitySubject>(async () => {
    const [{ activityTree }, { myNames }] = await Promise.all([import('./activityTree'), import('../../programme/me')]);
    return () => {
      const { grouping, filter } = this.options;
      return activityTree(this.sessions.all, {
        grouping,
        filter,
        me: filter.whose.length === 0 ? [] : myNames(),
        evidence: { sourcesOf: (session) => sourcesOf(this.sessions, session), datesOf: (each) => this.ages.of(each) },
      });
    };
  });
  readonly view: TreeView<TreeHandle<ActivitySubject>>;
  readonly dragAndDrop = new ActivityDragAndDrop((old, to) => this.follow(old, to, true));
  private readonly subscriptions: Disposable;
  private badgeOf: typeof attentionBadge | undefined;
  private messageOf: (() => string) | undefined;

  constructor(
    private readonly sessions: Sessions,
    private readonly options: ActivityViewOptions,
    private readonly ages: EvidenceAges,
  ) {
    this.view = window.createTreeView('ospoLens.activities', {
      treeDataProvider: this.provider,
      manageCheckboxStateManually: true,
      canSelectMany: true,
      showCollapseAll: true,
      dragAndDropController: this.dragAndDrop,
    });
    this.refresh();
    this.subscriptions = Disposable.from(
      this.view,
      this.provider,
      refreshOn(sessions, ['state', 'programme', 'assessment', 'scorecard'], () => this.refresh()),
      options.onDidChange(() => this.refresh()),
      ages.onDidChange(() => this.provider.refresh()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ospoLens.programme.me')) {
          this.refresh();
        }
      }),
      this.view.onDidChangeCheckboxState(({ items }) => void this.tick(items)),
    );
  }

  /** Shows the present state now; changes in sessions do so by themselves. */
  refresh(): void {
    this.provider.refresh();
    this.say();
    void commands.executeCommand('setContext', 'ospoLens.activitiesFiltered', this.options.filtered);
    this.count();
  }

  /** What stands above the rows. Naming the filter takes the catalogue, which is loaded when there is one to name. */
  private say(): void {
    const problem = viewMessage(this.sessions.all);
    if (problem !== undefined || !this.options.filtered) {
      this.view.message = problem ?? '';
    } else if (this.messageOf !== undefined) {
      this.view.message = this.messageOf();
    } else {
      void Promise.all([import('./filterWords'), import('../../programme/me')]).then(
        ([{ filterMessage }, { myNames }]) => {
          this.messageOf = () => filterMessage(this.sessions.all, this.options.filter, myNames());
          this.say();
        },
      );
    }
  }

  /** The badge. Without a programme and a scorecard there is nothing to count, and nothing is loaded for it. */
  private count(): void {
    if (this.badgeOf !== undefined) {
      this.view.badge = this.badgeOf(this.sessions.all);
    } else if (this.sessions.all.some(({ programme, scorecard }) => programme.exists || scorecard !== undefined)) {
      void import('../programme/attention').then(({ attentionBadge }) => {
        this.badgeOf = attentionBadge;
        this.view.badge = attentionBadge(this.sessions.all);
      });
    }
  }

  /** What clicking boxes does. Rows are drawn again whatever came of it. */
  async tick(items: TreeCheckboxChangeEvent<TreeHandle<ActivitySubject>>['items']): Promise<void> {
    try {
      const { writeTicks } = await import('./checkboxes');
      await writeTicks(items);
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    this.refresh();
    this.provider.redraw(items.map(([handle]) => handle));
  }

  /**
   * Selects the row that an item has after it was moved, so that it can be moved on. Nothing is brought up for it: where
   * the view is hidden, or a filter hides the row, nothing happens.
   * @param old the row it had before; the new one is looked for near it first, for an activity may stand in several groups
   * @param focus whether the keyboard is in this view, because the row was asked for or dropped there
   */
  async follow(old: TreeHandle<ActivitySubject>, to: MovedTo, focus: boolean): Promise<void> {
    this.refresh();
    const { session, kind } = old.node.subject;
    const meant = (subject: ActivitySubject) =>
      subject.kind === kind && 'index' in subject && subject.activity === to.activity && subject.index === to.index;
    const leads = (subject: ActivitySubject) =>
      subject.session === session &&
      (subject.kind === 'folder' ||
        (subject.kind === 'group' && subject.activities.includes(to.activity)) ||
        (subject.kind === 'activity' && subject.activity === to.activity));
    const group = old.parent?.parent;
    const moved = (group && this.provider.seek(meant, leads, group)) ?? this.provider.seek(meant, leads);
    if (moved !== undefined && this.view.visible) {
      await this.view.reveal(moved, { select: true, focus });
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
