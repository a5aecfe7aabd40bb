// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

/** What a generated tree is made of: ending, share of all files, and how a comment line looks (`%` is the text). */
export const LANGUAGES = [
  { ending: 'c', share: 26, comment: ' * %', open: '/*', close: ' */' },
  { ending: 'h', share: 14, comment: '/* % */' },
  { ending: 'java', share: 10, comment: ' * %', open: '/*', close: ' */' },
  { ending: 'py', share: 9, comment: '# %' },
  { ending: 'ts', share: 8, comment: '// %' },
  { ending: 'go', share: 6, comment: '// %' },
  { ending: 'js', share: 5, comment: '// %' },
  { ending: 'rs', share: 3, comment: '// %' },
  { ending: 'sh', share: 3, comment: '# %', first: '#!/bin/sh' },
  { ending: 'yaml', share: 4, comment: '# %' },
  { ending: 'md', share: 3, comment: '<!-- % -->' },
  { ending: 'html', share: 1, comment: '<!-- % -->' },
  { ending: 'css', share: 1, comment: '/* % */' },
  { ending: 'json', share: 3 },
  { ending: 'png', share: 4, binary: true },
];

const WORDS =
  'buffer count value index state entry result offset length config device driver handle request response parse read write update status error node list table queue lock cache page block stream event timer worker'.split(
    ' ',
  );

/** About `length` characters that look like code, made once: files are pieces of it. */
export function fillerText(random, length) {
  const lines = [];
  for (let at = 0; at < length;) {
    const depth = '  '.repeat(random.below(4));
    const [a, b, c] = [random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)];
    const line = random.pick([
      `${depth}${a}_${b} = ${c}(${a}, ${random.below(1000)});`,
      `${depth}if (${a} > ${b}) {`,
      `${depth}return "${a} ${b}: %d" + ${c};`,
      `${depth}}`,
      '',
      `${depth}${a}.${b}(${c}[${random.below(64)}]);`,
    ]);
    lines.push(line);
    at += line.length + 1;
  }
  return lines.join('\n');
}
