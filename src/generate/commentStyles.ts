// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import catalogue from '../../resources/catalogue/comment-styles.json';
import type { GeneratedFile } from './generatedFile';

const FOLDER = 'src/core/headers/styles';

interface FileType {
  readonly style: string | null;
  readonly commentable?: boolean;
  readonly ambiguous?: boolean;
}

/** The catalogue of comment styles as TypeScript: small tables, since they are in every bundle. */
export function commentStyles(): GeneratedFile[] {
  return [
    file('commentStyles', 'the marks of every comment style', [
      table(
        'STYLE_MARKS',
        'Record<string, StyleMarks>',
        styleMarks(),
        "import type { StyleMarks } from './commentStyle';",
      ),
    ]),
    file(
      'fileTypes',
      'which style a file has, by extension, name, language and interpreter; names are separated by spaces',
      [
        table('EXTENSIONS', 'Record<string, string>', grouped(fileTypes(catalogue.byExtension))),
        table('FILE_NAMES', 'Record<string, string>', grouped(fileTypes(catalogue.byFilename))),
        table('LANGUAGES', 'Record<string, string>', grouped(languages())),
        table('NAME_GLOBS', 'readonly (readonly [string, string])[]', nameGlobs()),
        table('INTERPRETERS', 'readonly (readonly [string, string])[]', Object.entries(catalogue.byShebang)),
      ],
    ),
    file('preamble', 'what must stay at the top of a file', [
      table(
        'PREAMBLE',
        'readonly PreambleRule[]',
        catalogue.preamble.map(preambleRule),
        "import type { PreambleRule } from './preambleRule';",
      ),
    ]),
    file('untouchable', 'how generated, vendored, checksummed and uncovered files are known', [
      table(
        'GENERATED_MARKERS',
        'readonly (readonly [string, string, string])[]',
        catalogue.generatedMarkers.map(({ id, pattern, flags }) => [id, pattern, flags]),
      ),
      table('GENERATED_NAMES', 'readonly string[]', catalogue.skip.generatedNames),
      table('VENDORED', 'readonly string[]', catalogue.skip.vendored.map(withoutRemark)),
      table('CHECKSUMMED', 'readonly string[]', catalogue.skip.checksummed.map(withoutRemark)),
      table(
        'NOT_COVERED',
        'readonly string[]',
        catalogue.skip.reuseIgnored.filter((entry) => !entry.includes(' ')),
      ),
    ]),
  ];
}

function styleMarks() {
  const styles = Object.entries(catalogue.styles);
  return Object.fromEntries(styles.map(([id, marks]) => [id, { ...marks, note: undefined }]));
}

function preambleRule(rule: (typeof catalogue.preamble)[number]) {
  return { ...rule, why: undefined, appliesTo: rule.appliesTo.replaceAll('?', '').split(',') };
}

function fileTypes(types: object): [string, string][] {
  return (Object.entries(types) as [string, FileType][]).map(([name, type]) => [
    name,
    type.commentable === false ? 'uncommentable' : type.ambiguous === true ? 'ambiguous' : type.style!,
  ]);
}

function languages(): [string, string][] {
  return (Object.entries(catalogue.byLanguageId) as [string, string | false | null][]).map(([id, style]) => [
    id,
    style === false ? 'uncommentable' : (style ?? 'ambiguous'),
  ]);
}

/** The globs of the catalogue, its few words turned into globs as well. */
function nameGlobs(): [string, string][] {
  return Object.entries(catalogue.byFilenameGlob).flatMap(([entry, style]): [string, string][] => {
    const [globs = '', place] = entry.split(' under a Helm chart ');
    const folder = place === undefined ? '' : `**/${place}**/`;
    return globs.split('|').map((glob) => [folder + glob, style.startsWith('style of') ? 'inner' : style]);
  });
}

/** Style -> names, so that each style is written once. */
function grouped(types: readonly (readonly [string, string])[]): Record<string, string> {
  const names = new Map<string, string[]>();
  for (const [name, style] of types) {
    names.set(style, [...(names.get(style) ?? []), name]);
  }
  return Object.fromEntries([...names].sort().map(([style, list]) => [style, list.sort().join(' ')]));
}

/** `Pods/**` of `Pods/** (a remark)`. */
function withoutRemark(entry: string): string {
  return entry.replace(/ \(.*$/, '');
}

interface Table {
  readonly code: string;
  readonly import?: string;
}

function table(name: string, type: string, value: unknown, importLine?: string): Table {
  const code = `export const ${name}: ${type} = ${JSON.stringify(value, undefined, 1)};`;
  return importLine === undefined ? { code } : { code, import: importLine };
}

function file(name: string, what: string, tables: readonly Table[]): GeneratedFile {
  const imports = tables.flatMap((entry) => (entry.import === undefined ? [] : [entry.import]));
  const content = [
    '// SPDX-FileCopyrightText: 2026 OSPO Lens contributors',
    '// SPDX-License-Identifier: Apache-2.0',
    '',
    '// Generated from resources/catalogue/comment-styles.json by `npm run generate`. Do not edit.',
    `// This is ${what}.`,
    ...imports,
    '',
    ...tables.map((entry) => entry.code),
    '',
  ].join('\n');
  return { path: `${FOLDER}/${name}.generated.ts`, content };
}
