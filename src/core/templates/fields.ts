// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** A place in a template that a person fills in. */
export interface TemplateField {
  /** What stands in angle brackets as long as nobody has filled it in. Lower-case, so that it is no HTML tag. */
  readonly label: string;
  /** A variable of the editor's snippets that is a good first value. */
  readonly variable?: string;
}

/** Every field that a template may name as `{{field}}`. The rule about unfilled placeholders looks for these labels. */
export const TEMPLATE_FIELDS: Readonly<Record<string, TemplateField>> = {
  answerDays: { label: 'number of days' },
  assessmentDays: { label: 'number of days' },
  build: { label: 'commands that build and test' },
  change: { label: 'first change that users notice' },
  conductContact: { label: 'conduct contact e-mail' },
  conductDays: { label: 'number of days' },
  conductTeam: { label: 'names or team' },
  holder: { label: 'copyright holder' },
  install: { label: 'commands that install and start' },
  maintainers: { label: 'names or team' },
  owner: { label: 'owner, such as @user or @organisation/team' },
  project: { label: 'project name' },
  purpose: { label: 'what this does, and for whom, in a sentence or two' },
  reviewDays: { label: 'number of days' },
  securityContact: { label: 'security contact e-mail' },
  supportedVersions: { label: 'supported versions' },
  usage: { label: 'smallest useful example' },
  year: { label: 'year', variable: 'CURRENT_YEAR' },
};

/** All labels, each once: what is found in angle brackets was left unfilled. */
export const FIELD_LABELS: readonly string[] = [...new Set(Object.values(TEMPLATE_FIELDS).map(({ label }) => label))];
