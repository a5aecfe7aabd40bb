// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Leftover, LicenceMatch } from '../../licences/licenceMatch';
import { msg, type Message } from '../../model/message';
import type { Decision, RuleFinding } from '../../model/rule';
import { atLeast } from '../../model/vocabulary';
import { lineIndexOf } from '../../text/positions';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { licenceTexts, type LicenceText } from './licenceTexts';

/** Shorter runs are slips of the pen, unless they turn a sentence round. */
const RUN = 4;
const MAX_FINDINGS = 10;
/** Characters between two pieces of one sentence. */
const MAX_GAP = 24;
const MAX_QUOTED = 160;
/** A file with more licences lists those of other people, whose words are theirs. */
const MAX_OWN = 3;

/**
 * LIC-004. One added sentence makes another licence of MIT while nearly all words stay the same, so words are compared,
 * not shares. What stands beside the terms and narrows nothing (whose code it is, what else is bundled) is a hint: tools
 * that want the text alone call the file "Other".
 */
export const licenseTextModified = repositoryRule({
  meta: METADATA['LIC-004'],
  decide(facts): Decision {
    const texts = licenceTexts(facts).filter(({ match }) => match?.match !== 'unknown');
    if (texts.length === 0) {
      return { status: 'not-applicable', confidence: 'medium' };
    }
    const findings = texts.flatMap((text) => differences(text, facts.text(text.path) ?? ''));
    const grave = findings.some(({ severity }) => severity === 'error');
    if (findings.every(({ severity }) => severity !== undefined && !atLeast(severity, 'warning'))) {
      const unread = texts.some(({ match }) => match === undefined);
      return {
        status: unread ? 'unknown' : 'pass',
        confidence: 'medium',
        evidence: texts.map(({ path }) => path).slice(0, 5),
        findings,
      };
    }
    return { status: grave ? 'fail' : 'partial', confidence: 'medium', findings };
  },
});

function differences({ path, match }: LicenceText, text: string): readonly RuleFinding[] {
  if (match?.match !== 'modified') {
    return [];
  }
  const lines = lineIndexOf(text);
  const all = joined(ours(match), text).flatMap((one): RuleFinding[] => {
    const severity = severityOf(one, match);
    const said = severity === 'none' ? undefined : sentence(one, match);
    const range = { start: lines.positionAt(one.start), end: lines.positionAt(one.end) };
    return said === undefined || severity === 'none'
      ? []
      : [{ path, range, message: said, fixes: [], ...(severity === undefined ? {} : { severity }) }];
  });
  const beside = all.filter(({ severity }) => severity === 'hint').slice(0, 1);
  return [...all.filter(({ severity }) => severity !== 'hint').slice(0, MAX_FINDINGS), ...beside];
}

function ours({ licences, leftover }: LicenceMatch): readonly Leftover[] {
  return licences.length <= MAX_OWN
    ? leftover
    : leftover.filter(({ within }) => within === undefined || within === licences[0]!.id);
}

/** A sentence that shares a word or two with the licence comes in pieces; people read it as one. */
function joined(all: readonly Leftover[], text: string): readonly Leftover[] {
  const runs: Leftover[] = [];
  let open = -1;
  for (const one of all) {
    const last = runs[open];
    if (one.kind === 'removed') {
      runs.push(one);
    } else if (last?.within === one.within && last !== undefined && one.start - last.end <= MAX_GAP) {
      const restriction = last.restriction || one.restriction;
      runs[open] = { ...last, end: one.end, text: text.slice(last.start, one.end), restriction };
    } else {
      open = runs.push(one) - 1;
    }
  }
  return runs;
}

/** `undefined`: the rule's own. */
function severityOf(
  { text, within, kind, restriction }: Leftover,
  { licences }: LicenceMatch,
): RuleFinding['severity'] | 'none' {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (words < RUN) {
    return within !== undefined && restriction ? 'information' : 'none';
  }
  if (restriction && kind === 'added' && (within !== undefined || licences.length <= MAX_OWN)) {
    return 'error';
  }
  return within === undefined ? 'hint' : undefined;
}

function sentence({ kind, text, within, restriction }: Leftover, { licences }: LicenceMatch): Message {
  const plain = text.replace(/\s+/g, ' ');
  const words = plain.length > MAX_QUOTED ? `${plain.slice(0, MAX_QUOTED)}…` : plain;
  const licence = within ?? licences[0]?.id ?? '';
  if (kind === 'removed') {
    return msg(
      'Words of {licence} are missing here: “{words}”. It is another licence without them: restore the text as it was published.',
      { licence, words },
    );
  }
  if (restriction) {
    return msg(
      'Words that {licence} has not may narrow what it allows: “{words}”. Somebody who knows the law has to read them; if they are no condition, move them to NOTICE or README.',
      { licence, words },
    );
  }
  return within === undefined
    ? msg(
        'Beside the text of {licence} stands “{words}”, so tools that want the licence alone show “Other”. Move it to NOTICE or README.',
        { licence, words },
      )
    : msg(
        'Words that {licence} has not were added: “{words}”. Restore the text as it was published, and say what has to be said in NOTICE or README.',
        { licence, words },
      );
}
