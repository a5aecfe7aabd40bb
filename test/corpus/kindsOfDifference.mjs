// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** kind of difference -> examples (path, what, and the line it stands on), with how many files were compared. */
export function kindsOfDifference(folder, ours, theirs) {
  const differences = new Map();
  const add = (kind, path, what = '') => {
    const place = what === '' ? '' : `: ${what}  ${lineWith(folder, path, what)}`;
    differences.set(kind, [...(differences.get(kind) ?? []), `${path}${place}`]);
  };
  const our = new Map(ours.map((file) => [file.path, file]));
  const their = new Map(theirs.map((file) => [file.path, file]));
  let same = 0;
  for (const path of new Set([...our.keys(), ...their.keys()])) {
    const before = [...differences.values()].reduce((sum, { length }) => sum + length, 0);
    compare(our.get(path), their.get(path), (kind, what) => add(kind, path, what));
    same += before === [...differences.values()].reduce((sum, { length }) => sum + length, 0) ? 1 : 0;
  }
  return { differences, compared: new Set([...our.keys(), ...their.keys()]).size, same };
}

function compare(our, their, add) {
  if (our === undefined) {
    add('covered: only theirs, not listed by us');
    return;
  }
  if (our.covered !== (their !== undefined)) {
    add(our.covered ? 'covered: only ours' : `covered: only theirs, ${our.ignoredBecause} for us`);
    return;
  }
  if (their === undefined) {
    return;
  }
  const tags = our.expressions.filter(({ source }) => source !== 'text').map(({ value }) => squeezed(value));
  const inSnippets = our.snippets.flatMap(({ expressions }) => expressions).map(({ value }) => squeezed(value));
  const theirTags = their.spdx_expressions.map(({ value }) => squeezed(value));
  for (const value of new Set(theirTags)) {
    if (!tags.includes(value)) {
      add(
        inSnippets.includes(value) ? 'licence: of the file for them, of a snippet for us' : 'licence: only theirs',
        value,
      );
    }
  }
  for (const value of new Set(tags)) {
    if (!theirTags.includes(value)) {
      add('licence: only ours', value);
    }
  }
  const notices = our.copyrights.map(({ text }) => bare(text));
  const snippetNotices = our.snippets.flatMap(({ copyrights }) => copyrights).map(({ text }) => bare(text));
  const theirNotices = their.copyrights.map(({ value }) => bare(value));
  for (const value of new Set(theirNotices)) {
    if (!notices.includes(value)) {
      const kind = snippetNotices.includes(value) ? 'of the file for them, of a snippet for us' : 'only theirs';
      add(`copyright: ${kind}${notices.length === 0 ? ' (we see none)' : ''}`, value);
    }
  }
  for (const value of new Set(notices)) {
    if (!theirNotices.includes(value)) {
      add(`copyright: only ours${theirNotices.length === 0 ? ' (they see none)' : ''}`, value);
    }
  }
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
}

/** A notice without the words that only say that it is one, years first: the REUSE tool writes them all in that order. */
function bare(text) {
  let rest = squeezed(text);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/^(?:SPDX-\w+:|copyright\b|\(c\)|©)\s*/i, '');
  }
  const years = rest.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const name = rest
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/[\s,.;:–—-]+/g, ' ')
    .trim();
  return [...years, name].join(' ');
}

/** The line of a file in which a value stands, to see with one's own eyes why somebody reads it. */
function lineWith(folder, path, value) {
  try {
    const text = readFileSync(join(folder, path), 'utf8');
    const words = value.replace(/^(?:\d{4} )+/, '').slice(0, 12);
    const at = text.indexOf(words);
    const number = text.slice(0, at).split('\n').length;
    return at < 0 ? '' : `(${number}) ${text.split('\n')[number - 1].trim().slice(0, 140)}`;
  } catch {
    return '';
  }
}
