// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { CodeAction, CodeActionKind, Uri, l10n, window } from 'vscode';
import { editPolicy } from '../../core/config/editPolicy';
import { exactGlob } from '../../core/config/exactGlob';
import type { Waiver } from '../../core/model/config';
import type { Finding, RuleId } from '../../core/model/finding';
import { folderOf, parseRepoPath, type RepoPath } from '../../core/model/repoPath';
import { allRules } from '../../core/language/ruleFacts';
import { applyEdits } from '../../core/model/textEdit';
import type { Command } from '../commands/registry';
import { translate } from '../diagnostics/findingDiagnostic';
import { currentText } from '../programme/currentText';
import { newPolicy } from '../programme/newPolicy';
import type { FolderSession, Sessions } from '../session/session';
import { POLICY_PATH } from '../session/paths';
import { RefusedChange, applyTextEdits } from './toWorkspaceEdit';

const WAIVE = 'ospoLens.waive';

/** Who was named last in this window: mostly the person who answers again. */
let lastOwner = '';

/** Sets a finding aside where everybody sees it: a waiver in `.ospo/policy.yaml`. */
export function waiverAction(session: FolderSession, { ruleId, path }: Finding): CodeAction {
  const action = new CodeAction(l10n.t('Set {rule} aside…', { rule: ruleId }), CodeActionKind.QuickFix);
  action.command = { command: WAIVE, title: action.title, arguments: [session.folder.uri, { ruleId, path }] };
  return action;
}

/** Solving comes before setting aside, whichever finding it is. */
export function isWaiverAction({ command }: CodeAction): boolean {
  return command?.command === WAIVE;
}

/** Asks for what, why and who answers for it, and writes the waiver as one undoable edit of the policy. */
export function waive(sessions: Sessions): Command {
  return {
    id: 'ospoLens.waive',
    run: async (target, choice) => {
      const session = sessions.all.find(
        ({ folder }) => target instanceof Uri && folder.uri.toString() === target.toString(),
      );
      const { ruleId, path } = (choice ?? {}) as { ruleId?: string; path?: string };
      const rule = allRules().get(ruleId ?? '')?.id;
      const file = path === undefined ? undefined : parseRepoPath(path);
      if (session === undefined || rule === undefined || (path !== undefined && file === undefined)) {
        return false;
      }
      const waiver = await ask(rule, file);
      return waiver !== undefined && write(session, waiver);
    },
  };
}

async function ask(rule: RuleId, file: RepoPath | undefined): Promise<Waiver | undefined> {
  const title = l10n.t('Set {rule} aside', { rule });
  const paths = file === undefined ? [] : await askScope(title, file);
  const reason =
    paths &&
    (await window.showInputBox({
      title,
      prompt: l10n.t('Why is this accepted? The reason stands in .ospo/policy.yaml.'),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() === '' ? l10n.t('A waiver without a reason does not hold.') : undefined),
    }));
  if (paths === undefined || reason === undefined || reason.trim() === '') {
    return undefined;
  }
  const owner = await window.showInputBox({
    title,
    prompt: l10n.t('Who answers for it? May stay empty.'),
    value: lastOwner,
    ignoreFocusOut: true,
  });
  if (owner === undefined) {
    return undefined;
  }
  lastOwner = owner.trim();
  return { rule, paths, reason: reason.trim(), ...(lastOwner === '' ? {} : { owner: lastOwner }) };
}

async function askScope(title: string, file: RepoPath): Promise<readonly string[] | undefined> {
  const folder = folderOf(file);
  const items = [
    { label: l10n.t('This file'), description: file, paths: [exactGlob(file)] },
    ...(folder === ''
      ? []
      : [
          {
            label: l10n.t('All files of its folder'),
            description: folder,
            paths: [`${exactGlob(folder as RepoPath)}/**`],
          },
        ]),
    { label: l10n.t('The whole repository'), description: '', paths: [] },
  ];
  const options = { title, placeHolder: l10n.t('For which files?'), ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.paths;
}

async function write(session: FolderSession, waiver: Waiver): Promise<boolean> {
  const text = await currentText(Uri.joinPath(session.folder.uri, POLICY_PATH));
  const base = text ?? newPolicy(session.policy.value.tier, session.assessment?.conventions ?? {});
  const added = editPolicy(base, { kind: 'waiver', waiver });
  if ('refused' in added) {
    throw new RefusedChange(translate(added.refused));
  }
  const applied = await (text === undefined
    ? applyTextEdits(session.folder, POLICY_PATH, [], { createWith: applyEdits(base, added.edits) })
    : applyTextEdits(session.folder, POLICY_PATH, added.edits));
  await session.readConfig();
  return applied;
}
