// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../../src/core/model/textEdit';
import { repoPath } from '../../../src/core/model/repoPath';
import { addAnnotations, annotatedAlready, type Annotated } from '../../../src/core/reuse/addAnnotation';

const NOTICE = ['SPDX', 'FileCopyrightText'].join('-');
const TAG = ['SPDX', 'License-Identifier'].join('-');
const request = { licence: 'MIT', holder: 'ACME', year: '2026' };
const file = (path: string, other = {}): Annotated => ({ path: repoPath(path), request: { ...request, ...other } });
const said = (licence = 'MIT') => `${NOTICE} = "2026 ACME"\n${TAG} = "${licence}"\n`;

/** The text afterwards; checks that adding the same again changes nothing. */
function added(text: string | undefined, ...files: Annotated[]): string {
  const edit = addAnnotations(text, files);
  assert.ok('edits' in edit || 'content' in edit, JSON.stringify(edit));
  const after = 'content' in edit ? edit.content : applyEdits(text ?? '', edit.edits);
  assert.deepEqual(addAnnotations(after, files), { unchanged: true });
  assert.deepEqual(
    [...annotatedAlready(after, files)],
    files.map(({ path }) => path),
  );
  return after;
}

describe('entries of REUSE.toml', () => {
  it('make a file where there is none, and one table for all files of which the same is said', () => {
    assert.equal(
      added(undefined, file('a.png'), file('img/b.png'), file('c.svg', { licence: 'CC0-1.0' })),
      `version = 1\n\n[[annotations]]\npath = [\n  "a.png",\n  "img/b.png",\n]\n${said()}\n[[annotations]]\npath = "c.svg"\n${said('CC0-1.0')}`,
    );
  });

  it('go behind what stands there, in its line ends', () => {
    const before = `version = 1\r\n\r\n[[annotations]]\r\npath = "**"\r\n${TAG} = "0BSD"`;
    assert.equal(
      added(before, file('a.png')),
      `${before}\r\n\r\n[[annotations]]\r\npath = "a.png"\r\n${said().replaceAll('\n', '\r\n')}`,
    );
    assert.equal(added('\n', file('a.png')), `\n\nversion = 1\n\n[[annotations]]\npath = "a.png"\n${said()}`);
  });

  it('name files with stars, quotes and backslashes by their names alone', () => {
    const text = added(undefined, file('img/a*b "c".png'));
    assert.match(text, /path = "img\/a\\\\\*b \\"c\\"\.png"/);
    assert.deepEqual([...annotatedAlready(text, [file('img/aXb "c".png')])], []);
  });

  it('are not added twice, also where another table says the same', () => {
    const before = `version = 1\n\n[[annotations]]\npath = "img/**"\n${said()}`;
    assert.deepEqual(addAnnotations(before, [file('img/a.png')]), { unchanged: true });
    assert.match(added(before, file('img/a.png'), file('b.png')), /path = "b\.png"/);
    const overruled = `${before}\n[[annotations]]\npath = "img/a.png"\n${said('0BSD')}`;
    assert.match(added(overruled, file('img/a.png')), /path = "img\/a\.png"\n.*2026 ACME"\n.*MIT"\n$/);
  });

  it('are refused where the file is broken, or would be too large to be read', () => {
    const broken = addAnnotations('version = [', [file('a.png')]);
    assert.ok('refused' in broken && /errors/.test(broken.refused.text));
    const many = Array.from({ length: 20_000 }, (_, number) => file(`images/number-${number}.png`));
    const large = addAnnotations(undefined, many);
    assert.ok('refused' in large && /larger/.test(large.refused.text));
  });
});
