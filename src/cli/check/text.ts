// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { formatMessage } from '../../core/model/message';
import type { Finding } from '../../core/model/finding';
import type { Score } from '../../core/model/scorecard';
import { SEVERITIES } from '../../core/model/vocabulary';
import { harmless, paintFor, type Paint } from '../output/paint';
import { plural } from '../output/plural';
import { groupBy } from '../../core/score/groupBy';
import type { Terminal } from '../terminal';
import { isOpen } from './counts';
import type { CheckResult } from './result';

/** How many findings of one rule, and how many next steps, are shown before a list is cut. */
const PER_RULE = 5;
const STEPS = 5;

/** What a person reads: findings by rule, gravest first; the score, never without its coverage; what is worth doing next. */
export function checkText(result: CheckResult, all: boolean, terminal: Terminal): string {
  const paint = paintFor(terminal);
  return [heading(result, paint), findingsText(result, all, paint), scoreText(result, paint), nextText(result, paint)]
    .filter((part) => part !== '')
    .join('\n');
}

function heading({ root, assessment }: CheckResult, paint: Paint): string {
  const { listed, unassessed } = assessment.files;
  const policy = assessment.hasPolicy ? '' : ', no .ospo/policy.yaml: defaults are used';
  const unread = unassessed === 0 ? '' : `, ${unassessed} of them not to be judged (binary, too large, unreadable)`;
  return `${paint.bold(harmless(root))}\n${paint.dim(`Tier ${assessment.tier}${policy}. ${plural(listed, 'file')}${unread}.`)}\n`;
}

function findingsText({ findings }: CheckResult, all: boolean, paint: Paint): string {
  const open = findings.filter(isOpen);
  const waived = findings.filter(({ status }) => status === 'waived').length;
  const note = waived === 0 ? '' : `${paint.dim(`${plural(waived, 'finding')} set aside by the policy.`)}\n`;
  if (open.length === 0) {
    return `${paint.good('Nothing found.')}\n${note}`;
  }
  const groups = groupBy(open, ({ ruleId }) => ruleId);
  const ordered = [...groups.values()].sort((a, b) => gravity(a) - gravity(b));
  return `${ordered.map((group) => groupText(group, all, paint)).join('\n')}${note === '' ? '' : `\n${note}`}`;
}

function groupText(group: readonly Finding[], all: boolean, paint: Paint): string {
  const ordered = [...group].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const [first] = ordered;
  if (first === undefined) {
    return '';
  }
  const shown = all ? ordered : ordered.slice(0, PER_RULE);
  const title = paint.severity(first.severity, `${first.severity} ${first.ruleId}`);
  const count = group.length === 1 ? '' : paint.dim(` ${plural(group.length, 'place')}`);
  const rest = group.length - shown.length;
  const more = rest === 0 ? '' : paint.dim(`  … and ${rest} more: --all shows them\n`);
  return `${title}${count}\n${placesText(shown)}${more}`;
}

/** A sentence that many places share is said once. */
function placesText(findings: readonly Finding[]): string {
  const sentences = groupBy(findings, ({ message }) => harmless(formatMessage(message)));
  return [...sentences]
    .map(([sentence, same]) => {
      const places = same.flatMap(({ path, range }) =>
        path === undefined ? [] : [`${harmless(path)}${range === undefined ? '' : `:${range.start.line + 1}`}`],
      );
      return same.length === 1
        ? `  ${[...places, sentence].join(': ')}\n`
        : `  ${sentence}\n${places.map((place) => `    ${place}\n`).join('')}`;
    })
    .join('');
}

function scoreText({ scorecard }: CheckResult, paint: Paint): string {
  const width = Math.max(...scorecard.goals.map(({ title }) => title.length), 'Score'.length);
  const rows = scorecard.goals.map((goal) => `  ${goal.title.padEnd(width)}  ${shares(goal)}\n`);
  return `${paint.bold(`${'Score'.padEnd(width + 2)}  ${shares(scorecard)}`)}\n${rows.join('')}`;
}

/** Both numbers or none: a score alone says too much. */
function shares({ score, coverage }: Score): string {
  return score === undefined
    ? '   –  (nothing could be decided)'
    : `${percent(score)}  (coverage ${percent(coverage).trim()})`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}

function nextText({ scorecard }: CheckResult, paint: Paint): string {
  const steps = scorecard.nextSteps.slice(0, STEPS);
  if (steps.length === 0) {
    return '';
  }
  const lines = steps.map(({ gain, finding, fix }) => {
    const what = fix !== undefined && 'title' in fix ? formatMessage(fix.title) : formatMessage(finding.message);
    return `  +${(gain * 100).toFixed(1)} %  ${harmless(what)}\n`;
  });
  return `${paint.bold('Worth most next')}\n${lines.join('')}`;
}

function gravity(group: readonly Finding[]): number {
  return Math.min(...group.map(({ severity }) => SEVERITIES.indexOf(severity)));
}
