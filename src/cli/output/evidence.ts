// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { formatMessage } from '../../core/model/message';
import type { ActivityCard } from '../../core/model/scorecard';
import { harmless, type Paint } from './paint';

/** What speaks for and against an activity, for JSON; lines and columns from 1. */
export function evidenceDocument({
  suggestion,
  speaksFor,
  speaksAgainst,
}: Pick<ActivityCard, 'suggestion' | 'speaksFor' | 'speaksAgainst'>): Record<string, unknown> {
  return {
    ...(suggestion !== undefined && { suggestion: formatMessage(suggestion) }),
    speaksFor: speaksFor.map(({ kind, name, count, files, folder }) => ({
      ...(folder !== undefined && { folder }),
      kind,
      name,
      count,
      files: files.map(({ path, changed, stale }) => ({
        path,
        ...(changed !== undefined && { changed }),
        ...(stale !== undefined && { stale: formatMessage(stale) }),
      })),
    })),
    speaksAgainst: speaksAgainst.map(({ code, message, ruleId, path, range, folder }) => ({
      ...(folder !== undefined && { folder }),
      code,
      message: formatMessage(message),
      ...(ruleId !== undefined && { ruleId }),
      ...(path !== undefined && { path }),
      ...(range !== undefined && { line: range.start.line + 1, column: range.start.column + 1 }),
    })),
  };
}

/** The name of the folder where there are several. */
function inFolder(folder: string | undefined): string {
  return folder === undefined ? '' : `${harmless(folder)}: `;
}

/** The same for people, indented below the activity; empty where files show nothing. */
export function evidenceText({ suggestion, speaksFor, speaksAgainst }: ActivityCard, paint: Paint): string {
  const files = speaksFor.flatMap(({ name, files: shown, folder }) =>
    shown.map(({ path, changed, stale }) => {
      const when = changed === undefined ? '' : `  (${changed})`;
      const why = stale === undefined ? '' : `\n          ${formatMessage(stale)}`;
      return `      + ${inFolder(folder)}${harmless(path)}${when}  ${harmless(name)}${why}\n`;
    }),
  );
  const against = speaksAgainst.map(({ message, path, range, folder }) => {
    const place =
      path === undefined ? '' : `${harmless(path)}${range === undefined ? '' : `:${range.start.line + 1}`}  `;
    return `      - ${inFolder(folder)}${place}${harmless(formatMessage(message))}\n`;
  });
  const head = suggestion === undefined ? '' : `      ${paint.bold(formatMessage(suggestion))}\n`;
  return head + files.join('') + against.join('');
}
