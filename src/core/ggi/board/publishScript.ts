// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Programme } from '../../model/programme';
import { ACTIVITIES, goalTitle } from '../catalogue';
import type { ExportedFile } from './exportBoard';
import { BOARD_LABELS } from './progressLabels';

/** Replaces the scorecard of a body by that of another, and nothing else; written for any POSIX awk. */
const SPLICE = `splice() {
  # $1: our file, standard input: the body on the board, standard output: the body with our scorecard
  tr -d '\\r' | awk -v ours="$1" '
    /^### Scorecard[ \\t]*$/ && !seen { seen = 1; skipping = 1; inside = 0
      while ((getline line < ours) > 0) {
        if (line ~ /^### Scorecard/) inside = 1
        if (line ~ /^### Description/) inside = 0
        if (inside) print line
      } }
    /^### Description[ \\t]*$/ { skipping = 0 }
    !skipping { print }'
}`;

/**
 * A script for the forge's command line that brings the exported scorecards to a board: known issues are edited, the
 * others created. Done issues stay open, because the board's dashboard reads open issues only. Everything that comes
 * from the programme file is checked or quoted.
 */
export function publishScript(target: 'github' | 'gitlab', programme: Programme): ExportedFile {
  const lines = ACTIVITIES.flatMap(({ id, title, goal, roles }) => {
    const record = programme.activities.get(id);
    if (record === undefined) {
      return [];
    }
    const label = BOARD_LABELS[record.state];
    const others = Object.values(BOARD_LABELS).filter((name) => name !== label);
    const issue = /^\d{1,9}$/.test(record.board?.issue ?? '') ? record.board!.issue! : undefined;
    const labels = [`${goalTitle(goal)} Goal`, ...roles, ...(label === undefined ? [] : [label])];
    return [
      issue === undefined
        ? ['create', quote(title), `${id}.md`, quote(labels.join(','))].join(' ')
        : ['edit', issue, `${id}.md`, quote(others.join(',')), quote(label ?? '')].join(' '),
    ];
  });
  const project = [...programme.activities.values()]
    .map(({ board }) => board?.project)
    .find((name) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(name ?? ''));
  const content = [
    '#!/bin/sh',
    '# Brings the scorecards in this folder to a My GGI Board. Read it, then run it in this folder.',
    `# It needs the command ${target === 'github' ? 'gh' : 'glab'}, signed in, and changes issues of the project named below.`,
    'set -eu',
    `PROJECT=\${1:-${project === undefined ? '' : quote(project)}}`,
    'if [ -z "$PROJECT" ]; then echo "usage: $0 GROUP/PROJECT" >&2; exit 2; fi',
    '',
    SPLICE,
    '',
    ...(target === 'github' ? GITHUB : GITLAB),
    '',
    ...lines,
    '',
  ].join('\n');
  return { path: 'publish.sh', content };
}

const GITHUB = [
  'create() { gh issue create --repo "$PROJECT" --title "$1" --body-file "$2" --label "$3"; }',
  'edit() {',
  '  gh issue view "$1" --repo "$PROJECT" --json body --jq .body | splice "$2" > "$2.new"',
  '  gh issue edit "$1" --repo "$PROJECT" --body-file "$2.new" --remove-label "$3" ${4:+--add-label "$4"}',
  '  rm "$2.new"',
  '}',
];

const GITLAB = [
  'create() { glab issue create --repo "$PROJECT" --title "$1" --description "$(cat "$2")" --label "$3" --yes; }',
  'edit() {',
  '  glab issue view "$1" --repo "$PROJECT" --output json | jq -r .description | splice "$2" > "$2.new"',
  '  glab issue update "$1" --repo "$PROJECT" --description "$(cat "$2.new")" --unlabel "$3" ${4:+--label "$4"}',
  '  rm "$2.new"',
  '}',
];

/** For a POSIX shell: nothing inside single quotes is read by it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\\\''")}'`;
}
