// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { Uri, l10n } from 'vscode';
import type { Finding, RuleId } from '../../../core/model/finding';
import { baseName, folderOf, type RepoPath } from '../../../core/model/repoPath';
import { FILE_START } from '../../../core/model/textEdit';
import { translate } from '../../diagnostics/findingDiagnostic';
import type { FolderSession } from '../../session/session';
import { severityIcon, severityWord } from '../severity';
import type { TreeNode } from '../treeModel';
import type { FindingSubject } from './subject';

/** A file below its rule. One finding is the file's own row; several get rows below it. */
export function fileNode(
  session: FolderSession,
  ruleId: RuleId,
  path: RepoPath,
  findings: readonly Finding[],
  parentId: string,
): TreeNode<FindingSubject> {
  const id = `${parentId}/${path}`;
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) {
    const node = findingNode(session, only, id);
    const { label } = node.row;
    return { ...node, row: { ...node.row, label: baseName(path), description: describe(path, label) } };
  }
  return {
    id,
    subject: { kind: 'file', session, ruleId, path },
    row: {
      label: baseName(path),
      description: describe(path, String(findings.length)),
      tooltip: path,
      icon: { id: 'file' },
      spoken: l10n.t('{path}, {count} findings', { path, count: findings.length }),
      context: 'file',
    },
    children: () => findings.map((finding, index) => findingNode(session, finding, `${id}/${index}`)),
  };
}

/** One finding; selecting it opens its place. */
export function findingNode(session: FolderSession, finding: Finding, id: string): TreeNode<FindingSubject> {
  const { path, range, ruleId, severity, status, message } = finding;
  const sentence = translate(message);
  const words = status === 'fail' || status === 'partial' ? severityWord(severity) : l10n.t('open question');
  return {
    id,
    subject: { kind: 'finding', session, finding },
    row: {
      label: sentence,
      description: ruleId,
      tooltip: path === undefined ? sentence : `${sentence}\n\n${path}`,
      icon: status === 'fail' || status === 'partial' ? severityIcon(severity) : { id: 'question' },
      spoken:
        path === undefined
          ? l10n.t('{severity}, rule {ruleId}: {sentence}', { severity: words, ruleId, sentence })
          : l10n.t('{severity}, rule {ruleId}, {path}: {sentence}', { severity: words, ruleId, path, sentence }),
      ...(path === undefined
        ? {}
        : { opens: { uri: Uri.joinPath(session.folder.uri, path), range: range ?? FILE_START } }),
      context: finding.fixes.length > 0 ? 'finding fixable' : 'finding',
    },
  };
}

function describe(path: RepoPath, rest: string): string {
  const folder = folderOf(path);
  return folder === '' ? rest : `${folder} · ${rest}`;
}
