// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { isLanguage } from '../facts/language';
import { BUNDLED_LICENCES } from './bundledLicences';
import { ciForgejo, ciGitHub, ciGitLab } from './ci';
import { dependabot } from './dependabot';
import { TEMPLATE_TEXTS } from './texts.generated';

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

/**
 * The file below `resources` that a template's text is in, for the texts that are no part of the program: licences, which
 * are long, and of which most repositories never need one. `undefined` for all other templates.
 */
export function templateFile(name: string): string | undefined {
  const licence = name.startsWith(LICENCE) ? BUNDLED_LICENCES.get(name.slice(LICENCE.length)) : undefined;
  return licence === undefined ? undefined : `licences/${licence}.txt`;
}

/** A template with its fields still in it; `undefined` when there is none of that name. */
export function templateSource(name: string, values: Values, fileText?: string): string | undefined {
  if (templateFile(name) !== undefined) {
    return fileText;
  }
  return COMPUTED.get(name)?.(values) ?? TEMPLATE_TEXTS.get(name);
}

function languageIn(values: Values) {
  const language = values['language'] ?? '';
  return isLanguage(language) ? language : 'other';
}
