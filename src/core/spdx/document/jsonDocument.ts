// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { fileId, snippetId } from './elementIds';
import {
  DOCUMENT_ID,
  PACKAGE_ID,
  type SpdxDocument,
  type SpdxFile,
  type SpdxPackage,
  type SpdxSnippet,
} from './spdxDocument';

/** Writes a document as JSON (the schema of SPDX 2.3), piece by piece: one file, one relationship a line. */
export function* jsonDocument(document: SpdxDocument): Iterable<string> {
  const { files } = document;
  yield `{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": ${JSON.stringify(DOCUMENT_ID)},
  "name": ${JSON.stringify(document.package.name)},
  "documentNamespace": ${JSON.stringify(document.namespace)},
  "creationInfo": ${JSON.stringify({ created: document.created, creators: document.creators })},
  "packages": [
    ${JSON.stringify(packageObject(document.package))}
  ]`;
  yield* list('files', map(files, fileObject));
  yield* list('snippets', snippetObjects(files));
  yield* list('hasExtractedLicensingInfos', map(document.extracted, licenceObject));
  yield* list('relationships', relationships(files));
  yield '\n}\n';
}

function* list(name: string, items: Iterable<Readonly<Record<string, unknown>>>): Iterable<string> {
  let between = `,\n  ${JSON.stringify(name)}: [\n    `;
  let any = false;
  for (const item of items) {
    yield between + JSON.stringify(item);
    between = ',\n    ';
    any = true;
  }
  if (any) {
    yield '\n  ]';
  }
}

function* map<T, U>(items: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of items) {
    yield change(item);
  }
}

function packageObject(described: SpdxPackage): Readonly<Record<string, unknown>> {
  const { name, verificationCode, excludedFiles, declared, found, comment } = described;
  return {
    name,
    SPDXID: PACKAGE_ID,
    downloadLocation: 'NOASSERTION',
    primaryPackagePurpose: 'SOURCE',
    filesAnalyzed: true,
    packageVerificationCode: {
      packageVerificationCodeValue: verificationCode,
      ...(excludedFiles.length > 0 && {
        packageVerificationCodeExcludedFiles: excludedFiles.map((path) => `./${path}`),
      }),
    },
    licenseConcluded: 'NOASSERTION',
    licenseInfoFromFiles: found,
    licenseDeclared: declared,
    copyrightText: 'NOASSERTION',
    ...(comment !== undefined && { comment }),
  };
}

function fileObject({ path, sha1, sha256, contributors, ...file }: SpdxFile): Readonly<Record<string, unknown>> {
  return {
    fileName: `./${path}`,
    SPDXID: fileId(path),
    checksums: [
      { algorithm: 'SHA1', checksumValue: sha1 },
      { algorithm: 'SHA256', checksumValue: sha256 },
    ],
    licenseConcluded: file.concluded,
    licenseInfoInFiles: file.found,
    ...(file.comment !== undefined && { licenseComments: file.comment }),
    copyrightText: file.copyright,
    ...(contributors.length > 0 && { fileContributors: contributors }),
  };
}

function* snippetObjects(files: Iterable<SpdxFile>): Iterable<Readonly<Record<string, unknown>>> {
  for (const { path, snippets } of files) {
    for (const [index, snippet] of snippets.entries()) {
      yield snippetObject(snippet, snippetId(path, index), fileId(path));
    }
  }
}

function snippetObject(snippet: SpdxSnippet, id: string, from: string): Readonly<Record<string, unknown>> {
  const { bytes, lines } = snippet;
  return {
    SPDXID: id,
    name: id,
    snippetFromFile: from,
    ranges: [
      { startPointer: { reference: from, offset: bytes[0] }, endPointer: { reference: from, offset: bytes[1] } },
      {
        startPointer: { reference: from, lineNumber: lines[0] },
        endPointer: { reference: from, lineNumber: lines[1] },
      },
    ],
    licenseConcluded: snippet.concluded,
    licenseInfoInSnippets: snippet.found,
    ...(snippet.comment !== undefined && { licenseComments: snippet.comment }),
    copyrightText: snippet.copyright,
  };
}

function licenceObject(licence: SpdxDocument['extracted'][number]): Readonly<Record<string, unknown>> {
  const { id, text, name, comment } = licence;
  return {
    licenseId: id,
    extractedText: text,
    name: name ?? 'NOASSERTION',
    ...(comment !== undefined && { comment }),
  };
}

function* relationships(files: Iterable<SpdxFile>): Iterable<Readonly<Record<string, unknown>>> {
  yield { spdxElementId: DOCUMENT_ID, relationshipType: 'DESCRIBES', relatedSpdxElement: PACKAGE_ID };
  for (const { path } of files) {
    yield { spdxElementId: PACKAGE_ID, relationshipType: 'CONTAINS', relatedSpdxElement: fileId(path) };
  }
}
