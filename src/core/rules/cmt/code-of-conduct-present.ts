// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { msg } from '../../model/message';
import { communityFileRule } from '../kinds/communityFile';
import { documentName } from '../kinds/places';
import { METADATA } from '../metadata.generated';

/** CMT-004. */
export const codeOfConductPresent = communityFileRule({
  meta: METADATA['CMT-004'],
  name: documentName('code[-_ ]?of[-_ ]?conduct'),
  nearMiss: documentName('(?:conduct|coc|contributor[-_ ]?covenant)'),
  minimumBytes: 40,
  readme: { heading: /code of conduct/i, link: /code[-_ ]?of[-_ ]?conduct|contributor-covenant/i },
  fileName: 'CODE_OF_CONDUCT.md',
  template: 'CODE_OF_CONDUCT.md',
  missing: msg(
    'There is no code of conduct, so people cannot tell which behaviour is expected and whom to turn to. Add CODE_OF_CONDUCT.md with a contact.',
  ),
  onlyInReadme: (path) =>
    msg(
      'The code of conduct is only mentioned in {path}. Forges look for a file of its own: add CODE_OF_CONDUCT.md with a contact.',
      { path },
    ),
  tooShort: (path) =>
    msg('{path} is too short to be a code of conduct. Say what is expected, whom to tell and what happens then.', {
      path,
    }),
  blank: (path) => msg('{path} is empty. Say what is expected, whom to tell and what happens then.', { path }),
});
