// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// A language that nobody speaks: every sentence of ours in it is marked, accented and two fifths longer. What stands in
// a window without the marks did not go through the translation; what does not fit would not fit in German either.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../../editor/paths.mjs';

/** The tag that the editor's own tools use for it; language and script of it are for private use. */
export const PSEUDO = 'qps-ploc';

const [OPEN, CLOSE] = ['⟦', '⟧'];
const ACCENTED = new Map([...'aeiouyAEIOUY'].map((letter, at) => [letter, [...'áéíóúýÁÉÍÓÚÝ'][at]]));
/** What a translator leaves as it is: placeholders, icons, links of buttons, settings, code. */
const KEPT = /\{\w+\}|\$\([\w~-]+\)|\]\([^)]*\)|`[^`]*`|\n/;

/** A sentence of ours as the pseudo-language says it. Lines are marked one by one: the editor makes buttons of some. */
export function pseudo(text) {
  return text.split('\n').map(pseudoLine).join('\n');
}

function pseudoLine(line) {
  const button = /^\[(.*)\](\(command:.*\))$/.exec(line);
  if (button) {
    return `[${pseudoLine(button[1])}]${button[2]}`;
  }
  if (line === '') {
    return line;
  }
  const parts = line.split(new RegExp(`(${KEPT.source})`));
  const accented = parts.map((part, at) => (at % 2 === 1 ? part : [...part].map((c) => ACCENTED.get(c) ?? c).join('')));
  return `${OPEN}${accented.join('')}${'·'.repeat(Math.ceil(line.length * 0.4))}${CLOSE}`;
}

/** A copy of the built extension with its texts in the pseudo-language as well. */
export function pseudoExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-lens-pseudo-'));
  for (const name of ['package.json', 'package.nls.json', 'media', 'resources']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const tests = join(ROOT, 'dist/test');
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => path !== tests });
  for (const path of ['package.nls.json', 'resources/l10n/bundle.l10n.json']) {
    const texts = Object.entries(JSON.parse(readFileSync(join(ROOT, path), 'utf8')));
    const translated = Object.fromEntries(texts.map(([key, text]) => [key, pseudo(text)]));
    const name = basename(path).replace(/json$/, `${PSEUDO}.json`);
    writeFileSync(join(folder, path, '..', name), JSON.stringify(translated));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Has a window believe that it speaks the pseudo-language, before anything of it runs. */
export function speakPseudo(context) {
  return context.addInitScript(
    (language) =>
      Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined }),
    PSEUDO,
  );
}

/** A word in plain letters: what is translated has an accent on every vowel, and whatever has no vowel is no English. */
const PLAIN = /[aeiouy]/i;
/** Ids, names of keys and files, addresses, numbers and days say the same everywhere. */
const SAME =
  /\b(?:YYYY-MM-DD|GGI-A-\d\d|[A-Z]{3}-\d{3}|https?:\S+|\w+ \d+, \d{4} at [\d:]+ [AP]M)\b|[\w/-]*\.[\w/.-]+/g;

/** The words of a text that were not translated, without what is not ours to translate. */
export function untranslated(text, known) {
  let rest = text;
  for (const each of known) {
    rest = rest.replaceAll(each, ' ');
  }
  const words = rest.replaceAll(SAME, ' ').split(/[^\p{L}\p{N}'’-]+/u);
  return words.filter((word) => PLAIN.test(word)).join(' ');
}
