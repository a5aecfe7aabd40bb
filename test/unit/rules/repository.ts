// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createFileIndex } from '../../../src/core/facts/fileIndex';
import type { RepositoryFacts } from '../../../src/core/facts/repositoryFacts';
import { repoPath } from '../../../src/core/model/repoPath';
import type { Decision, Rule } from '../../../src/core/model/rule';
import { RULES } from '../../../src/core/rules';
import type { RuleId } from '../../../src/core/model/finding';

/** A text long enough for every floor. */
export const PROSE = `${'Plain words that say something useful to somebody who reads them. '.repeat(6)}\n`;

export interface RepositoryOptions {
  readonly symlinks?: readonly string[];
  readonly policy?: RepositoryFacts['policy'];
}

/** Facts about a repository of these files; `undefined` as content stands for a file that is no text. */
export function repository(
  files: Readonly<Record<string, string | undefined>>,
  rule: Rule,
  { symlinks = [], policy }: RepositoryOptions = {},
): RepositoryFacts {
  const paths = Object.keys(files).map(repoPath);
  return {
    files: createFileIndex(paths),
    // As in the engine: what no rule asks for is not read.
    text: (path) => (rule.reads?.(path) === true && !symlinks.includes(path) ? files[path] : undefined),
    isSymlink: (path) => symlinks.includes(path),
    headers: { covered: 0, ok: 0, problems: 0, stating: 0, usual: true },
    ...(policy === undefined ? {} : { policy }),
  };
}

export function ruleOf(id: RuleId): Rule {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return rule;
}

/** What a rule says of a repository that has source code besides the files given. */
export function decide(
  id: RuleId,
  files: Readonly<Record<string, string | undefined>>,
  options: RepositoryOptions = {},
): Decision {
  const rule = ruleOf(id);
  return rule.decide(repository({ 'src/main.c': 'int main(void) { return 0; }\n', ...files }, rule, options));
}
