// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Signals whose files exist for other reasons too, so that a name alone shows nothing: a `package.json` is no
 * private fork, a README is no membership list. For these the text decides. `paths` names the globs that need a
 * look inside; all globs of the signal when absent.
 */
export interface SignalText {
  readonly paths?: readonly string[];
  /** Source of a case-insensitive regular expression without nested repetition. */
  readonly pattern: string;
}

/** Keyed by activity and the signal's position, as `GGI-A-21/6`. */
export const SIGNAL_TEXTS: Readonly<Record<string, SignalText>> = {
  'GGI-A-19/1': { pattern: 'alternatives?|considered options|options considered' },
  'GGI-A-20/1': {
    pattern:
      'nextcloud|odoo|mattermost|rocket\\.?chat|keycloak|jitsi|bigbluebutton|collabora|onlyoffice|dolibarr|moodle|zammad|glpi|openproject|xwiki|discourse|matomo',
  },
  'GGI-A-21/3': { pattern: 'licen[sc]e(?:s|Declared|Concluded|-id|_id)?' },
  'GGI-A-21/6': { pattern: '"licen[sc]es?"\\s*:|^\\s*licen[sc]e\\s*=|<licen[sc]es?>' },
  'GGI-A-23/4': { pattern: '@sha256:[0-9a-f]{64}|uses:\\s*[\'"]?[\\w./-]+@[0-9a-f]{40}\\b' },
  'GGI-A-24/2': {
    paths: ['README*'],
    pattern:
      'api\\.(?:securityscorecards|scorecard)\\.dev|codecov\\.io|coveralls\\.io|sonarcloud\\.io|codeclimate\\.com|codacy\\.com',
  },
  'GGI-A-25/5': { pattern: 'bestpractices\\.(?:dev|coreinfrastructure\\.org)/' },
  'GGI-A-29/2': { pattern: '"funding"\\s*:' },
  'GGI-A-30/0': {
    paths: ['README*'],
    pattern: '\\bmembers? of (?:the )?[\\w .-]{0,40}(?:foundation|alliance|consortium)',
  },
  'GGI-A-30/1': {
    paths: ['NOTICE*', 'README*', 'ECLIPSE*'],
    pattern:
      'apache software foundation|eclipse foundation|linux foundation|cloud native computing foundation|software freedom conservancy|numfocus|openjs foundation|python software foundation|document foundation|commonhaus',
  },
  'GGI-A-31/0': { paths: ['README*'], pattern: 'acknowledge?ments?|built (?:with|on)|powered by|thanks to' },
  'GGI-A-33/1': { pattern: 'supplier|maintenance:|contractors:' },
  'GGI-A-34/0': { pattern: 'approved (?:by|on)|approver' },
  'GGI-A-37/0': { pattern: 'open[ -]source' },
  'GGI-A-39/1': {
    pattern:
      '^\\s*replace\\s+\\S|^\\s*\\[patch|git\\+(?:https|ssh)://|"(?:overrides|resolutions)"\\s*:|\\bgit\\s*=\\s*"',
  },
  'GGI-A-39/2': { pattern: '^(?:forwarded|applied-upstream|origin|bug)[\\w-]*:|https?://' },
};

/** Further spellings under which the tools named by the data file appear in pipelines. */
export const PIPELINE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'GGI-A-21': ['oss-review-toolkit', 'fsfe/reuse-action', 'skywalking-eyes', 'license-eye', 'licensed'],
  'GGI-A-22': ['Security/SAST', 'Jobs/SAST', 'Dependency-Scanning', 'Dependency-Check_Action', 'dependency-review'],
  'GGI-A-23': ['oss-review-toolkit', 'anchore/sbom-action', 'sbom-action', 'sbom-tool'],
};

/** Signals that files cannot decide either way: a hint where to look, no verdict. Told in words instead. */
export const UNDECIDABLE: Readonly<Record<string, string>> = {
  'GGI-A-35/1': 'a reading of dependencies and infrastructure files by a person',
};

/** Places in words that are a file after all. */
export const NAMED_PLACES: Readonly<Record<string, string>> = {
  '(the GGI progress YAML)': '.ospo/ggi.yaml',
};
