// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isLanguage } from '../facts/language';
import { BUNDLED_LICENCES } from './bundledLicences';
import { ciForgejo, ciGitHub, ciGitLab } from './ci';
import { dependabot } from './dependabot';
import { LICENCE_TEXTS, TEMPLATE_TEXTS } from './texts.generated';

type Values = Readonly<Record<string, string>>;

/** Templates whose text depends on what was found in the repository. */
const COMPUTED: ReadonlyMap<string, (values: Values) => string> = new Map([
  ['dependabot.yml', (values: Values) => dependabot(values['ecosystems'] ?? '')],
  ['ci-github.yml', (values: Values) => ciGitHub(languageIn(values))],
  ['ci-gitlab.yml', (values: Values) => ciGitLab(languageIn(values))],
  ['ci-forgejo.yml', (values: Values) => ciForgejo(languageIn(values))],
]);

const LICENCE = 'licence/';

/** Every template there is, by name. */
export const TEMPLATE_NAMES: readonly string[] = [
  ...TEMPLATE_TEXTS.keys(),
  ...COMPUTED.keys(),
  ...[...BUNDLED_LICENCES.keys()].map((id) => LICENCE + id),
];

/** A template with its fields still in it; `undefined` when there is none of that name. */
export function templateSource(name: string, values: Values): string | undefined {
  if (name.startsWith(LICENCE)) {
    return LICENCE_TEXTS.get(BUNDLED_LICENCES.get(name.slice(LICENCE.length)) ?? '');
  }
  return COMPUTED.get(name)?.(values) ?? TEMPLATE_TEXTS.get(name);
}

function languageIn(values: Values) {
  const language = values['language'] ?? '';
  return isLanguage(language) ? language : 'other';
}
