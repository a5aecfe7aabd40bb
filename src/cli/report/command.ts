// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { basename } from 'node:path';
import { jsonDocument } from '../../core/spdx/document/jsonDocument';
import { tagValue } from '../../core/spdx/document/tagValue';
import { listFolder } from '../../node/listing/listFolder';
import { command } from '../arguments/command';
import { CannotRun } from '../cannotRun';
import { cannotOpen, resolveFolder } from '../folder/resolveFolder';
import { noteSkipped } from '../folder/skipped';
import { progressLine } from '../output/progressLine';
import { gathered, OutputFile } from './outputFile';
import { spdxReport } from './spdxReport';

const FORMATS = ['spdx', 'spdx-tag-value', 'spdx-json'] as const;

export const report = command({
  name: 'report',
  summary: 'Describe a folder for others: an SPDX 2.3 document with every file, its digests, licences and notices.',
  details: [
    'spdx is written as tags and values, or as JSON where the name of --out ends with .json; spdx-tag-value and spdx-json say which.',
    'All files that git does not ignore are described, licence texts and generated files too; symbolic links and the document itself are not. The same files give the same document where SOURCE_DATE_EPOCH is set.',
  ],
  positionals: { usage: '[FOLDER]', min: 0, max: 1 },
  options: {
    format: { type: 'string', choices: FORMATS, help: 'What to write.' },
    out: { type: 'string', value: 'FILE', help: 'Where to write it. Default: standard output.' },
    name: { type: 'string', value: 'NAME', help: 'Name of the package. Default: the name of the folder.' },
    'no-git': { type: 'boolean', help: 'Do not run git: read its index and ignore rules from the files alone.' },
  },
  async run(values, [folder], terminal) {
    if (values.format === undefined) {
      throw new CannotRun(`Say what to write: --format ${FORMATS.join(', --format ')}.`);
    }
    const created = creationTime(process.env['SOURCE_DATE_EPOCH']);
    const root = resolveFolder(folder, terminal);
    const out = values.out === undefined ? undefined : OutputFile.at(terminal.cwd, values.out, isSpdx);
    const listing = await listFolder(root, { trusted: values['no-git'] !== true }).catch((error: unknown) => {
      throw cannotOpen(error);
    });
    const progress = progressLine(terminal);
    const { document, skipped } = spdxReport({
      root,
      listing,
      name: nameOf(values.name ?? basename(root)),
      created,
      output: out?.pathIn(root),
      onProgress: (done, total) => progress.show(done, total),
    });
    progress.clear();
    const asJson =
      values.format === 'spdx-json' || (values.format === 'spdx' && values.out?.endsWith('.json') === true);
    const pieces = asJson ? jsonDocument(document) : tagValue(document);
    if (out === undefined) {
      for (const piece of gathered(pieces)) {
        terminal.out(piece);
      }
    } else {
      out.write(pieces);
    }
    noteSkipped(skipped, terminal);
    return skipped.length > 0 ? 1 : 0;
  },
});

/** Documents can be made again to the byte where this is set (reproducible-builds.org). @throws {CannotRun} */
function creationTime(epoch: string | undefined): Date {
  if (epoch === undefined || epoch === '') {
    return new Date();
  }
  const time = /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  if (time === undefined) {
    throw new CannotRun(`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds since 1970. Mend or unset it.`);
  }
  return time;
}

/** A name in one line. */
function nameOf(given: string): string {
  // eslint-disable-next-line no-control-regex -- names of folders may hold anything
  return given.replace(/[\0-\x1f\x7f]+/g, ' ').trim() || 'package';
}

function isSpdx(head: string): boolean {
  return /^\s*(?:SPDXVersion:|\{[\s\S]{0,2000}"spdxVersion")/.test(head);
}
