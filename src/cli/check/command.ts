// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readProgramme } from '../../core/ggi/readProgramme';
import type { Assessment } from '../../core/model/outcome';
import { buildScorecard } from '../../core/score/buildScorecard';
import { SEVERITIES, TIERS, type Severity, type Tier } from '../../core/model/vocabulary';
import { nearest } from '../../core/yaml/nearest';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { PROGRAMME_PATH } from '../ggi/programmeFile';
import { CACHE_OPTION, openFolder, placeOf, readText, type OpenedFolder } from '../folder/openFolder';
import { resolveFolder } from '../folder/resolveFolder';
import { printJson } from '../output/json';
import type { Terminal } from '../terminal';
import { checkDocument } from './document';
import { countsFor } from './counts';
import { githubAnnotations } from './github';
import { sarifLog } from './sarif';
import { checkText } from './text';
import type { CheckResult } from './result';
import { ruleCatalogue } from './ruleCatalogue';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export const check = command({
  name: 'check',
  summary: 'Check a folder: governance files, licence headers, and the evidence for GGI activities.',
  details: [
    'FOLDER is the current folder unless given. Rules, tier, header policy and waivers come from .ospo/policy.yaml.',
  ],
  positionals: { usage: '[FOLDER]', min: 0, max: 1 },
  options: {
    format: {
      type: 'string',
      choices: FORMATS,
      help: 'text for people (default), json, sarif 2.1.0, or github annotations.',
    },
    'fail-on': {
      type: 'string',
      choices: [...SEVERITIES, 'never'],
      help: 'Exit with 1 when a finding is at least this grave. Default: warning.',
    },
    rule: { type: 'string', multiple: true, value: 'ID', help: 'Show findings of this rule only. Can be repeated.' },
    tier: { type: 'string', choices: TIERS, help: 'How public the folder is, instead of what the policy says.' },
    all: { type: 'boolean', help: 'Show every finding; long lists are cut otherwise (text only).' },
    cache: CACHE_OPTION,
    'no-git': { type: 'boolean', help: 'Do not run git: read its index and ignore rules from the files alone.' },
  },
  async run(values, [folder], terminal) {
    const root = resolveFolder(folder, terminal);
    const rules = knownRules(values.rule ?? []);
    const tier = values.tier as Tier | undefined;
    const { cache } = values;
    const options = {
      trusted: values['no-git'] !== true,
      ...(tier && { tier }),
      ...(cache !== undefined && { cache }),
    };
    const opened = await openFolder(root, options, terminal);
    const result = resultOf(opened, rules, terminal);
    print(result, (values.format ?? 'text') as (typeof FORMATS)[number], values.all === true, terminal);
    const threshold = (values['fail-on'] ?? 'warning') as Severity | 'never';
    const found = result.findings.some((finding) => countsFor(finding, threshold));
    return found || (opened.skipped.length > 0 && threshold !== 'never') ? 1 : 0;
  },
});

function resultOf(opened: OpenedFolder, rules: ReadonlySet<string>, terminal: Terminal): CheckResult {
  const today = new Date().toISOString().slice(0, 10);
  const { programme, problems } = readProgramme(readText(opened.root, PROGRAMME_PATH), { today });
  terminal.note(problems.map((problem) => `${placeOf(PROGRAMME_PATH, problem)}\n`).join(''));
  const { assessment } = opened;
  return {
    root: opened.root,
    assessment,
    scorecard: buildScorecard(assessment, programme, { today }),
    findings: inOrder(assessment).filter(({ ruleId }) => rules.size === 0 || rules.has(ruleId)),
    paths: opened.scan.listed?.paths ?? [],
    skipped: opened.skipped,
    policy: opened.engine.policy().policy,
  };
}

function print(result: CheckResult, format: (typeof FORMATS)[number], all: boolean, terminal: Terminal): void {
  switch (format) {
    case 'json':
      return printJson(checkDocument(result), terminal);
    case 'sarif':
      return terminal.out(`${JSON.stringify(sarifLog(result), undefined, 2)}\n`);
    case 'github':
      return terminal.out(githubAnnotations(result));
    case 'text':
      return terminal.out(checkText(result, all, terminal));
  }
}

/** @throws {CannotRun} for a rule that there is none of: a typing mistake must not pass as "no findings". */
function knownRules(given: readonly string[]): ReadonlySet<string> {
  const ids = [...ruleCatalogue().keys()];
  return new Set(
    given.map((word) => {
      const id = ids.find((known) => known.toLowerCase() === word.toLowerCase());
      if (id === undefined) {
        const guess = nearest(word, ids);
        const hint = guess === undefined ? `Choose from: ${ids.join(', ')}.` : `Did you mean ${guess}?`;
        throw new CannotRun(`There is no rule ${word}. ${hint}`);
      }
      return id;
    }),
  );
}

/** By path, place and rule: the same on every run. What is about the folder as a whole comes first. */
function inOrder({ findings }: Assessment): Assessment['findings'] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path ?? '', b.path ?? '') ||
      (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
      (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.code ?? '', b.code ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
