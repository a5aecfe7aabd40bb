// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { RuleExplanation } from './explanation';

/** Explanation of every rule about the repository; rules about headers explain themselves from their problem codes. */
export const EXPLANATIONS: Readonly<Record<string, RuleExplanation>> = {
  'LIC-001': {
    passes:
      'A licence file in the root with at least 40 bytes, or a `LICENSES` (`LICENSE`) folder in the root with at least one text in it. A shorter file counts half: naming a licence is not granting it. A licence that lies only in `.github` or `docs` does not count, because no forge and no scanner looks there. A symbolic link counts, with a hint, because several scanners do not follow it.',
    lookedFor: [
      '`LICENSE`, `LICENCE`, `COPYING`, `UNLICENSE` in the root, in any case, without an extension or with `.md`, `.txt`, `.rst`, `.adoc`, `.markdown`, `.html`',
      'the same with a licence’s name before or after: `LICENSE-MIT`, `Apache-2.0-LICENSE`, `COPYING.LESSER`',
      'files in `LICENSES/` and `LICENSE/`',
    ],
    fix: 'The quick fix writes the full text of a licence as `LICENSE`. It offers what the manifest and the policy say first, then what the policy allows.',
  },
  'LIC-002': {
    passes:
      'Every licence file is the text of a licence on the SPDX list, or of several, and each text in `LICENSES/` is the one that its name promises. Names, years, titles, spelling, line breaks and instructions at the end may differ. A file of a few lines that only says where the licence is does not count. In the editor only texts that are a licence to the letter are recognised and the rule stays open for others; the command line compares with all texts.',
    lookedFor: ['the licence files in the root', '`LICENSES/<identifier>.*`'],
    fix: 'Put the text of the licence there as it was published. `ospo-lens license identify FILE` shows which licence is nearest and every word that differs.',
  },
  'LIC-004': {
    passes:
      'No run of four or more words was added to the text of a licence or taken out of it. An added run that may narrow what is allowed is an error, wherever in the file it stands; words beside the text that narrow nothing are a hint. It needs the index of all texts, which the command line has; in the editor the rule stays open for texts that are no licence to the letter.',
    lookedFor: ['the licence files in the root', '`LICENSES/<identifier>.*`'],
    fix: 'Restore the published text. Put what else has to be said into `NOTICE` or the README.',
  },
  'LIC-005': {
    passes:
      'No `<year>`, `<copyright holders>`, `[year]`, `[fullname]`, `[yyyy]` or the like is left in the notice. The parts of the GNU licences and of Apache-2.0 that explain how to apply them keep theirs.',
    lookedFor: ['the licence files in the root', '`NOTICE` and `NOTICE.*` in the root'],
    fix: 'Put the year of first publication and the holder there.',
  },
  'LIC-013': {
    passes:
      'At least 90 % of the files that need licence information have all of it: in their header, a `.license` file beside them, REUSE.toml or `.reuse/dep5`. From 50 % on it counts in part; the score takes the share itself.',
    lookedFor: ['every file that git does not ignore, without licence texts, generated and vendored files'],
    fix: 'Run “OSPO Lens: Add Licence Headers to All Files”, or `ospo-lens headers add` on a folder.',
  },
  'LIC-014': {
    passes:
      'Each licence and exception that a file names has its text in `LICENSES/`, and each text there is used, named by its current SPDX identifier or a `LicenseRef-`, and has an extension.',
    lookedFor: [
      '`LICENSES/<identifier>.txt`',
      'the identifiers in headers, `.license` files, REUSE.toml and `.reuse/dep5`',
    ],
    fix: 'Add the missing texts (the quick fix does it for common licences), delete the unused ones.',
  },
  'LIC-019': {
    passes: 'The README has a heading, a badge or a sentence about the licence, or a link to the licence file.',
    lookedFor: ['the README in the root, else in `docs` or `.github`'],
    fix: 'Add a section that names the licence and links to the file.',
  },
  'DOC-001': {
    passes:
      'A README with at least 200 visible characters: headings, badges, pictures and comments do not count. A shorter one counts half. Where several folders have one, the first in the order below is judged, because forges show that one.',
    lookedFor: ['`.github`, the root, `docs`: `README` in any case, without an extension or with that of a document'],
    fix: 'Say what this is, whom it is for, how to begin, where to get help, and under which terms it may be used.',
  },
  'DOC-015': {
    passes: 'No document about the project still has a field that its template left to be filled in.',
    lookedFor: [
      '`README`, `CONTRIBUTING`, `CODE_OF_CONDUCT`, `SECURITY`, `GOVERNANCE`, `SUPPORT`, `MAINTAINERS`, `NOTICE`, `CHANGELOG` and `CODEOWNERS` in the root, `.github`, `docs` and `.gitlab`',
      'Markdown and YAML files in `.github`, but not workflows',
      '`[INSERT …]`, `<PLACEHOLDER>`, `{{ name }}`, `Lorem ipsum`, fields of the bundled templates, addresses at example.com and example.org, a section that holds nothing but TODO',
    ],
    fix: 'Fill in the field, or delete the sentence.',
  },
  'DOC-016': {
    passes: 'Every community file that exists says something: more than a heading, and at least 40 bytes.',
    lookedFor: [
      '`SUPPORT`, `GOVERNANCE`, `MAINTAINERS`, `AUTHORS`, `CONTRIBUTORS`, `NOTICE`, `ROADMAP` in the root, `.github` and `docs` (files with a rule of their own are judged there)',
    ],
    fix: 'Write what the file is there for, or delete it.',
  },
  'DOC-017': {
    passes: 'Each community file exists once.',
    lookedFor: ['`.github`, the root, `docs`, `.gitlab`: the same kind of file in more than one of them'],
    fix: 'Keep the one that the forge shows, and delete the other or make it a link.',
  },
  'CMT-001': {
    passes:
      'A contribution guide with at least 100 bytes. A shorter file counts half, and so does a section or a link in the README.',
    lookedFor: [
      '`.github`, the root, `docs`: `CONTRIBUTING`, `CONTRIBUTE`, `DEVELOPMENT` in any case, without an extension or with that of a document',
      '`.gitlab`, where the repository lives on GitLab',
    ],
    fix: 'The quick fix creates `CONTRIBUTING.md`. Say how to build and test, how to propose a change, and who decides.',
  },
  'CMT-004': {
    passes:
      'A code of conduct with at least 40 bytes. A shorter file counts half, and so does a section or a link in the README.',
    lookedFor: [
      '`.github`, the root, `docs`: `CODE_OF_CONDUCT`, `CODE-OF-CONDUCT`, `CODEOFCONDUCT` in any case, without an extension or with that of a document',
      '`.gitlab`, where the repository lives on GitLab',
    ],
    fix: 'The quick fix creates `CODE_OF_CONDUCT.md`. Name somebody who reads reports, or adopt a code that your community knows.',
  },
  'CMT-005': {
    passes:
      'The code of conduct names an e-mail address, a form or a team that reports go to. Links to the home of a well-known code do not count, and neither do placeholders.',
    lookedFor: ['the code of conduct, wherever it was found'],
    fix: 'Name the address that reports go to, and who reads them.',
  },
  'SEC-001': {
    passes:
      'A security policy with at least 100 bytes. A shorter file counts half, and so does a section in the README. The rule is a warning up to tier T2 and an error from tier T3 on.',
    lookedFor: [
      '`.github`, the root, `docs`: `SECURITY.md`, `.markdown`, `.rst`, `.adoc`, `.txt` in any case; GitHub shows only Markdown and reStructuredText',
      '`.gitlab`, where the repository lives on GitLab',
      '`doc/SECURITY.rst`',
    ],
    fix: 'The quick fix creates `SECURITY.md`. Name a private way to report, a time frame, and the versions that get corrections.',
  },
  'SEC-006': {
    passes: 'The security policy is not the starter text of a forge: that one says nothing about this project.',
    lookedFor: ['the security policy, wherever it was found'],
    fix: 'Replace the sentences that explain what to write, and the made-up versions, by your own.',
  },
  'REV-001': {
    passes:
      'A file named exactly `CODEOWNERS` in a place that the forge reads, with at least one owner. Where nothing tells which forge it is, any forge’s place counts.',
    lookedFor: [
      'GitHub: `.github`, the root, `docs`',
      'GitLab: the root, `docs`, `.gitlab`',
      'Forgejo and Gitea: the root, `docs`, `.forgejo`, `.gitea`',
    ],
    fix: 'The quick fix creates the file where the forge looks first, or renames one that is nearly right.',
  },
  'REL-001': {
    passes:
      'A changelog with at least 40 bytes, or the folder of a changelog tool. A shorter file counts half, and so does a section or a link in the README.',
    lookedFor: [
      'the root: `CHANGELOG`, `CHANGES`, `HISTORY`, `NEWS`, `RELEASES`, `RELEASE_NOTES` in any case',
      '`docs`, at any depth: `changelog`, `release-notes` and the like',
      '`.changeset`, `changelog.d`, `newsfragments` and the folders of similar tools',
    ],
    fix: 'The quick fix creates `CHANGELOG.md`. Write what changed for users in each version, newest first.',
  },
  'DEP-003': {
    passes: 'The configuration of a tool that proposes updates of dependencies.',
    lookedFor: [
      '`.github/dependabot.yml`',
      '`renovate.json`, `.json5`, `.jsonc` in the root, `.github` and `.gitlab`, `.renovaterc`, the key `renovate` of `package.json`',
      '`.scala-steward.conf`, `updatecli.d`, `.pyup.yml`',
    ],
    fix: 'The quick fix writes `.github/dependabot.yml` for the ecosystems found here, or `renovate.json` elsewhere. A tool that runs outside of the repository is recorded with a waiver.',
  },
  'CIW-001': {
    passes:
      'The configuration of a continuous integration service, with something in it. A `tox.ini` alone counts half.',
    lookedFor: [
      '`.github/workflows`, `.forgejo/workflows`, `.gitea/workflows`, `.gitlab-ci.yml`',
      'CircleCI, Jenkins, Azure Pipelines, Drone, Woodpecker, Buildkite, Bitbucket, Travis, AppVeyor, Cirrus, Tekton, Semaphore, TeamCity, SourceHut, Zuul, Google Cloud Build and others, where each looks',
    ],
    fix: 'The quick fix creates a first job for the forge and the language found here.',
  },
};
