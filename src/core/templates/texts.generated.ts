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
import licences_0BSD_txt from '../../../resources/licences/0BSD.txt';
import licences_AGPL_3_0_txt from '../../../resources/licences/AGPL-3.0.txt';
import licences_Apache_2_0_txt from '../../../resources/licences/Apache-2.0.txt';
import licences_BSD_2_Clause_txt from '../../../resources/licences/BSD-2-Clause.txt';
import licences_BSD_3_Clause_txt from '../../../resources/licences/BSD-3-Clause.txt';
import licences_BSL_1_0_txt from '../../../resources/licences/BSL-1.0.txt';
import licences_CC_BY_4_0_txt from '../../../resources/licences/CC-BY-4.0.txt';
import licences_CC_BY_SA_4_0_txt from '../../../resources/licences/CC-BY-SA-4.0.txt';
import licences_CC0_1_0_txt from '../../../resources/licences/CC0-1.0.txt';
import licences_EPL_2_0_txt from '../../../resources/licences/EPL-2.0.txt';
import licences_EUPL_1_2_txt from '../../../resources/licences/EUPL-1.2.txt';
import licences_GPL_2_0_txt from '../../../resources/licences/GPL-2.0.txt';
import licences_GPL_3_0_txt from '../../../resources/licences/GPL-3.0.txt';
import licences_ISC_txt from '../../../resources/licences/ISC.txt';
import licences_LGPL_2_1_txt from '../../../resources/licences/LGPL-2.1.txt';
import licences_LGPL_3_0_txt from '../../../resources/licences/LGPL-3.0.txt';
import licences_MIT_txt from '../../../resources/licences/MIT.txt';
import licences_MPL_2_0_txt from '../../../resources/licences/MPL-2.0.txt';
import licences_Unlicense_txt from '../../../resources/licences/Unlicense.txt';

export const TEMPLATE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['CHANGELOG.md', templates_CHANGELOG_md_txt],
  ['CODEOWNERS', templates_CODEOWNERS_txt],
  ['CODE_OF_CONDUCT.md', templates_CODE_OF_CONDUCT_md_txt],
  ['CONTRIBUTING.md', templates_CONTRIBUTING_md_txt],
  ['README.md', templates_README_md_txt],
  ['SECURITY.md', templates_SECURITY_md_txt],
  ['renovate.json', templates_renovate_json_txt],
]);

export const LICENCE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['0BSD', licences_0BSD_txt],
  ['AGPL-3.0', licences_AGPL_3_0_txt],
  ['Apache-2.0', licences_Apache_2_0_txt],
  ['BSD-2-Clause', licences_BSD_2_Clause_txt],
  ['BSD-3-Clause', licences_BSD_3_Clause_txt],
  ['BSL-1.0', licences_BSL_1_0_txt],
  ['CC-BY-4.0', licences_CC_BY_4_0_txt],
  ['CC-BY-SA-4.0', licences_CC_BY_SA_4_0_txt],
  ['CC0-1.0', licences_CC0_1_0_txt],
  ['EPL-2.0', licences_EPL_2_0_txt],
  ['EUPL-1.2', licences_EUPL_1_2_txt],
  ['GPL-2.0', licences_GPL_2_0_txt],
  ['GPL-3.0', licences_GPL_3_0_txt],
  ['ISC', licences_ISC_txt],
  ['LGPL-2.1', licences_LGPL_2_1_txt],
  ['LGPL-3.0', licences_LGPL_3_0_txt],
  ['MIT', licences_MIT_txt],
  ['MPL-2.0', licences_MPL_2_0_txt],
  ['Unlicense', licences_Unlicense_txt],
]);
