// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** `NONE` and `NOASSERTION`, or an expression; see SPDX 2.3, 8.5 and 8.6. */
export type LicenceValue = string;

/** What is said of a file or of a part of it. */
export interface LicensingFacts {
  /** One expression, or `NOASSERTION` where nothing can be concluded from what is stated. */
  readonly concluded: LicenceValue;
  /** Every licence found, each once; `NONE` alone, or `NOASSERTION` alone where nobody looked. */
  readonly found: readonly LicenceValue[];
  /** Notices, one a line; `NONE` or `NOASSERTION`. */
  readonly copyright: string;
  /** Why the conclusion is not simply what was found in the file. */
  readonly comment?: string;
}

/** A part of a file under terms of its own (SPDX 2.3, 9). All numbers count from 1, and both ends belong to it. */
export interface SpdxSnippet extends LicensingFacts {
  readonly bytes: readonly [first: number, last: number];
  readonly lines: readonly [first: number, last: number];
}

/** One file (SPDX 2.3, 8). */
export interface SpdxFile extends LicensingFacts {
  /** Relative to the folder, with `/`, without `./`. */
  readonly path: string;
  /** Lower-case hexadecimal digits. */
  readonly sha1: string;
  readonly sha256: string;
  readonly contributors: readonly string[];
  readonly snippets: readonly SpdxSnippet[];
}

/** A licence that is not on the SPDX list, with its text (SPDX 2.3, 10). */
export interface ExtractedLicence {
  readonly id: string;
  readonly text: string;
  readonly name?: string;
  readonly comment?: string;
}

/** The folder as one package (SPDX 2.3, 7). */
export interface SpdxPackage {
  readonly name: string;
  readonly verificationCode: string;
  /** The document itself, where it lies in the folder. */
  readonly excludedFiles: readonly string[];
  readonly declared: LicenceValue;
  readonly found: readonly LicenceValue[];
  readonly comment?: string;
}

/** An SPDX 2.3 document of one folder. `files` are walked twice at most, so that none has to be kept in its final form. */
export interface SpdxDocument {
  readonly namespace: string;
  /** `2026-11-26T12:00:00Z` */
  readonly created: string;
  /** `Tool: name-version` */
  readonly creators: readonly string[];
  readonly package: SpdxPackage;
  readonly files: Iterable<SpdxFile>;
  readonly extracted: readonly ExtractedLicence[];
}

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
export const PACKAGE_ID = 'SPDXRef-Package';
