// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { baseName, type RepoPath } from '../../model/repoPath';
import type { Decision, RuleFinding } from '../../model/rule';
import { lineRange } from '../kinds/lineRange';
import { flawless } from '../kinds/decisions';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { isLicenceFileName } from './licenceFileName';

const PLACEHOLDERS =
  /<(?:year|yyyy|copyright holders?|owner|name of author|name|organi[sz]ation|fullname)>|\[(?:year|yyyy|fullname|full name|name|name of copyright (?:owner|holder)s?|copyright holders?|organi[sz]ation|owner)\]|\{\{[\w. -]{1,40}\}\}|\{(?:year|yyyy|fullname|name of copyright owner|copyright holder)\}|\bYEAR by AUTHOR(?: EMAIL)?\b|\bcopyright\b[^\n]{1,30}\byour name\b/gi;

/** From here on a licence text explains how to apply it, with placeholders that stay. */
const HOW_TO_APPLY =
  /END OF (?:THE )?TERMS|^\s*APPENDIX\b|How to (?:Apply|Use) (?:These|This|the)\b|^\s*Exhibit [AB]\b/i;

/** LIC-005. The texts in LICENSES/ are the licences as published, and keep theirs. */
export const licensePlaceholderLeft = repositoryRule({
  meta: METADATA['LIC-005'],
  reads: isNotice,
  decide(facts): Decision {
    const files = facts.files.inFolder('').filter(isNotice);
    const findings = files.flatMap((path) => placeholders(path, facts.text(path) ?? ''));
    return flawless(files.length > 0, findings, files);
  },
});

function isNotice(path: RepoPath): boolean {
  return !path.includes('/') && (isLicenceFileName(path) || /^notice(?:\.(?:md|txt))?$/i.test(baseName(path)));
}

function placeholders(path: RepoPath, text: string): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
    const start = content.slice(0, 500);
    if (HOW_TO_APPLY.test(start)) {
      break;
    }
    for (const { 0: found, index } of start.matchAll(PLACEHOLDERS)) {
      findings.push({
        path,
        range: lineRange(line, index, found.length),
        message: msg(
          '{text} was left in {path}, so the notice names nobody. Write the year and who holds the copyright.',
          {
            text: found,
            path,
          },
        ),
        fixes: [],
      });
    }
  }
  return findings.slice(0, 10);
}
