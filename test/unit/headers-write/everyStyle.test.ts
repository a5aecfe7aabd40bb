// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { COMMENT_STYLES, BY_EXTENSION, BY_FILE_NAME, BY_LANGUAGE } from '../../../src/core/headers/styles/styleTable';
import { readBack } from '../../../src/core/headers/write/readBack';
import { REQUEST, roundTrip } from './roundTrip';

/** A file whose style is certain without a look inside, and a line of text for it. */
function fileOf(style: string): { path: string; languageId?: string } {
  if (style === 'freemarker') {
    return { path: 'sample.ftl' };
  }
  const extension = [...BY_EXTENSION].find(([, value]) => value === style)?.[0];
  if (extension !== undefined) {
    return { path: `sample${extension}` };
  }
  const name = [...BY_FILE_NAME].find(([, value]) => value === style)?.[0];
  const languageId = [...BY_LANGUAGE].find(([, value]) => value === style)?.[0];
  return name === undefined ? { path: 'sample', ...(languageId === undefined ? {} : { languageId }) } : { path: name };
}

const BODIES: Readonly<Record<string, string>> = { xml: '<a>{}</a>', html: '<a>{}</a>', freemarker: '<#if a>{}</#if>' };
/** No kind of file leads to it by name. */
const UNREACHABLE = new Set(['applescript']);

describe('every comment style', () => {
  for (const style of COMMENT_STYLES.filter(({ id }) => !UNREACHABLE.has(id))) {
    for (const comment of ['line', 'block'] as const) {
      for (const eol of ['\n', '\r\n', '\r']) {
        for (const bom of ['', '\uFEFF']) {
          it(`${style.id}, ${comment}, ${JSON.stringify(eol)}${bom && ', byte order mark'}: add, read, add again, remove`, () => {
            const { path, languageId } = fileOf(style.id);
            const body = (BODIES[style.id] ?? 'one{}two').replace('{}', eol) + eol;
            const request = { ...REQUEST, holder: 'Ünï Corp. <a@b.example>', comment };
            const holder = style.id === 'bibtex' ? 'ACME' : request.holder;
            const { plan, after } = roundTrip(path, Buffer.from(bom + body), { ...request, holder }, { languageId });
            assert.equal(plan.action, 'inserted', JSON.stringify(plan));
            const read = readBack(path, after, languageId);
            assert.deepEqual(
              read.expressions.map(({ value }) => value),
              ['MIT'],
            );
            assert.deepEqual(
              read.copyrights.map(({ text }) => text),
              [`2026 ${holder}`],
            );
            assert.deepEqual(read.problems, []);
          });
        }
      }
    }
  }
});
