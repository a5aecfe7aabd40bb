// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { communityFileRule } from '../kinds/communityFile';
import { documentName } from '../kinds/places';
import { METADATA } from '../metadata.generated';

/** CMT-001. */
export const contributingPresent = communityFileRule({
  meta: METADATA['CMT-001'],
  name: documentName('contribut(?:ing|e)(?:[-_ ]?(?:guide(?:lines?)?|to[-_][\\w-]+))?|development'),
  nearMiss: documentName('(?:how[-_ ]to[-_ ]contribute|contributions?(?:[-_ ]guide(?:lines?)?)?|hacking)'),
  minimumBytes: 100,
  readme: { heading: /\bcontribut/i, link: /contribut(?:ing|e)\b/i },
  fileName: 'CONTRIBUTING.md',
  template: 'CONTRIBUTING.md',
  missing: msg(
    'There is no contribution guide, so newcomers do not know how to propose a change or what is expected of it. Add CONTRIBUTING.md.',
  ),
  onlyInReadme: (path) =>
    msg(
      'Contributing is only mentioned in {path}. Forges show a guide to contributors when it is a file of its own: add CONTRIBUTING.md.',
      { path },
    ),
  tooShort: (path) =>
    msg('{path} is too short to guide anybody. Say how to build, test and propose a change, and who decides.', {
      path,
    }),
  blank: (path) => msg('{path} is empty. Say how to build, test and propose a change, and who decides.', { path }),
});
