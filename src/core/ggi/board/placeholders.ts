// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** Fields of the customised activity scorecard, and how the board spells them, in lower case. */
export const SCORECARD_FIELDS = [
  ['description', 'customized description'],
  ['opportunity', 'opportunity assessment'],
  ['tools', 'tools'],
  ['notes', 'operational notes'],
] as const;

/** Sections that the scorecard is written with; in lower case. Others in an issue are somebody's own. */
export const OWN_SECTIONS = [
  'customized description',
  'opportunity assessment',
  'objectives',
  'tools',
  'operational notes',
  'owner',
  'dates',
  'verification points',
  'attestations',
];

/** What a new board writes into its fields for people to write over. A field that says only this is empty. */
const PLACEHOLDERS = new Set(
  [
    'Scope of what has to be done',
    'Why is this activity relevant?',
    'What we aim to achieve in this iteration',
    'Technologies, tools and products used in the Activity',
    'Approach, method to progress in the Activity',
    '...',
    '…',
  ].map(plain),
);

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(plain(text));
}

/** Without what an editor or a person may have added on the way: emphasis, brackets, the full stop. */
function plain(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const bare = words.replace(/^[*_(]+/, '').replace(/[*_).]+$/, '');
  return bare === '' ? words : bare;
}
