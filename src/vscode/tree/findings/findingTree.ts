// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { l10n } from 'vscode';
import type { Severity } from '../../../core/model/vocabulary';
import type { FolderSession } from '../../session/session';
import { folderNode } from '../folderNode';
import { severityIcon, severityWord } from '../severity';
import type { TreeNode } from '../treeModel';
import { fileNode, findingNode } from './findingNode';
import { ruleGroups, type FileEntry, type RuleGroup } from './ruleGroups';
import { ruleTitle } from './ruleTitle';
import type { FindingSubject } from './subject';

/** Rules with more files than this get rows in between, so that no row has thousands of children. */
const FILES_PER_ROW = 500;

/** Which severities are shown. */
export type FindingFilter = (severity: Severity) => boolean;

/** The whole Findings view: every finding, by rule, then by file. Waived ones are left to the scorecard. */
export function findingTree(
  sessions: readonly FolderSession[],
  filter: FindingFilter,
): readonly TreeNode<FindingSubject>[] {
  if (sessions.length === 1) {
    return rules(sessions[0]!, filter);
  }
  return sessions.flatMap((session) => {
    const children = rules(session, filter);
    return children.length === 0 ? [] : [folderNode(session, { kind: 'folder', session } as const, () => children)];
  });
}

function rules(session: FolderSession, filter: FindingFilter): TreeNode<FindingSubject>[] {
  const { assessment } = session;
  return assessment === undefined
    ? []
    : ruleGroups(assessment.findings, filter).map((group) => ruleNode(session, group));
}

function ruleNode(session: FolderSession, group: RuleGroup): TreeNode<FindingSubject> {
  const { ruleId, severity, count, files, first } = group;
  const id = `${session.folder.uri.toString()}#${ruleId}`;
  if (count === 1 && first !== undefined) {
    // A row of its own below a rule would say the same again.
    return findingNode(session, first, id);
  }
  const title = ruleTitle(ruleId);
  return {
    id,
    subject: { kind: 'rule', session, ruleId },
    row: {
      label: title,
      description: `${ruleId} · ${count}`,
      tooltip: l10n.t('{title} ({ruleId})\n\n{severity}, {count} findings in {files} files', {
        title,
        ruleId,
        severity: severityWord(severity),
        count,
        files,
      }),
      icon: severityIcon(severity),
      spoken: l10n.t('{severity}, {title}, rule {ruleId}, {count} findings in {files} files', {
        severity: severityWord(severity),
        title,
        ruleId,
        count,
        files,
      }),
      context: 'rule',
    },
    children: () => fileRows(session, group, id),
  };
}

function fileRows(
  session: FolderSession,
  { ruleId, entries: find }: RuleGroup,
  parentId: string,
): TreeNode<FindingSubject>[] {
  const rows = (entries: readonly FileEntry[]) =>
    entries.flatMap(([path, findings]) =>
      path === undefined
        ? findings.map((finding, index) => findingNode(session, finding, `${parentId}/${index}`))
        : [fileNode(session, ruleId, path, findings, parentId)],
    );
  const entries = find();
  if (entries.length <= FILES_PER_ROW) {
    return rows(entries);
  }
  const parts: FileEntry[][] = [];
  for (let start = 0; start < entries.length; start += FILES_PER_ROW) {
    parts.push(entries.slice(start, start + FILES_PER_ROW));
  }
  return parts.map((part, index) => {
    const from = part[0]?.[0] ?? '';
    const to = part.at(-1)?.[0] ?? '';
    return {
      id: `${parentId}/part/${index}`,
      subject: { kind: 'range', session, ruleId },
      row: {
        label: l10n.t('{from} to {to}', { from, to }),
        description: String(part.length),
        icon: { id: 'files' },
        spoken: l10n.t('{count} files, from {from} to {to}', { count: part.length, from, to }),
        context: 'range',
      },
      children: () => rows(part),
    };
  });
}
