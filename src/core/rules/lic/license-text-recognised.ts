// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { LicenceMatch, MatchedLicence } from '../../licences/licenceMatch';
import { msg } from '../../model/message';
import type { Decision, RuleFinding } from '../../model/rule';
import { repositoryRule } from '../kinds/repositoryRule';
import { METADATA } from '../metadata.generated';
import { licenceTexts, type LicenceText } from './licenceTexts';

/** From here on a text is the licence; what it has besides is said by LIC-004. */
const SAME = 0.995;

/**
 * LIC-002. A text that is known is named by forges and in bills of materials; one that is not has to be read by somebody
 * who knows the law. Where words could not be compared, because the index of all texts is not at hand, nothing is said.
 */
export const licenseTextRecognised = repositoryRule({
  meta: METADATA['LIC-002'],
  decide(facts): Decision {
    const texts = licenceTexts(facts);
    const others = texts.filter(({ match }) => match === undefined || match.match !== 'unknown');
    const judged = texts.filter(({ match, points }) => match?.match !== 'unknown' || !points || others.length === 0);
    if (judged.length === 0) {
      return { status: 'not-applicable', confidence: 'high' };
    }
    const findings = judged.flatMap((text) => [...unknown(text), ...misnamed(text)]);
    if (findings.length > 0) {
      const wrong = findings.some(({ code }) => code === 'other-licence');
      return { status: wrong ? 'fail' : 'needs-review', confidence: 'high', findings };
    }
    if (judged.some(({ match }) => match === undefined)) {
      return { status: 'unknown', confidence: 'high' };
    }
    return {
      status: judged.every(({ match }) => isSame(match!)) ? 'pass' : 'partial',
      confidence: 'high',
      evidence: judged.map(({ path }) => path).slice(0, 5),
    };
  },
});

function isSame({ licences }: LicenceMatch): boolean {
  return licences.every(({ similarity }) => similarity >= SAME);
}

function unknown({ path, match }: LicenceText): readonly RuleFinding[] {
  return match?.match !== 'unknown'
    ? []
    : [
        {
          path,
          code: 'unknown-licence',
          message: msg(
            '{path} is not the text of a licence on the SPDX list, so forges call it “Other” and bills of materials leave it open. Put the text of a listed licence there as it was published, or have somebody who knows the law read this one.',
            { path },
          ),
          fixes: [],
        },
      ];
}

/** A text of REUSE under the name of another licence: whoever looks the identifier up reads the wrong terms. */
function misnamed({ path, match, promised }: LicenceText): readonly RuleFinding[] {
  const [found] = match?.licences ?? [];
  if (promised === undefined || found === undefined || match!.licences.some((one) => isCalled(one, promised))) {
    return [];
  }
  return [
    {
      path,
      code: 'other-licence',
      message: msg(
        '{path} holds the text of {found}, not that of {promised}, so whoever looks {promised} up reads other terms. Put the text of {promised} there, or name the file {found}.txt.',
        { path, found: found.id, promised },
      ),
      fixes: [],
    },
  ];
}

/** Whether later versions are meant too is said elsewhere: the text is the same. */
function isCalled({ id, alternatives }: MatchedLicence, name: string): boolean {
  return [id, ...alternatives].some((one) => family(one) === family(name));
}

function family(id: string): string {
  return id.replace(/(?:-only|-or-later|\+)$/, '');
}
