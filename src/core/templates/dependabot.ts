// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const ECOSYSTEM = /^([a-z-]{1,30}):(\/[^\s"',;]*(?:,\/[^\s"',;]*)*)$/;

/**
 * `.github/dependabot.yml` for what was found. Updates come weekly and grouped: one request a week and ecosystem is
 * read, thirty are not.
 * @param ecosystems `npm:/,/web;pip:/`: names as Dependabot writes them, each with its folders
 */
export function dependabot(ecosystems: string): string {
  const entries = ecosystems.split(';').flatMap((part) => {
    const [, name, folders] = ECOSYSTEM.exec(part) ?? [];
    return name === undefined || folders === undefined ? [] : [entry(name, folders.split(','))];
  });
  return `# Proposes updates of dependencies: https://docs.github.com/code-security/dependabot
version: 2
updates:
${(entries.length > 0 ? entries : [entry('github-actions', ['/'])]).join('\n')}`;
}

function entry(name: string, folders: readonly string[]): string {
  const places =
    folders.length === 1
      ? `    directory: "${folders[0]}"`
      : `    directories:\n${folders.map((folder) => `      - "${folder}"`).join('\n')}`;
  return `  - package-ecosystem: ${name}
${places}
    schedule:
      interval: weekly
    groups:
      ${name}:
        patterns: ["*"]
`;
}
