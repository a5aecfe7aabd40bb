// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

const LICENCES = ['GPL-2.0-only', 'Apache-2.0', 'MIT', 'GPL-2.0-or-later', 'BSD-3-Clause', 'MIT OR Apache-2.0'];
const HOLDERS = ['Example Corp', 'Jane Doe <jane@example.org>', 'The Example Authors', 'Ärger & Söhne GmbH'];
/** In parts, so that nothing takes these lines for the tags of this file. */
const TAG = ['SPDX', 'License-Identifier:'].join('-');
const NOTICE = ['SPDX', 'FileCopyrightText:'].join('-');

/** The bytes of one generated file: what its header says, where, and how it is encoded, is drawn from `random`. */
export function syntheticFile(language, random, filler) {
  const size = sizeOf(random);
  if (language.binary === true) {
    return Buffer.from(Array.from({ length: Math.min(size, 4096) }, (_, at) => (at % 7 === 0 ? 0 : random.below(256))));
  }
  const body = piece(filler, size, random);
  const lines = language.comment === undefined ? [] : headerLines(random);
  const text =
    language.ending === 'json'
      ? JSON.stringify({ text: body }, undefined, 1)
      : place(lines.length === 0 ? '' : commented(lines, language), body, language, random);
  return encode(text, random);
}

/** Lognormal: half of all files below 3 KB, one of ten above 20 KB, one of a hundred above 90 KB. */
function sizeOf(random) {
  return Math.min(200_000, Math.round(3000 * Math.exp(1.48 * random.normal())));
}

function headerLines(random) {
  const kind = random.next();
  const year = 1995 + random.below(30);
  if (kind < 0.8) {
    const tag = `${TAG} ${random.pick(LICENCES)}`;
    return random.chance(0.5)
      ? [tag, `${NOTICE} ${year} ${random.pick(HOLDERS)}`]
      : [tag, `Copyright (C) ${year} ${random.pick(HOLDERS)}`];
  }
  if (kind < 0.85) {
    return [
      `Copyright ${year} ${random.pick(HOLDERS)}`,
      'Licensed under the Apache License, Version 2.0 (the "License");',
    ];
  }
  return kind < 0.9 ? [`Copyright (c) ${year} ${random.pick(HOLDERS)}. All rights reserved.`] : [];
}

function commented(lines, { comment, open, close }) {
  const marked = lines.map((line) => comment.replace('%', () => line));
  return [...(open === undefined ? [] : [open]), ...marked, ...(close === undefined ? [] : [close])].join('\n');
}

/** Most headers come first; one of twenty after the first kilobyte, one of two hundred after four. */
function place(header, body, { first }, random) {
  const where = random.next();
  const before = where < 0.005 ? 4200 : where < 0.05 ? 1100 : 0;
  const cut = before === 0 || before > body.length ? 0 : body.indexOf('\n', before) + 1;
  const parts = [first, body.slice(0, cut), header, body.slice(cut)];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n')}\n`;
}

function encode(text, random) {
  const kind = random.next();
  if (kind < 0.003) {
    return Buffer.from(`\uFEFF${text}`, 'utf16le');
  }
  if (kind < 0.01) {
    return Buffer.from(`\uFEFF${text}`);
  }
  return Buffer.from(kind < 0.04 ? text.replaceAll('\n', '\r\n') : text);
}

function piece(filler, size, random) {
  const from = filler.indexOf('\n', random.below(filler.length - size - 200)) + 1;
  return filler.slice(from, from + size);
}
