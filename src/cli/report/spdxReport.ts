// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import type { RepoPath } from '../../core/model/repoPath';
import { declaredLicence, MANIFESTS } from '../../core/spdx/document/declaredLicence';
import { LicenceRegister } from '../../core/spdx/document/licenceRegister';
import type { ExtractedLicence, SpdxDocument, SpdxFile } from '../../core/spdx/document/spdxDocument';
import { FileReader } from '../../node/reading/fileReader';
import type { Listing } from '../../node/listing/listing';
import { TOOL } from '../tool';
import { surroundingsIn, type Surroundings } from './folderFacts';
import { surveyFile } from './surveyFile';

export interface SpdxRequest {
  readonly root: string;
  readonly listing: Listing;
  /** Name of the package and of the document. */
  readonly name: string;
  readonly created: Date;
  /** The document itself, where it lies in the folder. */
  readonly output: RepoPath | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

export interface SpdxReport {
  readonly document: SpdxDocument;
  /** Files that could not be read or that were gone when their turn came. */
  readonly skipped: readonly string[];
}

/** Reads all files of a folder once and describes them. Of each file only facts are kept. */
export function spdxReport({ root, listing, name, created, output, onProgress }: SpdxRequest): SpdxReport {
  const reader = new FileReader(root, listing.diskNames);
  const around = surroundingsIn(root, listing.paths, listing.diskNames);
  const register = new LicenceRegister();
  const skipped: string[] = [];
  const files: SpdxFile[] = [];
  for (const [index, path] of listing.paths.entries()) {
    if (path !== output && !listing.symlinks.has(path)) {
      const file = surveyFile(path, reader, around, register);
      if (typeof file === 'object') {
        files.push(file);
      } else if (file !== 'symlink') {
        skipped.push(path);
      }
    }
    if ((index & 255) === 0) {
      onProgress(index, listing.paths.length);
    }
  }
  skipped.push(...listing.impossible, ...listing.unlistable.map((folder) => `${folder}/`));
  const time = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const verificationCode = verificationCodeOf(files);
  const found = [...new Set(files.flatMap((file) => file.found))]
    .filter((licence) => licence !== 'NONE' && licence !== 'NOASSERTION')
    .sort();
  const manifests = MANIFESTS.flatMap((manifest) => {
    const text = around.text(manifest as RepoPath);
    return text === undefined ? [] : [[manifest, text] as const];
  });
  return {
    skipped,
    document: {
      namespace: namespaceOf(name, [name, time, verificationCode, TOOL.version, ...skipped]),
      created: time,
      creators: [`Tool: ${TOOL.name}-${TOOL.version}`],
      package: {
        name,
        verificationCode,
        excludedFiles: output === undefined ? [] : [output],
        declared: declaredLicence(new Map(manifests)),
        found: found.length === 0 ? ['NONE'] : found,
        ...(skipped.length > 0 && {
          comment: `Not described here, because they could not be read or have a name that cannot be written down: ${skipped
            .slice(0, 100)
            .map((path) => JSON.stringify(path))
            .join(', ')}${skipped.length > 100 ? ` and ${skipped.length - 100} more` : ''}.`,
        }),
      },
      files,
      extracted: register.used().map((licence) => extracted(licence, around)),
    },
  };
}

/** SPDX 2.3, 7.9: the digest of all digests, in their order. */
function verificationCodeOf(files: readonly SpdxFile[]): string {
  const digests = files.map(({ sha1 }) => sha1).sort();
  return createHash('sha1').update(digests.join('')).digest('hex');
}

/** SPDX 2.3, 6.5: the place for documents of those who have none of their own, and a UUID (RFC 9562, version 5) of what is in it. */
function namespaceOf(name: string, parts: readonly string[]): string {
  const bytes = createHash('sha1').update(parts.join('\0')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${uuid}`;
}

function extracted({ id, said }: { id: string; said?: string }, { project, text }: Surroundings): ExtractedLicence {
  if (said !== undefined) {
    return { id, text: said, comment: 'What files say instead of an identifier of the SPDX licence list.' };
  }
  const file = project.texts.files.get(id);
  const words = file === undefined ? undefined : text(file);
  return words === undefined
    ? { id, text: 'NOASSERTION', comment: `The text was not found: there is no LICENSES/${id}.txt.` }
    : { id, text: words };
}
