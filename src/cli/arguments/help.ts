// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { COMMON_OPTIONS, type Command } from './command';

const EXIT_CODES = `Exit codes
  0  fine
  1  findings at or above the threshold, or something was skipped
  2  could not run: wrong arguments, unreadable folder, broken policy`;

/** What `ospo-lens --help` shows. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, positionals, summary }) => [`${name} ${positionals.usage}`.trim(), summary] as const,
  );
  return `OSPO Lens: the Good Governance Initiative, governance files and licence headers of a folder.

Usage: ospo-lens COMMAND [OPTIONS]

Commands
${table(rows)}

Options
${table([
  ['--help, -h', 'Show this help; after a command, that of the command.'],
  ['--version', 'Show the version.'],
])}

${EXIT_CODES}

Nothing in the folder is ever executed, and there is no network access.
`;
}

/** What `ospo-lens COMMAND --help` shows. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([name, option]) => {
    const short = option.short === undefined ? '' : `, -${option.short}`;
    const value = option.type === 'string' ? ` ${option.choices?.join('|') ?? option.value ?? 'VALUE'}` : '';
    return [`--${name}${short}${value}`, option.help] as const;
  });
  const paragraphs = (command.details ?? []).map((paragraph) => `\n${paragraph}\n`);
  return `Usage: ospo-lens ${command.name} ${command.positionals.usage} [OPTIONS]

${command.summary}
${paragraphs.join('')}
Options
${table(rows)}

${EXIT_CODES}
`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(34, Math.max(...rows.map(([name]) => name.length)));
  return rows
    .map(([name, text]) =>
      name.length > width ? `  ${name}\n  ${' '.repeat(width)}  ${text}` : `  ${name.padEnd(width)}  ${text}`,
    )
    .join('\n');
}
