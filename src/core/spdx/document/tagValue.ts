// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fileId, snippetId } from './elementIds';
import {
  DOCUMENT_ID,
  PACKAGE_ID,
  type ExtractedLicence,
  type SpdxDocument,
  type SpdxFile,
  type SpdxPackage,
  type SpdxSnippet,
} from './spdxDocument';

/** Writes a document as tags and values (SPDX 2.3, 4.3 and annex C), piece by piece. */
export function* tagValue(document: SpdxDocument): Iterable<string> {
  yield lines([
    ['SPDXVersion', 'SPDX-2.3'],
    ['DataLicense', 'CC0-1.0'],
    ['SPDXID', DOCUMENT_ID],
    ['DocumentName', document.package.name],
    ['DocumentNamespace', document.namespace],
    ...document.creators.map((creator) => ['Creator', creator] as const),
    ['Created', document.created],
  ]);
  yield packageLines(document.package);
  for (const file of document.files) {
    yield fileLines(file);
  }
  for (const licence of document.extracted) {
    yield licenceLines(licence);
  }
}

type Line = readonly [tag: string, value: string];

function packageLines({ name, verificationCode, excludedFiles, declared, found, comment }: SpdxPackage): string {
  const excludes = excludedFiles.map((path) => ` (excludes: ./${path})`).join('');
  return lines([
    ['PackageName', name],
    ['SPDXID', PACKAGE_ID],
    ['PackageDownloadLocation', 'NOASSERTION'],
    ['PrimaryPackagePurpose', 'SOURCE'],
    ['FilesAnalyzed', 'true'],
    ['PackageVerificationCode', `${verificationCode}${excludes}`],
    ['PackageLicenseConcluded', 'NOASSERTION'],
    ...found.map((licence): Line => ['PackageLicenseInfoFromFiles', licence]),
    ['PackageLicenseDeclared', declared],
    ['PackageCopyrightText', 'NOASSERTION'],
    ...optional('PackageComment', comment),
    ['Relationship', `${DOCUMENT_ID} DESCRIBES ${PACKAGE_ID}`],
  ]);
}

function fileLines(file: SpdxFile): string {
  const id = fileId(file.path);
  return [
    lines([
      ['FileName', `./${file.path}`],
      ['SPDXID', id],
      ['FileChecksum', `SHA1: ${file.sha1}`],
      ['FileChecksum', `SHA256: ${file.sha256}`],
      ['LicenseConcluded', file.concluded],
      ...file.found.map((licence): Line => ['LicenseInfoInFile', licence]),
      ...optional('LicenseComments', file.comment),
      ['FileCopyrightText', quoted(file.copyright)],
      ...file.contributors.map((name): Line => ['FileContributor', oneLine(name)]),
      ['Relationship', `${PACKAGE_ID} CONTAINS ${id}`],
    ]),
    ...file.snippets.map((snippet, index) => snippetLines(snippet, snippetId(file.path, index), id)),
  ].join('');
}

function snippetLines(snippet: SpdxSnippet, id: string, from: string): string {
  return lines([
    ['SnippetSPDXID', id],
    ['SnippetFromFileSPDXID', from],
    ['SnippetByteRange', snippet.bytes.join(':')],
    ['SnippetLineRange', snippet.lines.join(':')],
    ['SnippetLicenseConcluded', snippet.concluded],
    ...snippet.found.map((licence): Line => ['LicenseInfoInSnippet', licence]),
    ...optional('SnippetLicenseComments', snippet.comment),
    ['SnippetCopyrightText', quoted(snippet.copyright)],
  ]);
}

function licenceLines({ id, text, name, comment }: ExtractedLicence): string {
  return lines([
    ['LicenseID', id],
    ['ExtractedText', quoted(text)],
    ['LicenseName', name === undefined ? 'NOASSERTION' : oneLine(name)],
    ...optional('LicenseComment', comment),
  ]);
}

function optional(tag: string, text: string | undefined): readonly Line[] {
  return text === undefined ? [] : [[tag, quoted(text)]];
}

function lines(pairs: readonly Line[]): string {
  return `${pairs.map(([tag, value]) => `${tag}: ${value}\n`).join('')}\n`;
}

/** Free text goes between markers, which it must not hold itself; the two words that mean something stand alone. */
function quoted(text: string): string {
  return text === 'NONE' || text === 'NOASSERTION'
    ? text
    : `<text>${text.replaceAll(/<(?=\/?text>)/gi, '&lt;')}</text>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
