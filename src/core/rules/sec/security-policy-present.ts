// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { repoPath, type RepoPath } from '../../model/repoPath';
import type { RuleFinding } from '../../model/rule';
import { forgesOf } from '../../facts/forge';
import type { RepositoryFacts } from '../../facts/repositoryFacts';
import { besides, communityFileRule } from '../kinds/communityFile';
import { documentName } from '../kinds/places';
import { METADATA } from '../metadata.generated';

/** Always with an extension: neither forges nor scanners know the bare name. */
export const SECURITY_POLICY_NAME = /^security(?:[._-][a-z]{2,3}(?:[_-][a-z]{2,4})?)?\.(?:md|markdown|rst|adoc|txt)$/i;

/** SEC-001. */
export const securityPolicyPresent = communityFileRule({
  meta: METADATA['SEC-001'],
  name: SECURITY_POLICY_NAME,
  nearMiss: documentName('security(?:[-_ ]?policy)?|vulnerabilit(?:y|ies)(?:[-_ ](?:policy|disclosure|reporting))?'),
  minimumBytes: 100,
  readme: {
    heading:
      /^(?:\W|\d)*security(?: (?:policy|issues?|bugs?|vulnerabilit\w+|reports?|reporting|disclosure|contact))?\W*$|report\w* .{0,40}(?:security|vulnerabilit)|vulnerability (?:disclosure|report)/i,
    link: /\bsecurity policy\b|\/security\/policy|(?:^|\/)security\.(?:md|rst|txt|adoc)\b|\/security\/advisories/i,
  },
  // OpenSSF Scorecard looks here, too, for projects documented with Sphinx.
  alsoAt: ['doc/SECURITY.rst', 'doc/security.rst'].map(repoPath),
  fileName: 'SECURITY.md',
  template: 'SECURITY.md',
  missing: msg(
    'There is no security policy, so whoever finds a vulnerability does not know whom to tell in private. Add SECURITY.md with a contact and a time frame.',
  ),
  onlyInReadme: (path) =>
    msg(
      'Security reports are only mentioned in {path}. Forges and scanners look for a file of its own: add SECURITY.md with a contact and a time frame.',
      { path },
    ),
  tooShort: (path) =>
    msg(
      '{path} is too short for a security policy. Say whom to tell in private, what to send and when to expect an answer.',
      {
        path,
      },
    ),
  blank: (path) =>
    msg('{path} is empty. Say whom to tell in private, what to send and when to expect an answer.', { path }),
  hint: notShownByGitHub,
});

/** GitHub's security tab shows Markdown and reStructuredText only. */
function notShownByGitHub(path: RepoPath, facts: RepositoryFacts): RuleFinding | undefined {
  const forges = forgesOf(facts.files);
  if (/\.(?:md|rst)$/i.test(path) || (forges.length > 0 && !forges.includes('github'))) {
    return undefined;
  }
  const to = besides(path, 'SECURITY.md');
  return {
    path,
    code: 'not-shown',
    severity: 'hint',
    message: msg(
      'GitHub does not show {path} on its security page: only Markdown and reStructuredText are. Rename it to {to}.',
      {
        path,
        to,
      },
    ),
    fixes: /\.(?:markdown|txt)$/i.test(path)
      ? [{ kind: 'rename-file', from: path, to, title: msg('Rename {path} to {to}', { path, to }) }]
      : [],
  };
}
