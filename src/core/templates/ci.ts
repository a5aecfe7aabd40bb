// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Language } from '../facts/language';
import { BUILD_STEPS } from './ciSteps';

/** A first workflow for GitHub: read-only token, no credentials left in the checkout, a time limit. */
export function ciGitHub(language: Language): string {
  return `# Builds and tests every change.
name: ci

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
${checkout('actions/checkout@v4')}${setup(language)}${runs(language)}`;
}

/** The same for Forgejo and Gitea. */
export function ciForgejo(language: Language): string {
  return `# Builds and tests every change.
on:
  push:
    branches: [main]
  pull_request:

jobs:
  test:
    runs-on: docker
    steps:
${checkout('actions/checkout@v4')}${setup(language)}${runs(language)}`;
}

/** A first pipeline for GitLab: one for merge requests, one for the default branch, never both for one change. */
export function ciGitLab(language: Language): string {
  const { image, prepare = [], commands } = BUILD_STEPS[language];
  return `# Builds and tests every change.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

test:
  image: ${image}
  timeout: 20 minutes
  script:
${[...prepare, ...commands].map((command) => `    - ${quoted(command)}\n`).join('')}`;
}

function checkout(action: string): string {
  return `      - uses: ${action}
        with:
          persist-credentials: false
`;
}

function setup(language: Language): string {
  const action = BUILD_STEPS[language].setup;
  if (action === undefined) {
    return '';
  }
  const inputs = Object.entries(action.with).map(([name, value]) => `          ${name}: ${quoted(value)}\n`);
  return `      - uses: ${action.uses}\n        with:\n${inputs.join('')}`;
}

function runs(language: Language): string {
  return BUILD_STEPS[language].commands.map((command) => `      - run: ${quoted(command)}\n`).join('');
}

/** A YAML scalar: quoted where its characters or its look (a number) would mean something else. */
function quoted(text: string): string {
  return /^[A-Z./][\w ./=-]*$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
