// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// Written by `npm run generate` from the files in resources.
import templates_CHANGELOG_md_txt from '../../../resources/templates/CHANGELOG.md.txt';
import templates_CODEOWNERS_txt from '../../../resources/templates/CODEOWNERS.txt';
import templates_CODE_OF_CONDUCT_md_txt from '../../../resources/templates/CODE_OF_CONDUCT.md.txt';
import templates_CONTRIBUTING_md_txt from '../../../resources/templates/CONTRIBUTING.md.txt';
import templates_README_md_txt from '../../../resources/templates/README.md.txt';
import templates_SECURITY_md_txt from '../../../resources/templates/SECURITY.md.txt';
import templates_renovate_json_txt from '../../../resources/templates/renovate.json.txt';

export const TEMPLATE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['CHANGELOG.md', templates_CHANGELOG_md_txt],
  ['CODEOWNERS', templates_CODEOWNERS_txt],
  ['CODE_OF_CONDUCT.md', templates_CODE_OF_CONDUCT_md_txt],
  ['CONTRIBUTING.md', templates_CONTRIBUTING_md_txt],
  ['README.md', templates_README_md_txt],
  ['SECURITY.md', templates_SECURITY_md_txt],
  ['renovate.json', templates_renovate_json_txt],
]);
