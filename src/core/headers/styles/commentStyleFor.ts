// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { interpreterOf } from './interpreter';
import type { StyleAnswer } from './commentStyle';
import { sniffException, sniffStyle } from './sniff';
import { BY_EXTENSION, BY_FILE_NAME, BY_GLOB, BY_INTERPRETER, BY_LANGUAGE, commentStyle } from './styleTable';

/** What is known of a file besides its name. The more of it, the surer the answer. */
export interface StyleHints {
  /** Of the editor. `plaintext` says nothing. */
  readonly languageId?: string | undefined;
  /** The file's text, or its first few kilobytes, without byte order mark. */
  readonly text?: string | undefined;
}

/** Languages an editor takes by default from a shared extension: there the content knows better. */
const DEFAULT_LANGUAGES = new Set(['objective-c', 'perl', 'typescript', 'scheme', 'smarty']);
/** Editors read these names with comments, but other programs have files of the same names in strict JSON. */
const EDITOR_JSON = /(?:^|\/)(?:settings|launch|tasks|extensions|keybindings|argv)\.json$/;
const EDITOR_FOLDER = /(?:^|\/)\.(?:vscode|devcontainer)\//;
const HELM_NOTES = /(?:^|\/)templates\/(?:.*\/)?NOTES\.txt$/;

/**
 * How comments are written in a file: by exact name, name glob, language of the editor, longest extension, content
 * where an extension is shared by several languages, interpreter; in this order, and else `unknown`.
 */
export function commentStyleFor(path: string, { languageId, text }: StyleHints = {}): StyleAnswer {
  const extensions = extensionsOf(path);
  const known = byName(path) ?? byTypeAndContent(extensions, languageId, text);
  const exception = text === undefined ? undefined : sniffException(extensions.at(-1) ?? '', known, text);
  return answer(exception ?? strictJson(path, known, text) ?? known ?? byInterpreter(text));
}

function byName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.license')) {
    return 'plain';
  }
  if (HELM_NOTES.test(path)) {
    return 'goTemplate';
  }
  const style =
    BY_FILE_NAME.get(name) ?? BY_FILE_NAME.get(name.toLowerCase()) ?? BY_FILE_NAME.get(lastTwoSegments(path));
  if (style !== undefined) {
    return style;
  }
  const glob = BY_GLOB.find(
    ({ begin, end, pattern }) => name.endsWith(end) && name.startsWith(begin) && pattern.test(path),
  )?.style;
  return glob === 'inner' ? extensionStyle(extensionsOf(path.slice(0, path.lastIndexOf('.')))).style : glob;
}

function byTypeAndContent(
  extensions: readonly string[],
  languageId: string | undefined,
  text: string | undefined,
): string | undefined {
  const language = languageId === undefined || languageId === 'plaintext' ? undefined : BY_LANGUAGE.get(languageId);
  const { extension, style } = extensionStyle(extensions);
  const fromLanguage = language === 'ambiguous' ? undefined : language;
  if (style !== 'ambiguous') {
    return fromLanguage ?? style;
  }
  const fromContent = text === undefined ? undefined : (sniffStyle(extension, text) ?? astro(extension, text));
  return DEFAULT_LANGUAGES.has(languageId ?? '') ? (fromContent ?? fromLanguage) : (fromLanguage ?? fromContent);
}

/** Astro: JavaScript inside its `---` fence, HTML where there is none. */
function astro(extension: string, text: string): string | undefined {
  return extension === '.astro' ? (/^\s*---[ \t]*[\r\n]/.test(text) ? 'slash' : 'html') : undefined;
}

function strictJson(path: string, style: string | undefined, text: string | undefined): string | undefined {
  if (style !== 'slash' || text === undefined || !EDITOR_JSON.test(path) || EDITOR_FOLDER.test(path)) {
    return undefined;
  }
  try {
    JSON.parse(text);
    return 'uncommentable';
  } catch {
    return undefined;
  }
}

function byInterpreter(text: string | undefined): string | undefined {
  const interpreter = text === undefined ? undefined : interpreterOf(text);
  return interpreter === undefined ? undefined : BY_INTERPRETER.find(({ pattern }) => pattern.test(interpreter))?.style;
}

function answer(style: string | undefined): StyleAnswer {
  if (style === 'uncommentable') {
    return { uncommentable: true };
  }
  const found = style === undefined ? undefined : commentStyle(style);
  return found === undefined ? { unknown: true } : { style: found };
}

/** `.html.erb` and `.erb` of `a.html.erb`, longest first. A leading dot starts no extension of its own name. */
function extensionsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found: string[] = [];
  for (let dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    found.push(name.slice(dot));
  }
  return found;
}

function extensionStyle(extensions: readonly string[]): { extension: string; style?: string } {
  for (const extension of extensions) {
    const style = BY_EXTENSION.get(extension) ?? BY_EXTENSION.get(extension.toLowerCase());
    if (style !== undefined) {
      return { extension: extension.toLowerCase(), style };
    }
  }
  return { extension: extensions.at(-1)?.toLowerCase() ?? '' };
}

function lastTwoSegments(path: string): string {
  return path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
}
