// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { BoardLink, Programme } from '../../model/programme';
import { ACTIVITIES } from '../catalogue';
import type { ExportedFile } from './exportBoard';
import { BOARD_LABELS, boardLabelsOf } from './progressLabels';
import { OWN_SECTIONS } from './placeholders';

/**
 * Replaces the scorecard of a body by ours, and nothing else; `####` sections that are not ours stay. Written for any
 * POSIX awk. A body that has no scorecard to replace is not touched: the script stops and says so.
 */
const SPLICE = `splice() {
  # $1: our file, standard input: the body on the board, standard output: the body with our scorecard
  tr -d '\\r' | awk -v ours="$1" -v own='|${OWN_SECTIONS.join('|')}|' '
    /^### / && part == 1 { part = 2; while (n && theirs[n] == "") n--; splice() }
    /^### Scorecard[ \\t]*$/ && !part { part = 1; next }
    part != 1 { print; next }
    /^#### / { name = tolower(substr($0, 6)); sub(/[ \\t]+$/, "", name); keep = !index(own, "|" name "|") }
    /^<\\/details>/ || /^----/ { keep = 0 }
    keep { theirs[++n] = $0 }
    END { if (part != 2 || !written) { print "no scorecard to replace: issue left alone" > "/dev/stderr"; exit 3 } }
    function splice(  line, inside, i) {
      while ((getline line < ours) > 0) {
        if (line ~ /^### Scorecard/) inside = 1
        else if (line ~ /^### /) inside = 0
        if (inside && line ~ /^<\\/details>/) { for (i = 1; i <= n; i++) print theirs[i]; if (n) print "" }
        if (inside) { print line; written = 1 }
      }
    }'
}`;

/**
 * A script for the forge's command line that brings the exported scorecards to a board: known issues are edited, others
 * are looked for by the id in their body, and only what is not there is created, so that running it twice is running it
 * once. Done issues stay open, because the board's dashboard reads open issues only. Everything that comes
 * from the programme file is checked or quoted: texts of people stand in the Markdown files alone.
 */
export function publishScript(target: 'github' | 'gitlab', programme: Programme): ExportedFile {
  const usable = [...programme.activities.values()].flatMap(({ board }) => (isUsable(board, target) ? [board] : []));
  const project = usable.map((board) => board.project).find((name) => PROJECT.test(name ?? ''));
  const calls = ACTIVITIES.flatMap((activity) => {
    const record = programme.activities.get(activity.id);
    if (record === undefined) {
      return [];
    }
    const { board } = record;
    const file = `${activity.id}.md`;
    const label = BOARD_LABELS[record.state] ?? '';
    const others = Object.values(BOARD_LABELS).filter((name) => name !== label);
    const issue = isUsable(board, target) && (board.project ?? project) === project ? board.issue : undefined;
    return [
      issue === undefined
        ? `bring ${activity.id} ${file} ${quote(others.join(','))} ${quote(label)} ${quote(activity.title)} ${quote(boardLabelsOf(activity, record.state).join(','))}`
        : `edit ${issue} ${file} ${quote(others.join(','))} ${quote(label)}`,
    ];
  });
  const content = [
    '#!/bin/sh',
    '# Brings the scorecards in this folder to a My GGI Board. Read it, then run it in this folder: sh publish.sh',
    `# It needs ${target === 'github' ? 'the command gh' : 'the commands glab and jq'}, signed in. Issues are created and edited, none is closed or deleted.`,
    'set -eu',
    ...(project === undefined ? ASK_PROJECT : [`PROJECT=${quote(project)}`]),
    '',
    SPLICE,
    '',
    ...(target === 'github' ? GITHUB : GITLAB),
    ...BRING,
    '',
    ...calls,
    '',
  ].join('\n');
  return { path: 'publish.sh', content };
}

/** Names that no shell and no command line reads as anything else: not as an option, not as a path upwards. */
const PROJECT = /^\w[\w.-]*(?:\/\w[\w.-]*)+$/;

/** Whether a remembered issue can be edited on this forge; the CSV files do not say which they come from. */
function isUsable(board: BoardLink | undefined, target: 'github' | 'gitlab'): board is BoardLink & { issue: string } {
  return (board?.forge === target || board?.forge === 'csv') && /^\d{1,15}$/.test(board.issue ?? '');
}

const ASK_PROJECT = [
  'PROJECT=${1:-}',
  'if [ -z "$PROJECT" ]; then echo "usage: sh publish.sh GROUP/PROJECT" >&2; exit 2; fi',
];

/** Open before closed, then the one that was made last. */
const pick = (number: string): string => `sort_by(.state, .${number}) | last | .${number} // empty`;

const BRING = [
  'bring() {',
  '  # $1: id, $2: our file, $3: progress labels it must not have, $4: the one it has, $5: title, $6: all labels',
  '  number=$(find "$1")',
  '  if [ -n "$number" ]; then edit "$number" "$2" "$3" "$4"; else create "$5" "$2" "$6"; fi',
  '}',
];

const GITHUB = [
  'find() {',
  '  # $1: id of an activity; prints the number of its issue, if there is one',
  '  gh issue list --repo "$PROJECT" --state all --limit 1000 --json number,state,body \\',
  `    --jq "map(select(.body // \\"\\" | contains(\\"Activity ID: [$1\\"))) | ${pick('number')}"`,
  '}',
  'create() { gh issue create --repo "$PROJECT" --title "$1" --body-file "$2" --label "$3"; }',
  'edit() {',
  '  gh issue view "$1" --repo "$PROJECT" --json body --jq .body | splice "$2" > "$2.new"',
  '  gh issue edit "$1" --repo "$PROJECT" --body-file "$2.new" --remove-label "$3" ${4:+--add-label "$4"}',
  '  rm "$2.new"',
  '}',
];

const GITLAB = [
  'find() {',
  '  # $1: id of an activity; prints the number of its issue, if there is one',
  '  glab issue list --repo "$PROJECT" --all --per-page 100 --output json |',
  `    jq -r --arg id "$1" 'map(select(.description // "" | contains("Activity ID: [" + $id))) | ${pick('iid')}'`,
  '}',
  'create() { glab issue create --repo "$PROJECT" --title "$1" --description "$(cat "$2")" --label "$3" --yes; }',
  'edit() {',
  '  glab issue view "$1" --repo "$PROJECT" --output json | jq -r .description | splice "$2" > "$2.new"',
  '  glab issue update "$1" --repo "$PROJECT" --description "$(cat "$2.new")" --unlabel "$3" ${4:+--label "$4"}',
  '  rm "$2.new"',
  '}',
];

/** For a POSIX shell: nothing inside single quotes is read by it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
