// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RepositoryFacts } from '../../facts/repositoryFacts';
import type { Fix } from '../../model/finding';
import type { Message } from '../../model/message';
import type { RepoPath } from '../../model/repoPath';
import type { Confidence, Status } from '../../model/vocabulary';
import type { Decision, RuleFinding } from '../../model/rule';

/** Found as it should be. */
export function pass(
  evidence: readonly RepoPath[],
  confidence: Confidence = 'high',
  hints: readonly RuleFinding[] = [],
): Decision {
  return { status: 'pass', confidence, evidence: evidence.slice(0, 5), findings: hints };
}

/** Missing: the finding has no path, because there is no file it could be about. */
export function missing(message: Message, fixes: readonly Fix[]): Decision {
  return { status: 'fail', confidence: 'high', findings: [{ message, fixes }] };
}

/** There, but not good (`partial`) or no good at all (`fail`): the findings are about the file. */
export function poor(status: Extract<Status, 'fail' | 'partial'>, finding: RuleFinding): Decision {
  return {
    status,
    confidence: 'high',
    findings: [finding],
    ...(status === 'partial' && finding.path !== undefined ? { evidence: [finding.path] } : {}),
  };
}

/** Fails on any finding about the files looked at; without a file there is nothing to judge. */
export function flawless(found: boolean, findings: readonly RuleFinding[], evidence?: readonly RepoPath[]): Decision {
  if (findings.length > 0) {
    return { status: 'fail', confidence: 'high', findings };
  }
  return found
    ? { status: 'pass', confidence: 'high', ...(evidence ? { evidence: evidence.slice(0, 5) } : {}) }
    : { status: 'not-applicable', confidence: 'high' };
}

/** How much of a file is there. `unreadable`: it exists, but is no text that could be judged. */
export type Substance = 'good' | 'short' | 'blank' | 'unreadable';

/** Compares a file's size with a floor in UTF-8 bytes; white space at its ends is no content. */
export function substanceOf(facts: RepositoryFacts, path: RepoPath, minimumBytes: number): Substance {
  const text = facts.text(path);
  if (text === undefined) {
    return 'unreadable';
  }
  const trimmed = text.trim();
  if (trimmed === '') {
    return 'blank';
  }
  return trimmed.length >= minimumBytes || new TextEncoder().encode(trimmed).length >= minimumBytes ? 'good' : 'short';
}
