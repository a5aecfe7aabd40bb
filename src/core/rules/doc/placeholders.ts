// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Prose } from '../../facts/prose/prose';
import { pieces } from '../../facts/prose/proseLines';
import { FIELD_LABELS } from '../../templates/fields';
import type { CommunityKind } from '../kinds/communityKinds';

export interface Placeholder {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const OWN_FIELDS = FIELD_LABELS.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const ANYWHERE = new RegExp(`\\[INSERT\\b[^\\]]{0,80}\\]|<(?:${OWN_FIELDS})>|\\blorem ipsum\\b`, 'gi');
const CAPITALS = /<[A-Z][A-Z_ -]{3,60}>/g;
const MOUSTACHES = /\{\{\s*[\w.-]{1,60}\s*\}\}/g;
const EXAMPLE_CONTACT = /[\w.+-]{1,64}@example\.(?:com|org|net)\b/g;

/** A README may explain what its users put in place of such words; these are about the project itself. */
const ABOUT_PROJECT = /INSERT|PROJECT|COMPANY|ORGANI[SZ]ATION|MAINTAINER|DESCRIPTION|CONTACT/;
const TAGS =
  /^<(?:CENTER|TABLE|TBODY|THEAD|DETAILS|SUMMARY|STRONG|BLOCKQUOTE|CODE|SMALL|SPAN|FONT|VIDEO|PICTURE|SOURCE|BODY|HTML|HEAD|TITLE|FORM|INPUT|BUTTON|SELECT|OPTION|SECTION|ARTICLE|HEADER|FOOTER|ASIDE|MAIN)[ >]/;
const TEMPLATE_LANGUAGES =
  /mustache|handlebars|jinja|liquid|nunjucks|twig|\bvue\b|angular|\bhelm\b|templat(?:e engine|ing)|go templates?/i;

/** Documents in which an address is there to be written to. */
const CONTACTS: readonly CommunityKind[] = ['security', 'conduct', 'support', 'maintainers', 'codeowners'];
const UNWRITTEN = /^\W{0,4}(?:TODO|FIXME|XXX|TBD)\b[\s:.…!-]*.{0,60}$/;

/** Fields of a template that nobody has filled in: outside of code, and outside of comments. */
export function placeholdersIn(prose: Prose, kind: CommunityKind): readonly Placeholder[] {
  const patterns = [ANYWHERE];
  const whole = prose.lines.map(({ text }) => text.slice(0, 500)).join('\n');
  if (!(kind === 'readme' && TEMPLATE_LANGUAGES.test(whole))) {
    patterns.push(MOUSTACHES);
  }
  if (CONTACTS.includes(kind)) {
    patterns.push(EXAMPLE_CONTACT);
  }
  const found: Placeholder[] = [];
  for (const [line, { kind: lineKind, text }] of prose.lines.entries()) {
    // Commands in a guide or a README are code, and our own templates have fields there.
    const searched = lineKind === 'code' ? [new RegExp(`<(?:${OWN_FIELDS})>`, 'g')] : [...patterns, CAPITALS];
    if (lineKind === 'meta' || !/[[<{@]|lorem/i.test(text)) {
      continue;
    }
    const plain = lineKind === 'code' ? text : withoutInlineCode(text);
    let column = 0;
    for (const piece of pieces(plain)) {
      for (const pattern of searched) {
        for (const match of piece.matchAll(pattern)) {
          if (pattern !== CAPITALS || isPlaceholder(match[0], kind)) {
            found.push({ text: match[0], line, column: column + match.index });
          }
        }
      }
      column += piece.length;
    }
  }
  return [...found, ...unwrittenSections(prose)].sort((a, b) => a.line - b.line || a.column - b.column);
}

function isPlaceholder(text: string, kind: CommunityKind): boolean {
  return !TAGS.test(text) && (kind !== 'readme' || ABOUT_PROJECT.test(text));
}

/** Sections that hold nothing but a note to write them. */
function unwrittenSections({ headings, lines }: Prose): readonly Placeholder[] {
  return headings.flatMap(({ line }, index): readonly Placeholder[] => {
    const end = headings[index + 1]?.line ?? lines.length;
    const body = lines
      .slice(line + 1, end)
      .map(({ text, kind }, offset) => ({ text, kind, line: line + 1 + offset }))
      .filter(({ text, kind }) => text.trim() !== '' && kind !== 'heading');
    const only = body.length === 1 ? body[0] : undefined;
    return only?.kind === 'text' && UNWRITTEN.test(only.text.trim().slice(0, 200))
      ? [
          {
            text: only.text.trim().slice(0, 60),
            line: only.line,
            column: only.text.length - only.text.trimStart().length,
          },
        ]
      : [];
  });
}

/** Inline code blanked, columns kept; an e-mail address in code is still an address. */
function withoutInlineCode(text: string): string {
  return text.replace(/`[^`]{1,300}`/g, (code) => (/@example\./i.test(code) ? code : ' '.repeat(code.length)));
}
